package io.github.asreval.transcript;

import static java.util.Objects.requireNonNull;

/**
 * One line of a transcript: what was said, or recognised, in one go.
 *
 * <p>An utterance may be without words (a blank line). Instances are immutable.
 *
 * @param id what the transcript calls it; in plain text its line number
 * @param line the line of the file it stands on, 1 being the first
 * @param text the text, without its line end
 */
public record Utterance(String id, long line, String text) {

    public Utterance {
        requireNonNull(id);
        requireNonNull(text);
        if (line < 1) {
            throw new IllegalArgumentException("lines are counted from 1, not " + line);
        }
    }

    /** Returns the utterance that a line of plain text is. */
    public static Utterance ofLine(long line, String text) {
        return new Utterance(Long.toString(line), line, text);
    }
}
