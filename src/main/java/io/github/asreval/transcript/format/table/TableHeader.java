package io.github.asreval.transcript.format.table;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.format.base.RowCells;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first row of a table, which names its columns.
 *
 * @param source the name of the file
 * @param columns the names, without white space around them
 */
record TableHeader(String source, List<String> columns) {

    static final String MISSING = "the first row has to name the columns, but there is none";

    static TableHeader of(String source, List<String> cells) {
        List<String> columns = cells.stream().map(Words::trim).toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw new MalformedTranscriptException(source, 1, "two columns are called \"" + column + "\"");
            }
        }
        if (seen.isEmpty()) {
            throw new MalformedTranscriptException(source, 1, MISSING);
        }
        return new TableHeader(source, columns);
    }

    /**
     * Returns the cells of a row by their columns.
     *
     * @throws MalformedTranscriptException if there are more or fewer than columns, or they are the names of the columns once
     *     more
     */
    RowCells row(long line, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new MalformedTranscriptException(
                    source,
                    line,
                    cells.size() + (cells.size() == 1 ? " cell, but " : " cells, but ") + columns.size()
                            + " columns; each row needs a cell for every column of the first row");
        }
        if (repeats(cells)) {
            throw new MalformedTranscriptException(
                    source,
                    line,
                    "this row names the columns once more, as where tables were put one behind the other; leave it"
                            + " out");
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new RowCells(line, row);
    }

    /** One word that is the name of the only column may have been said. */
    private boolean repeats(List<String> cells) {
        if (cells.size() == 1) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!Words.trim(cells.get(i)).equals(columns.get(i))) {
                return false;
            }
        }
        return true;
    }
}
