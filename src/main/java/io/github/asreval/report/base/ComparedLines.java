package io.github.asreval.report.base;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.UtteranceChange;
import io.github.asreval.report.values.Detail;
import io.github.asreval.score.LineSink;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** The lines of several systems that a report keeps, and shows when it is known which of them changed. */
public final class ComparedLines implements Closeable {

    /** Gets what was kept of a line. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Looks at a line.
         *
         * @param line its index, 0 being the first
         * @param kept what was kept of it, for each system
         */
        void visit(int line, List<byte[]> kept) throws IOException;
    }

    private final Detail detail;
    private final Supplier<SpooledLines.Printer> printers;
    private final List<SpooledLines> systems = new ArrayList<>();

    public ComparedLines(Detail detail, Supplier<SpooledLines.Printer> printers) {
        this.detail = detail;
        this.printers = printers;
    }

    /** Returns what takes the lines of the next system; where no line is shown, none is kept. */
    public LineSink system() {
        if (detail == Detail.NONE) {
            return LineSink.NONE;
        }
        SpooledLines lines = new SpooledLines(printers);
        systems.add(lines);
        return lines;
    }

    /** Returns the lines of each system, all of them; none where no line is shown. */
    public List<SpooledLines> systems() {
        return systems;
    }

    /** Returns whether a line is shown: where not all are, those that some system changed. */
    public boolean shows(int line, Comparison comparison) {
        return detail == Detail.ALL || (detail == Detail.ERRORS && isChanged(line, comparison));
    }

    /** Returns whether some system changed a line. */
    public static boolean isChanged(int line, Comparison comparison) {
        for (SystemDifference difference : comparison.differences()) {
            if (difference.lines().change(line) != UtteranceChange.SAME) {
                return true;
            }
        }
        return false;
    }

    /** Shows some of the lines that were kept, in the order of the file. */
    public void read(Comparison comparison, IntPredicate wanted, Visitor visitor) throws IOException {
        List<SpooledLines.Reader> readers = new ArrayList<>();
        try {
            for (SpooledLines system : systems) {
                readers.add(system.open());
            }
            int count = systems.isEmpty()
                    ? 0
                    : comparison.systems().get(0).outcomes().lines();
            for (int line = 0; line < count; line++) {
                if (wanted.test(line)) {
                    visitor.visit(line, next(readers));
                } else {
                    skip(readers);
                }
            }
        } finally {
            for (SpooledLines.Reader reader : readers) {
                reader.close();
            }
        }
    }

    private static List<byte[]> next(List<SpooledLines.Reader> readers) throws IOException {
        List<byte[]> kept = new ArrayList<>(readers.size());
        for (SpooledLines.Reader reader : readers) {
            kept.add(reader.next());
        }
        return kept;
    }

    private static void skip(List<SpooledLines.Reader> readers) throws IOException {
        for (SpooledLines.Reader reader : readers) {
            reader.skip();
        }
    }

    /** Returns where the first part of what was kept ends, for those who keep two parts with a line feed between them. */
    public static int indexOfLineFeed(byte[] kept) {
        int index = 0;
        while (kept[index] != '\n') {
            index++;
        }
        return index;
    }

    @Override
    public void close() throws IOException {
        for (SpooledLines lines : systems) {
            lines.close();
        }
    }
}
