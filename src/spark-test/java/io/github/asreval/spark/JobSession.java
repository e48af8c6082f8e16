package io.github.asreval.spark;

import org.apache.spark.sql.SparkSession;

/** The one session of all tests; a task may fail three times before its job does. */
final class JobSession {

    private static final SparkSession SESSION = SparkSession.builder()
            .master("local[2,4]")
            .appName("tests")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 4)
            .getOrCreate();

    static {
        // Tasks are lost on purpose, and Spark tells of each at length.
        SESSION.sparkContext().setLogLevel("OFF");
    }

    private JobSession() {}

    static SparkSession session() {
        return SESSION;
    }
}
