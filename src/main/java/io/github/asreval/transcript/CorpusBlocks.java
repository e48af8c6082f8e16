package io.github.asreval.transcript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The blocks of several pairs of files, of which one pair is open at a time; no block has lines of two. */
final class CorpusBlocks implements BlockSource {

    private final Iterator<FilePair> files;
    private final PairBlocks.Opener opener;
    private final List<String> notes = new ArrayList<>();
    private long notRecognised;
    private long bytes;
    private long pairs;
    private Optional<Open> open = Optional.empty();

    /** The files that are being read. */
    private record Open(FilePair files, PairBlocks blocks) {}

    CorpusBlocks(List<FilePair> files, PairBlocks.Opener opener) {
        this.files = List.copyOf(files).iterator();
        this.opener = opener;
    }

    @Override
    public boolean fill(PairBlock block) throws IOException {
        // What the block has kept of other files is no part of these.
        block.clear(pairs + 1);
        while (open.isPresent() || files.hasNext()) {
            if (open.isEmpty()) {
                FilePair pair = files.next();
                open = Optional.of(new Open(pair, opener.open(pair)));
            }
            Open current = open.get();
            if (current.blocks().next(block)) {
                block.belongTo(current.files(), pairs + 1);
                pairs += block.size();
                return true;
            }
            close();
        }
        return false;
    }

    @Override
    public long bytesRead() {
        return bytes + open.map(current -> current.blocks().bytesRead()).orElse(0L);
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    public List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        open.ifPresent(current -> all.addAll(current.blocks().notes()));
        return all;
    }

    @Override
    public long notRecognised() {
        return notRecognised
                + open.map(current -> current.blocks().notRecognised()).orElse(0L);
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            PairBlocks blocks = open.get().blocks();
            notes.addAll(blocks.notes());
            notRecognised += blocks.notRecognised();
            bytes += blocks.bytesRead();
            open = Optional.empty();
            blocks.close();
        }
    }
}
