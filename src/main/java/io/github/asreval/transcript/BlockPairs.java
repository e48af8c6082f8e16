package io.github.asreval.transcript;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The pairs of blocks, one by one. */
final class BlockPairs implements UtterancePairs {

    private final PairBlocks blocks;
    private final PairBlock block = new PairBlock();
    private int next;

    BlockPairs(PairBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<UtterancePair> next() throws IOException {
        if (next == block.size()) {
            next = 0;
            if (!blocks.next(block)) {
                return Optional.empty();
            }
        }
        return Optional.of(block.pair(next++));
    }

    @Override
    public List<String> notes() {
        return blocks.notes();
    }

    @Override
    public long notRecognised() {
        return blocks.notRecognised();
    }

    @Override
    public void close() throws IOException {
        blocks.close();
    }
}
