package io.github.asreval.transcript.format.table;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import io.github.asreval.transcript.format.base.DistinctIds;
import io.github.asreval.transcript.format.base.RowCells;
import io.github.asreval.transcript.format.base.Rows;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two columns of one table, side by side. */
public final class RowPairs implements UtterancePairs {

    private final Rows rows;
    private final RowColumns reference;
    private final RowColumns hypothesis;
    /** The lines of the ids so far. */
    private final Map<String, Long> met = new HashMap<>();

    private long count;

    public RowPairs(Rows rows, RowColumns reference, RowColumns hypothesis) {
        this.rows = rows;
        this.reference = reference;
        this.hypothesis = hypothesis;
        if (reference.text().equals(hypothesis.text())) {
            throw new MalformedTranscriptException(
                    rows.name(),
                    1,
                    "\"" + reference.text() + "\" cannot be reference and hypothesis; name two of the columns "
                            + String.join(", ", rows.columns())
                            + " by --reference-column and --hypothesis-column, or name two files");
        }
    }

    @Override
    public Optional<UtterancePair> next() throws IOException {
        Optional<RowCells> row = rows.next();
        if (row.isEmpty()) {
            return Optional.empty();
        }
        count++;
        Utterance said = reference.utterance(row.get(), count);
        if (reference.hasDistinctIds()) {
            DistinctIds.check(met, rows.name(), said);
        }
        return Optional.of(new UtterancePair(said, hypothesis.utterance(row.get(), count)));
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
