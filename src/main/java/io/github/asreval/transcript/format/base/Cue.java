package io.github.asreval.transcript.format.base;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.UtteranceDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A subtitle: when it is shown and what it says.
 *
 * @param line the line where it begins in the file
 * @param begin when it is shown, in seconds; empty if the file does not say it
 * @param end until when, likewise
 * @param lines its lines that are not blank, without marks
 */
public record Cue(long line, OptionalDouble begin, OptionalDouble end, List<Line> lines) {

    private static final String NEXT_SPEAKER = "-- ";

    /**
     * A line of a subtitle, or the part of one that one speaker says.
     *
     * @param turn the same for lines that are said in one go
     * @param speaker who says them, empty if the file does not say it
     * @param text what is said
     */
    public record Line(int turn, String speaker, String text) {}

    public Cue {
        lines = List.copyOf(lines);
    }

    public Cue(long line, Timestamp time, List<Line> lines) {
        this(line, OptionalDouble.of(time.begin()), OptionalDouble.of(time.end()), lines);
    }

    /** Returns the lines that one speaker says, without those that are blank. */
    public static List<Line> lines(String speaker, List<String> texts) {
        return texts.stream()
                .map(Words::trim)
                .filter(text -> !text.isEmpty())
                .map(text -> new Line(0, speaker, text))
                .toList();
    }

    /** Returns this cue without its first words, as many as are given. */
    Cue withoutFirst(int words) {
        List<Line> rest = new ArrayList<>();
        int toDrop = words;
        for (Line next : lines) {
            List<String> spoken = Words.split(next.text());
            int dropped = Math.min(toDrop, spoken.size());
            toDrop -= dropped;
            if (dropped == 0) {
                rest.add(next);
            } else if (dropped < spoken.size()) {
                rest.add(new Line(
                        next.turn(), next.speaker(), String.join(" ", spoken.subList(dropped, spoken.size()))));
            }
        }
        return new Cue(line, begin, end, rest);
    }

    /**
     * Adds an utterance for each speaker: a line that begins with {@code -- } is another speaker's, all others of a turn go
     * on with the one before. A cue without words is one utterance without words.
     */
    void addTo(UtteranceQueue out) {
        StringBuilder text = new StringBuilder();
        String speaker = "";
        int turn = 0;
        for (Line next : lines) {
            boolean other = next.text().startsWith(NEXT_SPEAKER);
            if (!text.isEmpty() && (other || next.turn() != turn)) {
                add(speaker, text.toString(), out);
                text.setLength(0);
            }
            turn = next.turn();
            speaker = next.speaker();
            text.append(text.isEmpty() ? "" : " ")
                    .append(Words.trim(other ? next.text().substring(NEXT_SPEAKER.length()) : next.text()));
        }
        if (!text.isEmpty() || lines.isEmpty()) {
            add(speaker, text.toString(), out);
        }
    }

    private void add(String speaker, String text, UtteranceQueue out) {
        out.add(line, text, UtteranceDetails.NONE.withSpeaker(speaker).during(begin, end));
    }
}
