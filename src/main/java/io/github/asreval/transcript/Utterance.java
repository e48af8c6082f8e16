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
 * @param details what else the transcript says of it; nothing in plain text
 */
public record Utterance(String id, long line, String text, UtteranceDetails details) {

    public Utterance {
        requireNonNull(id);
        requireNonNull(text);
        requireNonNull(details);
        if (line < 1) {
            throw new IllegalArgumentException("lines are counted from 1, not " + line);
        }
    }

    /** Creates an utterance of which the transcript says nothing else. */
    public Utterance(String id, long line, String text) {
        this(id, line, text, UtteranceDetails.NONE);
    }

    /** Returns the utterance that a line of plain text is. */
    public static Utterance ofLine(long line, String text) {
        return new Utterance(Long.toString(line), line, text);
    }

    /** Returns this utterance under another id. */
    public Utterance withId(String newId) {
        return new Utterance(newId, line, text, details);
    }

    /** Returns this utterance with another text. */
    public Utterance withText(String newText) {
        return new Utterance(id, line, newText, details);
    }

    /** Returns this utterance with other details. */
    public Utterance withDetails(UtteranceDetails newDetails) {
        return new Utterance(id, line, text, newDetails);
    }

    /** Returns where it stands, for messages: {@code results.items[3]} in JSON, else {@code line 7}. */
    public String place() {
        return details.path().isEmpty() ? "line " + line : details.path();
    }
}
