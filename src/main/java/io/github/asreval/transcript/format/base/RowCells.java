package io.github.asreval.transcript.format.base;

import java.util.Map;

/**
 * A row of a table, or a line of JSON lines.
 *
 * @param line the line of the file, the first of several
 * @param cells what stands in each column
 */
public record RowCells(long line, Map<String, String> cells) {}
