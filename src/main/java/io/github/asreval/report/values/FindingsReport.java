package io.github.asreval.report.values;

import java.io.Closeable;
import java.io.IOException;

/**
 * Takes vocabulary files as they are checked and writes one report on them.
 *
 * <p>A report is whole only after {@link #finish}; one that was given no file writes nothing. Memory does not grow with
 * the number of files. Not safe for use by several threads.
 */
public interface FindingsReport extends Closeable {

    /**
     * Takes the next file.
     *
     * @throws IOException if the report cannot be written
     */
    void accept(CheckedFile file) throws IOException;

    /**
     * Writes what stands at the end and flushes the stream, which stays open.
     *
     * @throws IOException if the report cannot be written
     */
    void finish() throws IOException;

    /** Gives back what the report holds besides its stream. */
    @Override
    default void close() throws IOException {}
}
