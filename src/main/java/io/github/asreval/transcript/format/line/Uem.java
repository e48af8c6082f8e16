package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a UEM file: {@code file channel begin end}, and comments behind two semicolons. */
public final class Uem {

    private static final String ADVICE = "a line of a UEM file is: file, channel, begin, end";

    private Uem() {}

    /**
     * Returns the regions of a file.
     *
     * @throws IOException if it cannot be read
     * @throws MalformedTranscriptException if a line is none of such a file, or the file names no region
     */
    public static EvaluationMap read(PlainReader lines) throws IOException {
        List<EvaluationMap.Region> regions = new ArrayList<>();
        for (Optional<Utterance> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!Words.isBlank(line.get().text()) && !Trn.isComment(line.get().text())) {
                regions.add(region(new Fields(lines.name(), line.get(), ADVICE)));
            }
        }
        if (regions.isEmpty()) {
            throw new MalformedTranscriptException(
                    lines.name(), 0, "names no region, so that nothing would be scored; " + ADVICE);
        }
        return new EvaluationMap(lines.name(), regions);
    }

    private static EvaluationMap.Region region(Fields fields) {
        String recording = fields.take("file");
        String channel = fields.take("channel");
        double begin = fields.number("begin");
        double end = fields.number("end");
        if (!fields.rest().isEmpty()) {
            throw fields.malformed("\"" + fields.rest() + "\" stands behind the end; " + ADVICE);
        }
        if (end < begin) {
            throw fields.malformed("the region ends before it begins; " + ADVICE);
        }
        return new EvaluationMap.Region(recording, channel, begin, end);
    }
}
