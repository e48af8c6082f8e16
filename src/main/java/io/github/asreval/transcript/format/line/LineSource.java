package io.github.asreval.transcript.format.line;

import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.TextStream;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.format.base.SourceReader;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import io.github.asreval.transcript.format.base.UtteranceSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Leads a format of lines through its file. */
public final class LineSource implements UtteranceSource {

    private final LineTranscript format;
    private final PlainReader lines;

    private LineSource(LineTranscript format, TextStream text) {
        this.format = format;
        this.lines = PlainReader.of(text);
    }

    public static TranscriptReader reader(LineTranscript format, TextStream text) {
        return new SourceReader(new LineSource(format, text));
    }

    @Override
    public String name() {
        return lines.name();
    }

    @Override
    public boolean advance(UtteranceQueue out) throws IOException {
        return format.advance(lines, out);
    }

    @Override
    public boolean hasIds() {
        return format.hasIds();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(lines.notes());
        format.notes().forEach(note -> notes.add(name() + ": " + note));
        return notes;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
