package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.format.line.Trn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides by what most lines bear, or by the name of the file, which of the formats of lines a text is; the odd line is
 * refused with its place.
 *
 * <p>A minority of marks proves nothing, since {@code covid-19 spreads} is a line of plain text; nor does a majority of ids
 * that are not of a kind, such as {@code covid-19} and {@code f-16}, or of one id alone.
 */
final class LineVote {

    private final FirstLines lines;
    private final List<LineMarks> marks = new ArrayList<>();
    /** How many lines are no comments. */
    private int count;

    LineVote(FirstLines lines) {
        this.lines = lines;
        for (String line : lines.written()) {
            LineMarks mark = LineMarks.of(Words.trim(line));
            marks.add(mark);
            count += mark.comment() ? 0 : 1;
        }
    }

    List<LineMarks> marks() {
        return marks;
    }

    /**
     * Returns the format of the lines: ctm, stm, trn, Kaldi's or plain.
     *
     * @throws MalformedTranscriptException if it is one with ids and a line has none, or that of another line
     */
    TranscriptFormat format() {
        TranscriptFormat format = vote();
        if (format == TranscriptFormat.TRN || format == TranscriptFormat.KALDI) {
            refuseOddLines(format);
        }
        return format;
    }

    private TranscriptFormat vote() {
        TranscriptFormat ending = FileEnding.format(lines.name()).orElse(TranscriptFormat.PLAIN);
        if (all(TranscriptFormat.CTM)) {
            return TranscriptFormat.CTM;
        }
        if (all(TranscriptFormat.STM)) {
            return TranscriptFormat.STM;
        }
        switch (ending) {
            case CTM, STM, TRN -> {
                return ending;
            }
            default -> {}
        }
        if (all(TranscriptFormat.TRN) && LineMarks.areDistinct(marks, TranscriptFormat.TRN)) {
            return TranscriptFormat.TRN;
        }
        if (isKaldi()) {
            return TranscriptFormat.KALDI;
        }
        if (2 * fractional(TranscriptFormat.CTM) >= count && count > 0) {
            return TranscriptFormat.CTM;
        }
        if (2 * fractional(TranscriptFormat.STM) >= count && count > 0) {
            return TranscriptFormat.STM;
        }
        return isMostlyTrn() ? TranscriptFormat.TRN : TranscriptFormat.PLAIN;
    }

    /** Returns whether there are lines besides comments, and all of them bear the marks. */
    private boolean all(TranscriptFormat format) {
        return count > 0 && bearing(format) == count;
    }

    private int bearing(TranscriptFormat format) {
        int bearing = 0;
        for (LineMarks line : marks) {
            bearing += line.bears(format) && !line.comment() ? 1 : 0;
        }
        return bearing;
    }

    private int fractional(TranscriptFormat format) {
        int fractional = 0;
        for (LineMarks line : marks) {
            fractional += line.bears(format) && line.fractional() && !line.comment() ? 1 : 0;
        }
        return fractional;
    }

    /** Half of the lines will do: an id with digits and a joint in parentheses at the end is hardly anything else. */
    private boolean isMostlyTrn() {
        List<String> ids = ids(TranscriptFormat.TRN);
        ids.removeIf(id -> !LineMarks.isStrong(id));
        int distinct = new HashSet<>(ids).size();
        boolean several = (distinct > 1 || count == 2) && 2 * distinct >= ids.size();
        return count > 1 && several && 2 * mostOfAKind(ids) >= count;
    }

    /** Kaldi has no comments: every line counts. */
    private boolean isKaldi() {
        List<String> ids = ids(TranscriptFormat.KALDI);
        int all = marks.size();
        int distinct = new HashSet<>(ids).size();
        if (all > 1 && ids.size() == all && distinct == all) {
            return true;
        }
        if (FileEnding.isKaldiText(lines.name()) && all > 0 && (2 * ids.size() >= all || firstWordsAreNumbered())) {
            return true;
        }
        // What comes again and again is the label of a speaker.
        return distinct > 1 && 2 * distinct >= ids.size() && 2 * mostOfAKind(ids) > all;
    }

    /** Returns whether all first words have digits and no two are the same, as in {@code utt1}, {@code utt2}. */
    private boolean firstWordsAreNumbered() {
        Set<String> words = new HashSet<>();
        for (String line : lines.written()) {
            String first = Words.split(line).get(0);
            if (!LineMarks.hasDigit(first) || !words.add(first)) {
                return false;
            }
        }
        return true;
    }

    private List<String> ids(TranscriptFormat format) {
        List<String> ids = new ArrayList<>();
        for (LineMarks line : marks) {
            if (line.bears(format)) {
                ids.add(line.id(format));
            }
        }
        return ids;
    }

    private static int mostOfAKind(List<String> ids) {
        Map<String, Integer> kinds = new HashMap<>();
        int most = 0;
        for (String id : ids) {
            most = Math.max(most, kinds.merge(LineMarks.kind(id), 1, Integer::sum));
        }
        return most;
    }

    private void refuseOddLines(TranscriptFormat format) {
        boolean trn = format == TranscriptFormat.TRN;
        List<String> ids = ids(format);
        // A file that is only called so may have ids of whatever form.
        boolean strict = 2 * ids.size() >= (trn ? count : marks.size());
        Map<String, Long> met = new HashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            if (trn && marks.get(i).comment()) {
                continue;
            }
            String id = strict ? marks.get(i).id(format) : lenientId(i, trn);
            if (id.isEmpty()) {
                throw odd(i, trn, ids.isEmpty() ? "agent-1" : ids.get(0));
            }
            Long earlier = met.putIfAbsent(id, lines.numbers().get(i));
            if (earlier != null) {
                throw refused(
                        i,
                        "\"" + id + "\" is the id of line " + earlier
                                + " already; every utterance needs an id of its own; --format plain takes ids for"
                                + " words");
            }
        }
    }

    private String lenientId(int line, boolean trn) {
        String text = Words.trim(lines.written(line));
        return trn ? Trn.id(text).orElse("") : Words.split(text).get(0);
    }

    private MalformedTranscriptException odd(int line, boolean trn, String example) {
        return refused(
                line,
                trn
                        ? "does not end in an id in parentheses, as in \"good morning (" + example
                                + ")\"; add it, or give --format plain to read all lines as words"
                        : "does not begin with an id as the other lines do (\"" + example
                                + "\"); add it, or give --format kaldi if its first word is one, --format plain to read"
                                + " all lines as words");
    }

    private MalformedTranscriptException refused(int line, String problem) {
        return new MalformedTranscriptException(lines.name(), lines.numbers().get(line), problem);
    }
}
