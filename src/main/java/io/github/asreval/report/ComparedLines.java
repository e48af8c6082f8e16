package io.github.asreval.report;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.LineChange;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.score.LineSink;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is kept of the lines of several systems, and which of them a report shows. */
final class ComparedLines implements Closeable {

    private final Detail detail;
    private final Supplier<SpooledLines.Printer> printers;
    private final List<SpooledLines> systems = new ArrayList<>();

    ComparedLines(Detail detail, Supplier<SpooledLines.Printer> printers) {
        this.detail = detail;
        this.printers = printers;
    }

    /** Returns what takes the lines of the next system; where no line is shown, none is kept. */
    LineSink system() {
        if (detail == Detail.NONE) {
            return LineSink.NONE;
        }
        SpooledLines lines = new SpooledLines(printers);
        systems.add(lines);
        return lines;
    }

    /** Returns the lines of each system, all of them; none where no line is shown. */
    List<SpooledLines> systems() {
        return systems;
    }

    /** Returns whether a line is shown: where not all are, those that some system changed. */
    boolean shows(int line, Comparison comparison) {
        if (detail == Detail.ALL) {
            return true;
        }
        for (SystemDifference difference : comparison.differences()) {
            if (difference.lines().change(line) != LineChange.SAME) {
                return detail == Detail.ERRORS;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        for (SpooledLines lines : systems) {
            lines.close();
        }
    }
}
