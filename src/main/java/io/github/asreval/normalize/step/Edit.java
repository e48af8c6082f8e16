package io.github.asreval.normalize.step;

import static java.util.Objects.requireNonNull;

/**
 * A replacement of one part of a line; offsets are 0-based and count {@code char}s, the end is exclusive.
 *
 * @param start where the replaced part begins
 * @param end where it ends; the same as the start where something is put in
 * @param text what stands there instead; the empty string deletes
 */
public record Edit(int start, int end, String text) {

    public Edit {
        requireNonNull(text);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no part of a line goes from " + start + " to " + end);
        }
    }
}
