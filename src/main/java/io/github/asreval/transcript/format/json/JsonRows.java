package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TextStream;
import io.github.asreval.transcript.format.base.CellList;
import io.github.asreval.transcript.format.base.RowCells;
import io.github.asreval.transcript.format.base.Rows;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Objects as rows, whose members are their cells; those that are objects or arrays themselves are mostly passed over. */
public final class JsonRows implements Rows {

    private final JsonWalk walk;
    private final Source source;
    private final List<String> columns;
    private final boolean empty;
    private Optional<RowCells> first;

    /** Finds rows on the way through a document. */
    @FunctionalInterface
    interface Source {

        /** Returns the next row, or nothing behind the last. */
        Optional<RowCells> next() throws IOException;
    }

    /**
     * Opens JSON lines, each an object.
     *
     * @param lists the members that are cells though they are arrays, of texts
     */
    public static Rows lines(TextStream text, Set<String> lists) throws IOException {
        JsonWalk walk = JsonWalk.ofRows(text, Set.of(""), lists);
        String wanted = "JSON lines have one on each line; --format json-table reads an array of them";
        return new JsonRows(walk, () -> walk.next().map(document -> row(document.element(), wanted)));
    }

    JsonRows(JsonWalk walk, Source source) throws IOException {
        this.walk = walk;
        this.source = source;
        this.first = source.next();
        this.empty = first.isEmpty();
        if (first.map(row -> row.cells().isEmpty()).orElse(false)) {
            throw new MalformedTranscriptException(
                    name(),
                    first.get().line(),
                    "this object has no text in its members, which are " + walk.seen() + "; is the --format right?");
        }
        this.columns = first.map(row -> List.copyOf(row.cells().keySet())).orElse(List.of());
    }

    @Override
    public String name() {
        return walk.text().name();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean isEmpty() {
        return empty;
    }

    @Override
    public Optional<RowCells> next() throws IOException {
        if (first.isPresent()) {
            Optional<RowCells> row = first;
            first = Optional.empty();
            return row;
        }
        return source.next();
    }

    /**
     * Returns the row that an object is.
     *
     * @param wanted what to say if it is none
     */
    static RowCells row(JsonElement object, String wanted) {
        if (object.text().isPresent() || !object.elements().isEmpty()) {
            throw new MalformedTranscriptException(object.source(), object.line(), "no object in braces; " + wanted);
        }
        Map<String, String> cells = new LinkedHashMap<>();
        object.members()
                .forEach((name, value) -> cells.put(name, value.text().orElseGet(() -> CellList.cell(texts(value)))));
        return new RowCells(object.line(), cells);
    }

    private static List<String> texts(JsonElement list) {
        return list.elements().stream().map(JsonElement::requiredText).toList();
    }

    @Override
    public List<String> notes() {
        return walk.text().notes();
    }

    @Override
    public void close() {
        walk.close();
    }
}
