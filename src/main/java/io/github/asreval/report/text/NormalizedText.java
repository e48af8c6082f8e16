package io.github.asreval.report.text;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.TokenSplitter;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.report.base.Spool;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.text.Word;
import io.github.asreval.text.base.VisibleText;
import io.github.asreval.transcript.Utterance;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * A text as it would be compared, a line for each of its lines; kept back until all of it has been read.
 *
 * <p>Without tokens, the line is shown as the chain leaves it. With tokens, each stands on a line, and a blank line ends
 * those of a line. Not safe for use by several threads.
 */
public final class NormalizedText implements Consumer<Utterance>, Closeable {

    private static final int ENOUGH = 1 << 16;

    private final Normalizer normalizer;
    private final TokenSplitter splitter;
    private final boolean tokens;
    private final boolean terminal;
    private final Spool spool = new Spool();
    private final Utf8Buffer lines = new Utf8Buffer();

    /**
     * Creates an empty text.
     *
     * @param tokens whether tokens are shown, and not lines
     * @param terminal whether a terminal shows them, which must not be given what it would obey
     */
    public NormalizedText(NormalizerPipeline chain, Tokenization tokenization, boolean tokens, boolean terminal) {
        this.normalizer = chain.normalizer();
        this.splitter = tokenization.splitter();
        this.tokens = tokens;
        this.terminal = terminal;
    }

    /** Adds a line. */
    @Override
    public void accept(Utterance line) {
        if (tokens) {
            for (Word token : splitter.tokens(normalizer.words(line.text()))) {
                append(token.compared());
            }
            lines.append('\n');
        } else {
            append(normalizer.text(line.text()));
        }
        if (lines.size() > ENOUGH) {
            try {
                lines.writeTo(spool);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            lines.clear();
        }
    }

    private void append(String text) {
        lines.append(terminal ? VisibleText.escape(text) : text).append('\n');
    }

    /** Writes all lines added so far. */
    public void writeTo(OutputStream out) throws IOException {
        lines.writeTo(spool);
        lines.clear();
        spool.copyTo(out, 0);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
