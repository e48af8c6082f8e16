package io.github.asreval.transcript;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Pairs of utterances as blocks, each kept with what its transcript says of it beside its text. */
final class UtteranceBlocks implements BlockSource {

    private final UtterancePairs pairs;
    private long bytes;
    private long handedOut;

    UtteranceBlocks(UtterancePairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public boolean fill(PairBlock block) throws IOException {
        block.clear(handedOut + 1);
        while (block.size() < MOST_LINES && block.reference().used() < BLOCK_BYTES) {
            Optional<UtterancePair> next = pairs.next();
            if (next.isEmpty()) {
                break;
            }
            block.add(next.get());
            handedOut++;
        }
        bytes += block.reference().used() + (long) block.hypothesis().used();
        return block.size() > 0;
    }

    @Override
    public long bytesRead() {
        return bytes;
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    public List<String> notes() {
        return pairs.notes();
    }

    @Override
    public long notRecognised() {
        return pairs.notRecognised();
    }

    @Override
    public void close() throws IOException {
        pairs.close();
    }
}
