package io.github.asreval.spark;

import io.github.asreval.score.ErrorCounts;
import java.nio.ByteBuffer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The fields of the structs that we return, in our order: an encoder of beans would have them in that of the alphabet. */
final class CountsSchema {

    /** Of one row. */
    static final StructType SCORE = new StructType()
            .add("hits", DataTypes.LongType, false)
            .add("substitutions", DataTypes.LongType, false)
            .add("deletions", DataTypes.LongType, false)
            .add("insertions", DataTypes.LongType, false)
            .add("utterances", DataTypes.LongType, false)
            .add("utterancesWithErrors", DataTypes.LongType, false);

    /** Of many rows: the same, and how many were not scored since a side is null. */
    static final StructType COUNTS = SCORE.add("incomplete", DataTypes.LongType, false);

    private static final int HITS = 0;
    private static final int SUBSTITUTIONS = 1;
    private static final int DELETIONS = 2;
    private static final int INSERTIONS = 3;
    private static final int UTTERANCES = 4;
    private static final int WITH_ERRORS = 5;
    private static final int INCOMPLETE = 6;
    private static final int FIELDS = 7;

    private CountsSchema() {}

    /** Returns the struct of a row; null for one that does not count. */
    static Row score(@Nullable ErrorCounts counts) {
        return counts == null
                ? RowFactory.create(0L, 0L, 0L, 0L, 0L, 0L)
                : RowFactory.create(
                        counts.hits(),
                        counts.substitutions(),
                        counts.deletions(),
                        counts.insertions(),
                        1L,
                        counts.errors() > 0 ? 1L : 0L);
    }

    /** Returns the sums of no rows, as bytes: they are kept as they are when Spark moves them. */
    static byte[] zero() {
        return new byte[FIELDS * Long.BYTES];
    }

    /** Adds a row; null for one that does not count. */
    static void add(byte[] sums, @Nullable ErrorCounts counts) {
        if (counts != null) {
            add(sums, HITS, counts.hits());
            add(sums, SUBSTITUTIONS, counts.substitutions());
            add(sums, DELETIONS, counts.deletions());
            add(sums, INSERTIONS, counts.insertions());
            add(sums, UTTERANCES, 1);
            add(sums, WITH_ERRORS, counts.errors() > 0 ? 1 : 0);
        }
    }

    static void addIncomplete(byte[] sums) {
        add(sums, INCOMPLETE, 1);
    }

    static void add(byte[] sums, byte[] more) {
        ByteBuffer other = ByteBuffer.wrap(more);
        for (int field = 0; field < FIELDS; field++) {
            add(sums, field, other.getLong(field * Long.BYTES));
        }
    }

    private static void add(byte[] sums, int field, long more) {
        ByteBuffer buffer = ByteBuffer.wrap(sums);
        int at = field * Long.BYTES;
        buffer.putLong(at, Math.addExact(buffer.getLong(at), more));
    }

    /** Returns the struct of many rows. */
    static Row counts(byte[] sums) {
        ByteBuffer buffer = ByteBuffer.wrap(sums);
        Object[] values = new Object[FIELDS];
        for (int field = 0; field < FIELDS; field++) {
            values[field] = buffer.getLong(field * Long.BYTES);
        }
        return RowFactory.create(values);
    }
}
