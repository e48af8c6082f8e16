package io.github.asreval.report.values;

import io.github.asreval.score.LineSink;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Takes the lines of a corpus as they are scored, by any number of threads, and writes one report on them.
 *
 * <p>Nothing is written before {@link #write}, so that input found bad midway leaves no half of a report. Memory does
 * not grow with the number of lines.
 */
public interface Report extends LineSink, Closeable {

    /**
     * Writes the whole report, in UTF-8 with LF line ends, and flushes it; does not close the stream.
     *
     * <p>To be called once, when all workers have delivered.
     */
    void write(Summary summary, OutputStream out) throws IOException;
}
