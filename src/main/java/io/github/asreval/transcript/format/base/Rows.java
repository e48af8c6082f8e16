package io.github.asreval.transcript.format.base;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a table, one after the other. */
public interface Rows extends Closeable {

    /** Returns what messages call the table. */
    String name();

    /** Returns the names of the columns; of JSON those of the first row. */
    List<String> columns();

    /** Returns whether there is not even a header. */
    default boolean isEmpty() {
        return false;
    }

    /** Returns the next row, or nothing behind the last. */
    Optional<RowCells> next() throws IOException;

    /** Returns what a user should know about how the table was read. */
    List<String> notes();
}
