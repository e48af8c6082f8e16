package io.github.asreval.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StringType;

/**
 * The columns of a table of pairs that scoring needs, in the order in which our functions take them.
 *
 * @param reference what was said
 * @param hypothesis what was recognised
 * @param id how complaints name a row; null in all rows if there is no such column
 * @param file how they name its file
 */
record PairColumns(Column reference, Column hypothesis, Column id, Column file) {

    private static final int REFERENCE_AT = 0;
    private static final int HYPOTHESIS_AT = 1;
    private static final int ID_AT = 2;
    private static final int FILE_AT = 3;

    /** No text: for arguments that are left out. */
    static final Column NONE = lit(null).cast(DataTypes.StringType);

    /**
     * Looks up the columns of a table.
     *
     * @throws IllegalArgumentException if a side is no column of texts
     */
    static PairColumns of(Dataset<Row> table, String reference, String hypothesis, SparkOptions options) {
        return new PairColumns(
                text(table, reference), text(table, hypothesis), named(options.id()), named(options.file()));
    }

    private static Column text(Dataset<Row> table, String name) {
        Column column = col(name);
        var type = table.select(column).schema().fields()[0].dataType();
        if (!(type instanceof StringType)) {
            throw new IllegalArgumentException("the column \"" + name + "\" is of the type " + type.simpleString()
                    + "; scored is text: cast it to a string if that is what you want");
        }
        return column;
    }

    private static Column named(String column) {
        return column.isEmpty() ? NONE : col(column).cast(DataTypes.StringType);
    }

    /** Returns the rows of a table with these columns only. */
    Dataset<Row> in(Dataset<Row> table) {
        return table.select(reference, hypothesis, id, file);
    }

    /** Returns the arguments of our functions, by which words are compared as the options say. */
    Column[] arguments() {
        return new Column[] {reference, hypothesis, NONE, id, file};
    }

    /** Scores a row of these columns, and returns whether it has both sides. */
    static boolean score(Row row, RowScorer scorer) {
        if (row.isNullAt(REFERENCE_AT) || row.isNullAt(HYPOTHESIS_AT)) {
            return false;
        }
        scorer.score(
                row.getString(REFERENCE_AT),
                row.getString(HYPOTHESIS_AT),
                row.getString(ID_AT),
                row.getString(FILE_AT));
        return true;
    }

    /** Returns the total of the rows of a task, which have these columns. */
    static Iterator<TableTotal> total(Iterator<Row> rows, SparkOptions options) {
        RowScorer scorer = RowScorer.ofTotals(options);
        long incomplete = 0;
        while (rows.hasNext()) {
            incomplete += score(rows.next(), scorer) ? 0 : 1;
        }
        return List.of(TableTotal.here(scorer.total(), incomplete)).iterator();
    }
}
