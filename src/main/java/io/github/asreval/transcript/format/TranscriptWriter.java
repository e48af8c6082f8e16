package io.github.asreval.transcript.format;

import io.github.asreval.text.base.CodePoints;
import io.github.asreval.transcript.Utterance;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * Writes utterances as a transcript, in UTF-8 with LF at the end of each line.
 *
 * <pre>{@code
 * try (TranscriptWriter writer = TranscriptWriter.of(TranscriptFormat.TRN, out)) {
 *     writer.write(new Utterance("agent-1", 1, "good morning"));   // good morning (agent-1)
 * }
 * }</pre>
 *
 * <p>What a format has no place for is left out: plain text has no ids; Kaldi and trn have nothing but ids; SegLST has no
 * ids, channels or labels. In the ids of Kaldi and trn, white space and parentheses become {@code _}. A line end within a
 * text becomes a space. What is written is read again as the same. For one thread.
 */
public final class TranscriptWriter implements Closeable {

    private final BufferedWriter out;
    private final OutputLayout form;
    private boolean any;

    private TranscriptWriter(BufferedWriter out, OutputLayout form) {
        this.out = out;
        this.form = form;
    }

    /**
     * Returns a writer, which closes the stream together with itself.
     *
     * @throws IllegalArgumentException if transcripts are not {@linkplain TranscriptFormat#isWritten written} in this format
     * @throws IOException if writing fails
     */
    public static TranscriptWriter of(TranscriptFormat format, OutputStream out) throws IOException {
        return of(format, false, out);
    }

    /**
     * Returns a writer, which closes the stream together with itself.
     *
     * @param guarded whether cells of a table that a spreadsheet would take for formulas get an apostrophe before them;
     *     it is read again as part of the text
     * @throws IllegalArgumentException if transcripts are not {@linkplain TranscriptFormat#isWritten written} in this format
     * @throws IOException if writing fails
     */
    public static TranscriptWriter of(TranscriptFormat format, boolean guarded, OutputStream out) throws IOException {
        OutputLayout form = OutputLayout.of(format, guarded)
                .orElseThrow(() -> new IllegalArgumentException("transcripts are not written as " + format.id()));
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(form.head());
        return new TranscriptWriter(writer, form);
    }

    /**
     * Writes the next utterance.
     *
     * @throws IllegalArgumentException if it holds half a surrogate pair, which no file can hold
     * @throws IOException if writing fails
     */
    public void write(Utterance utterance) throws IOException {
        String line = form.line().apply(utterance);
        if (!CodePoints.areWhole(line)) {
            throw new IllegalArgumentException(
                    "utterance \"" + utterance.id() + "\" holds half a surrogate pair, which no file can hold");
        }
        out.write(any ? form.between() : "");
        out.write(line);
        any = true;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write(any ? "\n" : "");
            out.write(form.tail());
        }
    }
}
