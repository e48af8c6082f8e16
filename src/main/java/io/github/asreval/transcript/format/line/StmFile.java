package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An stm file of NIST's scorer, in memory and in its order: by recording, channel and begin.
 *
 * @param name what messages call it
 * @param segments the segments, those too that are not to be scored
 * @param notes what a user should know about what it says
 */
record StmFile(String name, List<Segment> segments, List<String> notes) {

    /** What the scorer takes for the mark of a segment that is not to be scored, wherever it stands in the text. */
    private static final List<String> IGNORED = List.of("IGNORE_TIME_SEGMENT_IN_SCORING", "IGNORETIMESEGMENTINSCORING");

    /**
     * A line of the file.
     *
     * @param line its number
     * @param begin in seconds
     * @param end in seconds
     * @param details the same times, and all else that is said of it
     * @param text the words, alternations as they stand there
     * @param ignored whether this stretch of time is not to be scored
     */
    record Segment(long line, double begin, double end, UtteranceDetails details, String text, boolean ignored) {

        String recording() {
            return details.recording();
        }

        String channel() {
            return details.channel();
        }
    }

    static StmFile read(PlainReader lines, boolean ignoringCase) throws IOException {
        List<Segment> segments = new ArrayList<>();
        for (Optional<Utterance> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = line.get().text();
            if (!Words.isBlank(text) && !Trn.isComment(text)) {
                segments.add(segment(lines.name(), line.get()));
            }
        }
        segments.sort(Comparator.comparing(
                        (Segment segment) -> CtmFile.Channel.of(segment.recording(), segment.channel(), ignoringCase))
                .thenComparingDouble(Segment::begin));
        long ignored = segments.stream().filter(Segment::ignored).count();
        return new StmFile(
                lines.name(),
                segments,
                ignored == 0
                        ? List.of()
                        : List.of("segments marked as not to be scored, left out: " + ignored + " of "
                                + segments.size()));
    }

    private static Segment segment(String name, Utterance line) {
        Fields fields = new Fields(name, line);
        String recording = fields.take("recording");
        String channel = fields.take("channel");
        String speaker = fields.take("speaker");
        double begin = fields.number("begin");
        double end = fields.number("end");
        if (end < begin) {
            throw new MalformedTranscriptException(
                    name, line.line(), "the segment ends before it begins; an stm file has begin and end");
        }
        List<String> labels = labels(fields);
        String text = fields.rest();
        UtteranceDetails details = new UtteranceDetails(
                recording, speaker, channel, labels, OptionalDouble.of(begin), OptionalDouble.of(end), "");
        return new Segment(line.line(), begin, end, details, text, isIgnored(text));
    }

    private static boolean isIgnored(String text) {
        for (String mark : IGNORED) {
            for (int i = 0; i <= text.length() - mark.length(); i++) {
                if (text.regionMatches(true, i, mark, 0, mark.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the labels in {@code <o,f0,female>}; an empty one keeps its place. */
    private static List<String> labels(Fields fields) {
        String field = fields.peek();
        if (!field.startsWith("<") || !field.endsWith(">")) {
            return List.of();
        }
        fields.take();
        return List.of(field.substring(1, field.length() - 1).split(",", -1));
    }
}
