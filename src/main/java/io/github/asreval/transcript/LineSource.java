package io.github.asreval.transcript;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, one after the other, without their ends.
 *
 * <p>A line ends at LF, CR LF or CR and nowhere else; what follows the last end is a line unless it is empty.
 */
interface LineSource extends Closeable {

    /** Returns the next line, or null behind the last. */
    @Nullable
    String next() throws IOException;

    @Override
    default void close() throws IOException {}
}
