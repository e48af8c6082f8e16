/** Readers of tables: CSV, TSV and their kind, by the names of the columns. */
@NullMarked
package io.github.asreval.transcript.format.table;

import org.jspecify.annotations.NullMarked;
