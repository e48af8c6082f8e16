package io.github.asreval.spark;

import org.apache.spark.sql.SparkSession;

/** A process whose session has our functions by its settings alone; prints what it makes of one row and of two. */
final class ExtensionSession {

    private ExtensionSession() {}

    /** Runs the process. */
    public static void main(String[] arguments) throws java.io.IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.extensions", "io.github.asreval.spark.AsrevalExtensions")
                .getOrCreate()) {
            System.out.println(
                    spark.sql("SELECT wer_score(r, h), c FROM (SELECT wer_counts(r, h) AS c, min(r) AS r, min(h)"
                                    + " AS h FROM VALUES ('the cat sat', 'the sat'), ('the cat sat', NULL) AS t(r, h))")
                            .head());
        }
    }
}
