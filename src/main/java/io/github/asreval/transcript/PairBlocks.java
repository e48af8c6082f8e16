package io.github.asreval.transcript;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * A reference and a hypothesis, handed out in blocks of pairs that several threads may work on.
 *
 * <p>{@link #next} may be called from any thread: blocks come in the order of the files, each to one caller. What is in
 * memory are the blocks that the callers hold; how long the files are does not matter.
 */
public final class PairBlocks implements Closeable {

    private final BlockSource source;
    private long blocks;

    private PairBlocks(BlockSource source) {
        this.source = source;
    }

    /** The source of one side: a file or a stream. */
    public sealed interface Source {

        /** Returns what messages call it. */
        String name();

        /**
         * A file.
         *
         * @param path where it is
         */
        record File(Path path) implements Source {
            @Override
            public String name() {
                return path.toString();
            }
        }

        /**
         * A stream, which is closed together with the blocks.
         *
         * @param in its bytes
         * @param name what messages call it
         */
        record Stream(InputStream in, String name) implements Source {}
    }

    /** Pairs the lines of two sources. */
    public static PairBlocks open(Source reference, Source hypothesis) throws IOException {
        return new PairBlocks(LinePairs.open(reference, hypothesis));
    }

    /**
     * Puts pairs into blocks, which keep what the transcripts say of them; the pairs are closed together with the blocks.
     * One thread reads the transcripts at a time, while others work on the blocks they have.
     */
    public static PairBlocks of(UtterancePairs pairs) {
        return new PairBlocks(new UtteranceBlocks(pairs));
    }

    /**
     * Takes the blocks of several files, one pair of files after the other; each is opened when its turn comes. Their
     * utterances have the {@linkplain FilePair#named names} of the files.
     */
    public static PairBlocks of(List<FilePair> files, Opener opener) {
        return new PairBlocks(new CorpusBlocks(files, opener));
    }

    /** Opens the two files of a pair. */
    @FunctionalInterface
    public interface Opener {

        /** Returns the blocks of the two files, which are closed when they have been read. */
        PairBlocks open(FilePair files) throws IOException;
    }

    /**
     * Returns these lines, which nothing has been taken of yet, without the attributes that NIST's scorer lets words bear:
     * {@code morning;noun} is {@code morning}, and {@code a\;b} is {@code a;b}. Closing the result closes these.
     */
    public PairBlocks withoutAttributes() {
        return new PairBlocks(new BlocksWithoutAttributes(source));
    }

    /**
     * Fills a block with the next pairs.
     *
     * @return false behind the last pair, with the block empty
     * @throws UnpairedUtterancesException if the two sides do not have the same utterances
     * @throws MalformedTranscriptException if a side cannot be read; bytes of plain lines that are not UTF-8 show later,
     *     when a line is decoded
     */
    public synchronized boolean next(PairBlock block) throws IOException {
        if (!source.fill(block)) {
            return false;
        }
        block.become(blocks++);
        return true;
    }

    /** Returns how many bytes of both sides have been handed out. */
    public synchronized long bytesRead() {
        return source.bytesRead();
    }

    /** Returns how many bytes there are on both sides; nothing if that is not known before they are read. */
    public OptionalLong size() {
        return source.size();
    }

    /** Returns what a user should know about how the two sides are read; complete behind the last block. */
    public synchronized List<String> notes() {
        return source.notes();
    }

    /**
     * Returns how many utterances of the reference had no counterpart with their id, whatever became of them; complete
     * behind the last block, and 0 where pairs are not made by ids.
     */
    public synchronized long notRecognised() {
        return source.notRecognised();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
