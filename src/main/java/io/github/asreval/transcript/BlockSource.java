package io.github.asreval.transcript;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

/** The source of the blocks of {@link PairBlocks}, one after the other; for one thread at a time. */
interface BlockSource extends Closeable {

    /** Enough that taking a block costs nothing beside working on it, and little enough to stay in a core's cache. */
    int BLOCK_BYTES = 1 << 17;

    /** A block of blank lines is not full for long. */
    int MOST_LINES = 1 << 16;

    /** Fills a block; returns false behind the last pair, with the block empty. */
    boolean fill(PairBlock block) throws IOException;

    /** Returns how many bytes have been handed out. */
    long bytesRead();

    /** Returns how many bytes there are in all, if that is known. */
    OptionalLong size();

    /** Returns what a user should know about how the two sides are read. */
    List<String> notes();

    /** Returns how many utterances of the reference had no counterpart. */
    default long notRecognised() {
        return 0;
    }
}
