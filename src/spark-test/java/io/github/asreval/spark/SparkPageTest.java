package io.github.asreval.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** What the page on Spark shows is what comes of it. */
class SparkPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/spark.md");

    private final SparkSession spark = JobSession.session();

    private static List<String[]> examples(String language) throws IOException {
        Matcher blocks = Pattern.compile("```" + language + "\\n([^`]*)```\\n(?:```text\\n([^`]*)```)?")
                .matcher(Files.readString(PAGE));
        List<String[]> examples = blocks.results()
                .map(block -> new String[] {block.group(1), block.group(2)})
                .toList();
        assertTrue(!examples.isEmpty(), language);
        return examples;
    }

    @Test
    void jobsPrintWhatStandsThere() throws IOException {
        for (String[] example : examples("shell")) {
            String[] words = example[0].replace("\\\n", " ").strip().split("\\s+", -1);
            assertEquals("spark-submit", words[0]);
            int jar = 1;
            while (!words[jar].endsWith("-spark-all.jar")) {
                jar++;
            }
            assertEquals(
                    example[1],
                    JobRun.spark(spark, Arrays.copyOfRange(words, jar + 1, words.length))
                            .report());
        }
    }

    @Test
    void queriesReturnWhatStandsThere() throws IOException {
        AsrevalSpark.register(spark);
        spark.read().json("testdata/spark/pairs.jsonl").createOrReplaceTempView("pairs");
        for (String[] example : examples("sql")) {
            StringBuilder rows = new StringBuilder();
            for (Row row : spark.sql(example[0]).collectAsList()) {
                rows.append(row.mkString(" ")).append('\n');
            }
            assertEquals(example[1], rows.toString());
        }
    }

    /** That the page has these very lines is held by the test of all pages. */
    @Test
    void theJavaOfThePageDoesWhatItSays() {
        Dataset<Row> pairs = spark.read().json("testdata/spark/pairs.jsonl");
        SparkOptions options = SparkOptions.standard();
        TableTotal total = AsrevalSpark.total(pairs, "ref", "hyp", options);
        OptionalDouble rate = total.total().errorRate();
        Dataset<Row> scored = AsrevalSpark.score(pairs, "ref", "hyp", options);
        Dataset<Row> speakers = AsrevalSpark.by(pairs, "ref", "hyp", options, "speaker");
        assertEquals(OptionalDouble.of(0.125), rate);
        assertEquals(1, scored.where("wer.deletions > 0").count());
        assertEquals(2, speakers.count());
    }
}
