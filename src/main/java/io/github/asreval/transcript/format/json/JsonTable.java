package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TextStream;
import io.github.asreval.transcript.format.base.RowCells;
import io.github.asreval.transcript.format.base.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table in one JSON document: an array of objects, by itself or in a member such as {@code data}, each object a row; or an
 * object of arrays, each a column. Rows are read as they are asked for, columns are held in memory.
 */
public final class JsonTable implements JsonRows.Source {

    /** The members that hold rows, whatever the columns are called. */
    public static final Set<String> HOLDERS =
            Set.of("predictions", "data", "rows", "records", "samples", "examples", "results", "utterances");

    private final JsonWalk walk;
    private final Map<String, List<JsonElement>> arrays = new LinkedHashMap<>();
    /** Rows made of columns; none while objects are found. */
    private Iterator<RowCells> transposed = List.<RowCells>of().iterator();
    /** The path of the array that holds the rows, which is that of the first of them. */
    private String holder = "";

    private JsonTable(JsonWalk walk) {
        this.walk = walk;
    }

    /**
     * Opens a table.
     *
     * @param columnNames what columns may be called, if they are arrays
     * @param lists the members of rows that are cells though they are arrays, of texts
     * @throws MalformedTranscriptException if there is no row, or the arrays are not of the same length
     */
    public static Rows open(TextStream text, Set<String> columnNames, Set<String> lists) throws IOException {
        Set<String> stops = new HashSet<>(Set.of("[]"));
        HOLDERS.forEach(name -> stops.add(name + "[]"));
        columnNames.stream().filter(name -> !name.isEmpty()).forEach(name -> stops.add(name + "[]"));
        JsonWalk walk = JsonWalk.ofRows(text, stops, lists);
        return new JsonRows(walk, new JsonTable(walk));
    }

    @Override
    public Optional<RowCells> next() throws IOException {
        if (transposed.hasNext()) {
            return Optional.of(transposed.next());
        }
        Optional<RowCells> row = row();
        if (row.isPresent() || !holder.isEmpty()) {
            return row;
        }
        if (arrays.isEmpty()) {
            throw noRows();
        }
        holder = "columns";
        transposed = transposed().iterator();
        return next();
    }

    private MalformedTranscriptException noRows() {
        return new MalformedTranscriptException(
                walk.text().name(),
                0,
                "has no rows: this format is an array of objects, by itself or in a member such as \"data\", or an object of"
                        + " arrays, and the members here are " + walk.seen() + "; is the --format right?");
    }

    /** Returns the next object; elements that are none are kept as those of columns until the first object. */
    private Optional<RowCells> row() throws IOException {
        for (Optional<JsonWalk.Stop> stop = walk.next(); stop.isPresent(); stop = walk.next()) {
            JsonElement element = stop.get().element();
            if (element.text().isPresent()) {
                keep(element);
            } else if (holder.isEmpty() || holder.equals(stop.get().pattern())) {
                holder = stop.get().pattern();
                return Optional.of(JsonRows.row(element, "a row is an object in braces"));
            }
        }
        return Optional.empty();
    }

    private void keep(JsonElement cell) {
        String column = cell.place().up(1).member();
        if (column.isEmpty()) {
            throw cell.malformed("is no object; an array by itself is one of rows, each an object in braces");
        }
        if (holder.isEmpty()) {
            arrays.computeIfAbsent(column, name -> new ArrayList<>()).add(cell);
        }
    }

    private List<RowCells> transposed() {
        List<RowCells> transposed = new ArrayList<>();
        List<JsonElement> leading = arrays.values().iterator().next();
        arrays.forEach((name, column) -> {
            if (column.size() != leading.size()) {
                throw new MalformedTranscriptException(
                        walk.text().name(),
                        column.get(0).line(),
                        "\"" + name + "\" has " + column.size() + " elements and \""
                                + arrays.keySet().iterator().next() + "\" " + leading.size()
                                + "; they belong together one by one");
            }
        });
        for (int i = 0; i < leading.size(); i++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (Map.Entry<String, List<JsonElement>> column : arrays.entrySet()) {
                cells.put(column.getKey(), column.getValue().get(i).requiredText());
            }
            transposed.add(new RowCells(leading.get(i).line(), cells));
        }
        return transposed;
    }
}
