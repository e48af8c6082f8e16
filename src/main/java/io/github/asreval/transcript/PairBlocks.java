package io.github.asreval.transcript;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A reference and a hypothesis, handed out in blocks of lines that several threads may work on.
 *
 * <p>{@link #next} may be called from any thread: blocks come in the order of the files, each to one caller. What is in
 * memory are the blocks that the callers hold; how long the files are does not matter.
 */
public final class PairBlocks implements Closeable {

    /** Enough that taking a block costs nothing beside working on it, and little enough to stay in a core's cache. */
    private static final int BLOCK = 1 << 17;

    /** A block of blank lines is not full for long. */
    private static final int MOST_LINES = 1 << 16;

    private final Side reference;
    private final Side hypothesis;
    private long blocks;

    private PairBlocks(Side reference, Side hypothesis) {
        this.reference = reference;
        this.hypothesis = hypothesis;
    }

    /** Where one side comes from. */
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
        return open(reference, false, hypothesis);
    }

    /**
     * Pairs the lines of two sources, taking the braces of the reference for alternatives, of which the first is read: see
     * {@link VariantLine}. A line that cannot be read so is a {@link MalformedTranscriptException} when its turn comes.
     */
    public static PairBlocks openCanonical(Source reference, Source hypothesis) throws IOException {
        return open(reference, true, hypothesis);
    }

    private static PairBlocks open(Source reference, boolean canonical, Source hypothesis) throws IOException {
        Side first = Side.open(reference, canonical);
        try {
            return new PairBlocks(first, Side.open(hypothesis, false));
        } catch (IOException | RuntimeException e) {
            first.close();
            throw e;
        }
    }

    /**
     * Fills a block with the next lines.
     *
     * @return false behind the last line, with the block empty
     * @throws UnpairedUtterancesException if one side ends before the other
     * @throws MalformedTranscriptException if a side cannot be read as text at all; bytes that are not UTF-8 show later,
     *     when a line is decoded
     */
    public synchronized boolean next(PairBlock block) throws IOException {
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
        block.become(blocks++);
        return true;
    }

    /** Returns how many bytes of both sides have been handed out. */
    public synchronized long bytesRead() {
        return reference.reader.offset() + hypothesis.reader.offset();
    }

    /** Returns how many bytes both sides have together; nothing if one is a stream or changes while it is looked at. */
    public OptionalLong size() {
        OptionalLong first = reference.size();
        OptionalLong second = hypothesis.size();
        return first.isPresent() && second.isPresent()
                ? OptionalLong.of(first.getAsLong() + second.getAsLong())
                : OptionalLong.empty();
    }

    /** Returns what a user should know about how the two sides are read. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>(reference.reader.text().notes());
        notes.addAll(hypothesis.reader.text().notes());
        return notes;
    }

    private UnpairedUtterancesException unpaired() throws IOException {
        LineBlock scratch = new LineBlock();
        reference.skipRest(scratch);
        hypothesis.skipRest(scratch);
        long line = reference.signatures().runApartFrom(hypothesis.signatures()) + 1L;
        return new UnpairedUtterancesException(
                reference.name(), reference.reader.count(), hypothesis.name(), hypothesis.reader.count(), line);
    }

    @Override
    public void close() throws IOException {
        try (reference) {
            hypothesis.close();
        }
    }

    /** One of the two, and what is remembered of it for the case that the other one is longer. */
    private static final class Side implements Closeable {

        private final Source source;
        private final boolean canonical;
        private final LineBlockReader reader;
        /** Of a stream, which cannot be read again; of a file nothing. */
        private final Optional<LineSignatures> remembered;

        private Side(Source source, boolean canonical, LineBlockReader reader) {
            this.source = source;
            this.canonical = canonical;
            this.reader = reader;
            this.remembered = source instanceof Source.Stream ? Optional.of(new LineSignatures()) : Optional.empty();
        }

        static Side open(Source source, boolean canonical) throws IOException {
            TextStream text = TextStream.of(source);
            return new Side(source, canonical, new LineBlockReader(canonical ? CanonicalStream.of(text) : text));
        }

        String name() {
            return source.name();
        }

        OptionalLong size() {
            if (source instanceof Source.File file) {
                long length = file.path().toFile().length();
                return length > 0 ? OptionalLong.of(length) : OptionalLong.empty();
            }
            return OptionalLong.empty();
        }

        boolean fill(LineBlock block, int mostLines) throws IOException {
            boolean any = reader.fill(block, mostLines, BLOCK);
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
            try (Side again = open(source, canonical)) {
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
