package io.github.asreval.transcript.format;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PairReader;
import io.github.asreval.transcript.UtterancePair;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Two columns of one table, side by side. */
final class RowPairs implements PairReader {

    private final Rows rows;
    private final RowColumns reference;
    private final RowColumns hypothesis;
    private long count;

    RowPairs(Rows rows, RowColumns reference, RowColumns hypothesis) {
        this.rows = rows;
        this.reference = reference;
        this.hypothesis = hypothesis;
        if (reference.text().equals(hypothesis.text())) {
            throw new MalformedTranscriptException(
                    rows.name(),
                    1,
                    "\"" + reference.text() + "\" cannot be reference and hypothesis; name two columns, or two files");
        }
    }

    @Override
    public Optional<UtterancePair> next() throws IOException {
        Optional<Row> row = rows.next();
        if (row.isEmpty()) {
            return Optional.empty();
        }
        count++;
        return Optional.of(
                new UtterancePair(reference.utterance(row.get(), count), hypothesis.utterance(row.get(), count)));
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
