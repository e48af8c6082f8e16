package io.github.asreval.transcript;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a text, each an utterance: {@code 1, 2, 3 …} are their ids, blank ones are utterances without words.
 *
 * <p>The readers of line-wise formats take their lines from here. What is in memory is a block of lines, however long
 * the text.
 */
public final class PlainReader implements TranscriptReader {

    /** Small files are many, and the largest of them are read in blocks elsewhere. */
    private static final int CHUNK = 1 << 13;

    private static final int MOST_LINES = 1 << 10;

    private final LineBlockReader reader;
    private final LineBlock block = new LineBlock();
    private int next;

    private PlainReader(LineBlockReader reader) {
        this.reader = reader;
    }

    /** Reads a text, which is closed together with the reader. */
    public static PlainReader of(TextStream text) {
        return new PlainReader(new LineBlockReader(text, CHUNK));
    }

    @Override
    public String name() {
        return reader.text().name();
    }

    @Override
    public Optional<Utterance> next() throws IOException {
        if (next == block.lines()) {
            next = 0;
            if (!reader.fill(block, MOST_LINES, CHUNK)) {
                return Optional.empty();
            }
        }
        Utterance line = Utterance.ofLine(block.number(next), block.text(next));
        next++;
        return Optional.of(line);
    }

    @Override
    public boolean hasIds() {
        return false;
    }

    @Override
    public List<String> notes() {
        return reader.text().notes();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
