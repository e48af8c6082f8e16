package io.github.asreval.transcript;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A reference and a hypothesis side by side, one pair after the other: line i of one belongs to line i of the other.
 *
 * <pre>{@code
 * try (UtterancePairs pairs = UtterancePairs.open(Path.of("reference.txt"), Path.of("hypothesis.txt"))) {
 *     pairs.next();   // the pair on line 1; empty behind the last line, at once for empty files
 * }
 * }</pre>
 *
 * <p>Text is UTF-8, read strictly; UTF-16 is recognised by its byte order mark. Lines end at LF, CR LF or CR; a blank line
 * is an utterance without words. Both sides are read as they are asked for, so their size does not matter. Not safe for
 * use by several threads; see {@link PairBlocks} for that.
 */
public final class UtterancePairs implements Closeable {

    private final PairBlocks blocks;
    private final PairBlock block = new PairBlock();
    private int next;

    private UtterancePairs(PairBlocks blocks) {
        this.blocks = blocks;
    }

    /** Pairs the lines of two files. */
    public static UtterancePairs open(Path reference, Path hypothesis) throws IOException {
        return of(PairBlocks.open(new PairBlocks.Source.File(reference), new PairBlocks.Source.File(hypothesis)));
    }

    /** Takes the pairs of blocks one by one; the blocks are closed together with the pairs. */
    public static UtterancePairs of(PairBlocks blocks) {
        return new UtterancePairs(blocks);
    }

    /**
     * Returns the next pair, or nothing behind the last.
     *
     * @throws UnpairedUtterancesException if one side has no further utterance and the other has
     * @throws MalformedTranscriptException if a side cannot be read as text
     */
    public Optional<UtterancePair> next() throws IOException {
        if (next == block.size()) {
            if (!blocks.next(block)) {
                return Optional.empty();
            }
            next = 0;
        }
        return Optional.of(block.pair(next++));
    }

    /** Returns what a user should know about how the two sides were read. */
    public List<String> notes() {
        return blocks.notes();
    }

    @Override
    public void close() throws IOException {
        blocks.close();
    }
}
