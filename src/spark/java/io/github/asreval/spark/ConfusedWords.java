package io.github.asreval.spark;

import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.base.ConfusionCounter;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The words confused in the rows of one task, counted for some thousand rows at a time; the rest is for Spark to add up. */
final class ConfusedWords implements Iterator<Row> {

    static final String REFERENCE = "reference";
    static final String HYPOTHESIS = "hypothesis";
    static final String COUNT = "count";

    /** Null is where there is no word: in the reference of an insertion, and in the hypothesis of a deletion. */
    static final StructType SCHEMA = new StructType()
            .add(REFERENCE, DataTypes.StringType)
            .add(HYPOTHESIS, DataTypes.StringType)
            .add(COUNT, DataTypes.LongType, false);

    private static final int CHUNK = 1 << 16;

    private final Iterator<Row> rows;
    private final RowScorer scorer;
    private ConfusionCounter counter = new ConfusionCounter();
    private Iterator<Row> counted = Collections.emptyIterator();

    /**
     * Creates the words of a task.
     *
     * @param rows as {@link PairColumns} has them
     */
    ConfusedWords(Iterator<Row> rows, SparkOptions options) {
        this.rows = rows;
        this.scorer = new RowScorer(options, RowScorer.sink(line -> {
            if (line.errors() > 0) {
                counter.accept((AlignedWords) line);
            }
        }));
    }

    @Override
    public boolean hasNext() {
        while (!counted.hasNext() && rows.hasNext()) {
            counter = new ConfusionCounter();
            for (int i = 0; i < CHUNK && rows.hasNext(); i++) {
                PairColumns.score(rows.next(), scorer);
            }
            counted = rows(counter.table(1)).iterator();
        }
        return counted.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return counted.next();
    }

    private static List<Row> rows(ConfusionTable table) {
        return Stream.of(table.substitutions(), table.deletions(), table.insertions())
                .flatMap(List::stream)
                .map(row -> RowFactory.create(word(row.reference()), word(row.hypothesis()), row.count()))
                .toList();
    }

    private static @Nullable String word(String text) {
        return text.isEmpty() ? null : text;
    }
}
