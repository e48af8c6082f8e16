package io.github.asreval.report.base;

import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredLine;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Supplier;

/** The printed lines of a corpus, kept in a {@link Spool} to be read again line by line. */
public final class SpooledLines implements LineSink, Closeable {

    private final Supplier<Printer> printers;
    private final Spool spool = new Spool();
    private int[] lengths = new int[64];
    private int count;

    /** Prints lines, for one thread. */
    @FunctionalInterface
    public interface Printer {

        /** Appends what is to be kept of a line. */
        void print(ScoredLine line, Utf8Buffer target);
    }

    /** Creates one for lines to come, each thread of which has a printer of its own. */
    SpooledLines(Supplier<Printer> printers) {
        this.printers = printers;
    }

    @Override
    public Worker worker() {
        return new Part(printers.get());
    }

    /** Returns the lines, from the first on. */
    public Reader open() throws IOException {
        return new Reader();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    /** The part of one thread. */
    private final class Part implements Worker {

        private final Printer printer;
        private final Utf8Buffer printed = new Utf8Buffer();
        private int[] own = new int[64];
        private int ownCount;

        Part(Printer printer) {
            this.printer = printer;
        }

        @Override
        public void accept(ScoredLine line) {
            int before = printed.size();
            printer.print(line, printed);
            own = withRoom(own, ownCount + 1);
            own[ownCount++] = printed.size() - before;
        }

        @Override
        public void deliver() throws IOException {
            printed.writeTo(spool);
            lengths = withRoom(lengths, count + ownCount);
            System.arraycopy(own, 0, lengths, count, ownCount);
            count += ownCount;
            printed.clear();
            ownCount = 0;
        }
    }

    private static int[] withRoom(int[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length + array.length / 2));
    }

    /** Reads the lines one after the other. */
    public final class Reader implements Closeable {

        private final InputStream in = spool.open();
        private int next;

        private Reader() throws IOException {}

        /** Returns what was kept of the next line. */
        public byte[] next() throws IOException {
            return in.readNBytes(lengths[next++]);
        }

        /** Passes over the next line. */
        public void skip() throws IOException {
            in.skipNBytes(lengths[next++]);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
