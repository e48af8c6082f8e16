package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.WhiteSpace;
import java.util.Optional;

/**
 * The label of a speaker that a line begins with, as the step {@code speaker} knows it.
 *
 * <pre>{@code
 * SpeakerLabel.of("Agent : good morning")    // Optional[Agent]
 * SpeakerLabel.of("it is 5:30")              // Optional.empty
 * }</pre>
 */
public final class SpeakerLabel {

    private static final LikelyLabels LABELS = new LikelyLabels();

    private SpeakerLabel() {}

    /** Returns the label without its colon, or nothing if the line begins with none. */
    public static Optional<String> of(String line) {
        int start = WhiteSpace.behind(line, 0);
        int end = LABELS.end(line, start);
        return end < 0 ? Optional.empty() : Optional.of(line.substring(start, WhiteSpace.before(line, end - 1)));
    }

    /** Returns the line without its label and the white space behind that; the line itself if it begins with none. */
    public static String without(String line) {
        int end = LABELS.end(line, WhiteSpace.behind(line, 0));
        return end < 0 ? line : line.substring(WhiteSpace.behind(line, end));
    }
}
