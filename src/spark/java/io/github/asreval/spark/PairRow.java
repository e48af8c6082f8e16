package io.github.asreval.spark;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of the rows that tasks score: of one side each, in the order of their ids, or of both sides at once. */
final class PairRow {

    static final String ID = "id";
    static final String SIDE = "side";
    static final String TEXT = "text";
    static final String HYPOTHESIS = "hypothesis";
    static final String GROUP = "group";
    static final String TERMS = "terms";
    /** What is wrong with the row, with its file; null where nothing is. */
    static final String PROBLEM = "problem";

    /** The sides, in the order in which the rows of an id come. */
    static final int REFERENCE_SIDE = 0;

    static final int HYPOTHESIS_SIDE = 1;

    /** Rows of one side each. */
    static final StructType SIDES = new StructType()
            .add(ID, DataTypes.StringType)
            .add(SIDE, DataTypes.IntegerType)
            .add(TEXT, DataTypes.StringType)
            .add(GROUP, DataTypes.StringType)
            .add(TERMS, DataTypes.StringType)
            .add(PROBLEM, DataTypes.StringType);

    static final int ID_AT = 0;
    static final int SIDE_AT = 1;
    static final int TEXT_AT = 2;
    static final int GROUP_AT = 3;
    static final int TERMS_AT = 4;
    static final int PROBLEM_AT = 5;
    /** Behind the columns of a side, in rows of both. */
    static final int HYPOTHESIS_AT = 6;

    private PairRow() {}
}
