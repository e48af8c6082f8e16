package io.github.asreval.transcript.format.table;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.base.RowCells;
import io.github.asreval.transcript.format.base.Rows;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A table with a row on each line; quotes are characters like any other. Blank lines are skipped. */
public final class TsvRows implements Rows {

    private final PlainReader lines;
    private final TableLayout layout;
    private final TableHeader header;

    private TsvRows(PlainReader lines, TableLayout layout, TableHeader header) {
        this.lines = lines;
        this.layout = layout;
        this.header = header;
    }

    public static TsvRows of(PlainReader lines, TableLayout layout) throws IOException {
        List<String> columns = layout.columns();
        if (columns.isEmpty()) {
            Utterance first = lines.next()
                    .orElseThrow(() -> new MalformedTranscriptException(lines.name(), 0, TableHeader.MISSING));
            columns = layout.cells(first.text());
        }
        return new TsvRows(lines, layout, TableHeader.of(lines.name(), columns));
    }

    @Override
    public String name() {
        return lines.name();
    }

    @Override
    public List<String> columns() {
        return header.columns();
    }

    @Override
    public Optional<RowCells> next() throws IOException {
        Optional<Utterance> line = lines.next();
        while (line.isPresent() && Words.isBlank(line.get().text())) {
            line = lines.next();
        }
        return line.map(row -> header.row(row.line(), layout.cells(row.text())));
    }

    @Override
    public List<String> notes() {
        return lines.notes();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
