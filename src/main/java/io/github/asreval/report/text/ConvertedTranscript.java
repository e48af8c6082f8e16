package io.github.asreval.report.text;

import io.github.asreval.report.base.Spool;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.TranscriptWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** A transcript in another format, kept back until all of it has been read. Not safe for use by several threads. */
public final class ConvertedTranscript implements Closeable {

    private final Spool spool = new Spool();
    private final TranscriptWriter writer;

    /**
     * Creates an empty transcript.
     *
     * @param guarded whether cells that a spreadsheet would take for formulas are guarded, in a format for spreadsheets
     * @throws IllegalArgumentException if transcripts are not {@linkplain TranscriptFormat#isWritten written} in the format
     */
    public ConvertedTranscript(TranscriptFormat format, boolean guarded) throws IOException {
        writer = TranscriptWriter.of(format, guarded, spool.unclosed());
    }

    /** Adds an utterance. */
    public void add(Utterance utterance) throws IOException {
        writer.write(utterance);
    }

    /** Writes all utterances added so far; to be called once. */
    public void writeTo(OutputStream out) throws IOException {
        writer.close();
        spool.copyTo(out, 0);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
