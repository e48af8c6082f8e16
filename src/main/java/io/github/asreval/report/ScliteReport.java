package io.github.asreval.report;

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
final class ScliteReport implements Report {

    private final ScliteLayout layout;
    private final GroupedSpool spool = new GroupedSpool();
    private final Map<String, ScliteSpeaker> speakers = new LinkedHashMap<>();
    private long delivered;

    ScliteReport(ScliteLayout layout) {
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
            String id = ScliteSpeaker.id(line);
            String name = ScliteSpeaker.name(line, id);
            seen.computeIfAbsent(name, ScliteSpeaker::new).add(line.script());
            NumberedText text = printed.computeIfAbsent(name, unknown -> new NumberedText());
            text.atLine(lines);
            printer.print(line, id, text);
        }

        @Override
        public void deliver() throws IOException {
            for (ScliteSpeaker speaker : seen.values()) {
                speakers.computeIfAbsent(speaker.name(), ScliteSpeaker::new).add(speaker);
            }
            for (Map.Entry<String, NumberedText> text : printed.entrySet()) {
                // There, the first utterance has the number 0.
                text.getValue().moveTo(spool.of(text.getKey()), delivered - 1);
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
