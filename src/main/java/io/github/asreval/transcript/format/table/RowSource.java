package io.github.asreval.transcript.format.table;

import io.github.asreval.transcript.format.base.RowCells;
import io.github.asreval.transcript.format.base.Rows;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import io.github.asreval.transcript.format.base.UtteranceSource;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One column of a table as a transcript. */
public final class RowSource implements UtteranceSource {

    private final Rows rows;
    private final RowColumns columns;
    private long count;

    public RowSource(Rows rows, RowColumns columns) {
        this.rows = rows;
        this.columns = columns;
    }

    @Override
    public String name() {
        return rows.name();
    }

    @Override
    public boolean advance(UtteranceQueue out) throws IOException {
        Optional<RowCells> row = rows.next();
        if (row.isPresent()) {
            out.add(columns.utterance(row.get(), ++count));
        }
        return row.isPresent();
    }

    @Override
    public boolean hasIds() {
        return columns.hasIds();
    }

    @Override
    public List<String> notes() {
        return rows.notes();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
