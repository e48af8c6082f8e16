package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.SpokenTurn;
import io.github.asreval.transcript.SpokenTurns;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.base.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The turns of an RTTM file, NIST's rich transcription time marks; lines of other types than {@code SPEAKER} and {@code NOSCORE} are
 * counted. */
public final class Rttm {

    private static final String TURN = "SPEAKER";
    private static final String UNSCORED = "NOSCORE";
    private static final String NOTHING = "<NA>";
    /** The types of the RT-09 evaluation plan, and of those before it. */
    private static final Set<String> TYPES = Set.of(
            TURN,
            "SPKR-INFO",
            "SEGMENT",
            UNSCORED,
            "NO_RT_METADATA",
            "LEXEME",
            "NON-LEX",
            "NON-SPEECH",
            "FILLER",
            "EDIT",
            "IP",
            "SU",
            "CB",
            "A/P");

    private static final int FEWEST_FIELDS = 9;
    private static final int MOST_FIELDS = 10;
    private static final String ADVICE =
            "a line of an RTTM file is: SPEAKER file channel onset duration <NA> <NA> name confidence <NA>";

    private Rttm() {}

    /** Returns whether a text begins as RTTM does: the first line that is no comment is of a known type, and has its fields. */
    public static boolean begins(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            String line = Words.trim(text.substring(start, end < 0 ? text.length() : end));
            if (!line.isEmpty() && !Trn.isComment(line)) {
                return isLine(line);
            }
            start = end < 0 ? text.length() : end + 1;
        }
        return false;
    }

    private static boolean isLine(String line) {
        int end = line.indexOf(' ') < 0 ? line.indexOf('\t') : line.indexOf(' ');
        if (end < 0 || !TYPES.contains(Words.trim(line.substring(0, end)))) {
            return false;
        }
        List<String> fields = Words.split(line);
        return fields.size() >= FEWEST_FIELDS
                && fields.size() <= MOST_FIELDS
                && fields.contains(NOTHING)
                && isTime(fields.get(3))
                && isTime(fields.get(4));
    }

    private static boolean isTime(String field) {
        return field.equals(NOTHING) || Numbers.parse(field).isPresent();
    }

    /**
     * Returns the turns of a file.
     *
     * @throws IOException if it cannot be read
     * @throws io.github.asreval.transcript.MalformedTranscriptException if a line of a turn is none
     */
    public static SpokenTurns read(PlainReader lines) throws IOException {
        List<SpokenTurn> turns = new ArrayList<>();
        List<EvaluationMap.Region> unscored = new ArrayList<>();
        Map<String, Integer> skipped = new TreeMap<>();
        for (Optional<Utterance> next = lines.next(); next.isPresent(); next = lines.next()) {
            Utterance line = next.get();
            if (Words.isBlank(line.text()) || Trn.isComment(line.text())) {
                continue;
            }
            Fields fields = new Fields(lines.name(), line, ADVICE);
            String type = fields.take();
            if (type.equals(TURN)) {
                turns.add(turn(fields, Words.split(line.text()).size(), line.line()));
            } else if (type.equals(UNSCORED)) {
                unscored.add(region(fields));
            } else {
                skipped.merge(type, 1, Integer::sum);
            }
        }
        List<String> notes = new ArrayList<>(lines.notes());
        notes.addAll(notes(lines.name(), skipped));
        return new SpokenTurns(lines.name(), turns, unscored, notes);
    }

    private static SpokenTurn turn(Fields fields, int count, long line) {
        if (count < FEWEST_FIELDS || count > MOST_FIELDS) {
            throw fields.malformed(count + " fields stand here, not 9 or 10; " + ADVICE
                    + (count > MOST_FIELDS ? "; a name has no spaces in it" : ""));
        }
        String recording = fields.take("file");
        String channel = known(fields.take("channel"));
        double onset = fields.number("onset");
        double duration = fields.number("duration");
        if (onset < 0) {
            throw fields.malformed("the onset is negative, " + Numbers.print(onset) + " s; times count from the start"
                    + " of the recording");
        }
        if (duration <= 0 || onset + duration <= onset) {
            throw fields.malformed("the turn lasts " + Numbers.print(duration)
                    + " s, and nobody speaks in no time; the fourth and fifth fields are onset and duration");
        }
        fields.take("orthography");
        fields.take("subtype");
        String speaker = known(fields.take("name"));
        if (speaker.isEmpty()) {
            throw fields.malformed("the turn has no speaker, but " + NOTHING + " in the place of the name; " + ADVICE);
        }
        return new SpokenTurn(recording, channel, speaker, onset, onset + duration, line);
    }

    private static EvaluationMap.Region region(Fields fields) {
        String recording = fields.take("file");
        String channel = known(fields.take("channel"));
        double onset = fields.number("onset");
        double duration = fields.number("duration");
        if (duration < 0) {
            throw fields.malformed("what is not to be scored lasts " + Numbers.print(duration)
                    + " s; the fourth and fifth fields are onset and duration");
        }
        return new EvaluationMap.Region(recording, channel, onset, onset + duration);
    }

    private static String known(String field) {
        return field.equals(NOTHING) ? "" : field;
    }

    private static List<String> notes(String name, Map<String, Integer> skipped) {
        if (skipped.isEmpty()) {
            return List.of();
        }
        List<String> counts = new ArrayList<>();
        skipped.forEach((type, count) -> counts.add(count + " of " + type));
        return List.of(name + ": lines of other types than " + TURN + " and " + UNSCORED + ", left out: "
                + String.join(", ", counts));
    }
}
