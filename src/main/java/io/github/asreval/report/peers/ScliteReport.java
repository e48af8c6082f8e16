package io.github.asreval.report.peers;

import io.github.asreval.report.base.GroupedSpool;
import io.github.asreval.report.base.NumberedText;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.ScoredLine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The reports of NIST's sclite, byte for byte: utterances put together by speaker, who are listed as they first appear.
 *
 * <p>Memory grows with the number of speakers, as the reports do.
 */
public final class ScliteReport implements Report {

    private final ScliteLayout layout;
    private final ScliteWords words;
    private final GroupedSpool spool = new GroupedSpool();
    private final Map<String, ScliteSpeaker> speakers = new LinkedHashMap<>();
    private long delivered;

    public ScliteReport(ScliteLayout layout, ReportSettings settings) {
        this.words = ScliteWords.of(settings.normalizer());
        this.layout = layout;
    }

    @Override
    public Worker worker() {
        return new Part();
    }

    /** The part of one thread. */
    private final class Part implements Worker {

        private final ScliteLayout.Printer printer = layout.printer();
        private final Map<String, ScliteSpeaker> seen = new LinkedHashMap<>();
        private final Map<String, NumberedText> printed = new LinkedHashMap<>();
        private int lines;

        @Override
        public void accept(ScoredLine line) {
            lines++;
            String id = words.name(ScliteSpeaker.id(line));
            String name = words.name(ScliteSpeaker.name(line, id));
            ScliteSpeaker speaker = seen.computeIfAbsent(name, ScliteSpeaker::new);
            speaker.add(line.counts());
            ScliteSegment.of(line).ifPresent(segment -> speaker.add(segment.confidence(line)));
            NumberedText text = printed.computeIfAbsent(name, unknown -> new NumberedText());
            text.atLine(lines);
            printer.print(line, id, text);
        }

        @Override
        public void deliver() throws IOException {
            for (ScliteSpeaker part : seen.values()) {
                ScliteSpeaker speaker = speakers.computeIfAbsent(part.name(), ScliteSpeaker::new);
                NumberedText text = printed.getOrDefault(part.name(), new NumberedText());
                // There, the first utterance has the number 0.
                text.moveTo(spool.of(part.name()), delivered - 1, speaker.utterances());
                speaker.add(part);
            }
            delivered += lines;
            lines = 0;
            seen.clear();
            printed.clear();
        }
    }

    @Override
    public void write(Summary summary, OutputStream out) throws IOException {
        layout.write(speakers.values(), spool, out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
