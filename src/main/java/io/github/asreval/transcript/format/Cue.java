package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.UtteranceDetails;
import java.util.ArrayList;
import java.util.List;

/**
 * A subtitle: when it is shown and what it says.
 *
 * @param line the line of its times
 * @param time when it is shown
 * @param parts what is said, by one speaker each
 */
record Cue(long line, Timestamp time, List<Part> parts) {

    private static final String NEXT_SPEAKER = "-- ";

    /**
     * What one speaker says.
     *
     * @param speaker who, empty if the file does not say it
     * @param text without marks
     */
    record Part(String speaker, String text) {}

    /** Adds an utterance for each speaker. */
    void addTo(UtteranceQueue out) {
        for (Part part : parts) {
            out.add(
                    line,
                    part.text(),
                    UtteranceDetails.NONE.withSpeaker(part.speaker()).during(time.begin(), time.end()));
        }
    }

    /**
     * Returns the lines of a cue as parts: a line that begins with {@code -- } is another speaker's, all others go on with
     * the one before. A cue without words is one part without words.
     */
    static List<Part> parts(List<String> lines) {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            boolean next = line.startsWith(NEXT_SPEAKER);
            if (next && !text.isEmpty()) {
                parts.add(new Part("", text.toString()));
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : " ")
                    .append(Words.trim(next ? line.substring(NEXT_SPEAKER.length()) : line));
        }
        parts.add(new Part("", text.toString()));
        return parts;
    }
}
