package io.github.asreval.improve;

import static java.util.Objects.requireNonNull;

/**
 * One utterance as it was said, and as it was recognised without a vocabulary and with one.
 *
 * @param id what reports call it
 * @param reference what was said
 * @param before what was recognised without the vocabulary
 * @param after what was recognised with it
 */
public record BeforeAndAfter(String id, String reference, String before, String after) {

    public BeforeAndAfter {
        requireNonNull(id);
        requireNonNull(reference);
        requireNonNull(before);
        requireNonNull(after);
    }
}
