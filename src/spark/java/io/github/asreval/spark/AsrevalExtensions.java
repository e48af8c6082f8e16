package io.github.asreval.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import scala.Tuple3;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Our functions in every session, whatever language it is spoken to in: {@code spark.sql.extensions} names this class, and
 * the jar is on the class path when Spark starts.
 *
 * <pre>
 * spark-sql --jars asreval-spark-all.jar --conf spark.sql.extensions=io.github.asreval.spark.AsrevalExtensions
 * SELECT speaker, wer_counts(ref, hyp, 'fold,punct-edge') FROM pairs GROUP BY speaker
 * </pre>
 *
 * <p>{@code wer_score} is a struct of the counts of a row, null if a side is; {@code wer_counts} adds up rows, and tells in
 * its field {@code incomplete} of how many a side is null.
 */
public final class AsrevalExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

    /** Creates what Spark applies to the sessions it begins. */
    public AsrevalExtensions() {}

    /** Adds the functions to the sessions. */
    @Override
    public BoxedUnit apply(SparkSessionExtensions sessions) {
        for (String name : SqlFunctions.NAMES) {
            sessions.injectFunction(
                    new Tuple3<>(SqlFunctions.identifier(name), SqlFunctions.info(name), SqlFunctions.builder(name)));
        }
        return BoxedUnit.UNIT;
    }
}
