package io.github.asreval.report.values;

import io.github.asreval.score.LineSink;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Takes the lines of several systems as they are scored, one system after the other, and writes one report on them.
 *
 * <p>Nothing is written before {@link #write}. Alignments are kept in temporary files; memory grows by four bytes for a
 * line of a system.
 */
public interface ComparisonReport extends Closeable {

    /** Returns what takes the lines of the next system; all lines of one have to be delivered before those of the next. */
    LineSink system();

    /** Writes the whole report, in UTF-8 with LF line ends, and flushes it; does not close the stream. */
    void write(ComparisonSummary summary, OutputStream out) throws IOException;
}
