package io.github.asreval.transcript;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The lines of two texts as blocks: line i of one belongs to line i of the other. */
final class LinePairs implements BlockSource {

    private final Side reference;
    private final Side hypothesis;

    private LinePairs(Side reference, Side hypothesis) {
        this.reference = reference;
        this.hypothesis = hypothesis;
    }

    /** Pairs the lines of two sources. */
    static LinePairs open(PairBlocks.Source reference, PairBlocks.Source hypothesis) throws IOException {
        Side first = Side.open(reference);
        try {
            return new LinePairs(first, Side.open(hypothesis));
        } catch (IOException | RuntimeException e) {
            first.close();
            throw e;
        }
    }

    @Override
    public boolean fill(PairBlock block) throws IOException {
        if (!reference.fill(block.reference(), MOST_LINES)) {
            if (hypothesis.fill(block.hypothesis(), 1)) {
                throw unpaired();
            }
            return false;
        }
        int lines = block.reference().lines();
        if (!hypothesis.fillExactly(block.hypothesis(), lines)) {
            throw unpaired();
        }
        return true;
    }

    @Override
    public long bytesRead() {
        return reference.reader.offset() + hypothesis.reader.offset();
    }

    @Override
    public OptionalLong size() {
        OptionalLong first = reference.size();
        OptionalLong second = hypothesis.size();
        return first.isPresent() && second.isPresent()
                ? OptionalLong.of(first.getAsLong() + second.getAsLong())
                : OptionalLong.empty();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(reference.reader.text().notes());
        notes.addAll(hypothesis.reader.text().notes());
        return notes;
    }

    private UnpairedUtterancesException unpaired() throws IOException {
        LineBlock scratch = new LineBlock();
        reference.skipRest(scratch);
        hypothesis.skipRest(scratch);
        return UnpairedUtterancesException.byLine(
                reference.name(), reference.signatures(), hypothesis.name(), hypothesis.signatures());
    }

    @Override
    public void close() throws IOException {
        try (reference) {
            hypothesis.close();
        }
    }

    /** One of the two, and what is remembered of it for the case that the other one is longer. */
    private static final class Side implements Closeable {

        private final PairBlocks.Source source;
        private final LineBlockReader reader;
        /** Of a stream, which cannot be read again; of a file nothing. */
        private final Optional<LineSignatures> remembered;

        private Side(PairBlocks.Source source, LineBlockReader reader) {
            this.source = source;
            this.reader = reader;
            this.remembered =
                    source instanceof PairBlocks.Source.Stream ? Optional.of(new LineSignatures()) : Optional.empty();
        }

        static Side open(PairBlocks.Source source) throws IOException {
            return new Side(source, new LineBlockReader(TextStream.of(source)));
        }

        String name() {
            return source.name();
        }

        OptionalLong size() {
            if (source instanceof PairBlocks.Source.File file) {
                long length = file.path().toFile().length();
                return length > 0 ? OptionalLong.of(length) : OptionalLong.empty();
            }
            return OptionalLong.empty();
        }

        boolean fill(LineBlock block, int mostLines) throws IOException {
            boolean any = reader.fill(block, mostLines, BLOCK_BYTES);
            remembered.ifPresent(signatures -> signatures.add(block));
            return any;
        }

        boolean fillExactly(LineBlock block, int lines) throws IOException {
            reader.fill(block, lines, Integer.MAX_VALUE);
            remembered.ifPresent(signatures -> signatures.add(block));
            return block.lines() == lines;
        }

        void skipRest(LineBlock scratch) throws IOException {
            while (fill(scratch, MOST_LINES)) {
                for (int line = 0; line < scratch.lines(); line++) {
                    scratch.text(line);
                }
            }
        }

        LineSignatures signatures() throws IOException {
            if (remembered.isPresent()) {
                return remembered.get();
            }
            try (Side again = open(source)) {
                LineSignatures signatures = new LineSignatures();
                LineBlock block = new LineBlock();
                while (again.fill(block, MOST_LINES)) {
                    signatures.add(block);
                }
                return signatures;
            }
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
