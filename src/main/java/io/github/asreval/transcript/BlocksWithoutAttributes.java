package io.github.asreval.transcript;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

/** Blocks of plain lines, with the {@linkplain WordAttributes attributes} of their words taken out. */
final class BlocksWithoutAttributes implements BlockSource {

    private final BlockSource source;

    BlocksWithoutAttributes(BlockSource source) {
        this.source = source;
    }

    @Override
    public boolean fill(PairBlock block) throws IOException {
        boolean filled = source.fill(block);
        block.reference().removeAttributes();
        block.hypothesis().removeAttributes();
        return filled;
    }

    @Override
    public long bytesRead() {
        return source.bytesRead();
    }

    @Override
    public OptionalLong size() {
        return source.size();
    }

    @Override
    public List<String> notes() {
        return source.notes();
    }

    @Override
    public long notRecognised() {
        return source.notRecognised();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
