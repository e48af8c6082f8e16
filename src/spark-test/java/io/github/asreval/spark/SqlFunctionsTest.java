package io.github.asreval.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.NormalizerPipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our functions in SQL, as sessions have them that are begun with {@link AsrevalExtensions}. */
class SqlFunctionsTest {

    private static final PairTable PAIRS = new PairTable(3, 200);

    private static SparkSession shared;
    private static SparkSession spark;

    @BeforeAll
    static void begin() {
        shared = JobSession.session();
        SparkSession.clearActiveSession();
        SparkSession.clearDefaultSession();
        spark = SparkSession.builder().withExtensions(new AsrevalExtensions()).getOrCreate();
        PAIRS.in(spark, 8).createOrReplaceTempView("pairs");
    }

    @AfterAll
    static void end() {
        SparkSession.setActiveSession(shared);
        SparkSession.setDefaultSession(shared);
    }

    private static String text(String query) {
        Row row = spark.sql(query).head();
        return String.valueOf(row.get(0));
    }

    @Test
    void aRowHasAStructOfCounts() {
        assertEquals("[2,0,1,0,1,1]", text("SELECT wer_score('the cat sat', 'the sat')"));
        assertEquals("[2,0,0,1,1,1]", text("SELECT wer_score('the sat', 'the cat sat')"));
        assertEquals("1", text("SELECT wer_score('the cat sat', 'the sat').deletions"));
        assertEquals("null", text("SELECT wer_score('the cat sat', NULL)"));
        assertEquals("null", text("SELECT wer_score(NULL, 'the cat')"));
    }

    @Test
    void theNameOfTheExtensionInTheSettingsIsEnough() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExtensionSession.class.getName())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertTrue(printed.contains("[[2,0,1,0,1,1],[2,0,1,0,1,1,1]]"), printed);
    }

    @Test
    void aChainMayBeGiven() {
        assertEquals("[0,2,0,0,1,1]", text("SELECT wer_score('Yes, madam', 'yes Madam')"));
        assertEquals("[2,0,0,0,1,0]", text("SELECT wer_score('Yes, madam', 'yes Madam', 'fold,punct-edge')"));
        assertEquals(
                "[2,0,0,0,1,0,0]",
                text("SELECT wer_counts(r, h, 'fold,punct-edge') FROM VALUES ('Yes, madam', 'yes Madam') AS t(r, h)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "fold,punct-edge"})
    void groupsAddUpToTheTotal(String chain) {
        SparkOptions options = SparkOptions.standard().withNormalizer(NormalizerPipeline.parse(chain));
        String expected = String.valueOf(AsrevalSpark.by(spark.table("pairs"), "ref", "hyp", options)
                .head()
                .get(0));
        assertEquals(expected, text("SELECT wer_counts(ref, hyp, '" + chain + "') FROM pairs"));
        assertEquals(
                expected,
                text("SELECT struct(sum(w.hits), sum(w.substitutions), sum(w.deletions), sum(w.insertions),"
                        + " sum(w.utterances), sum(w.utterancesWithErrors), sum(w.incomplete))"
                        + " FROM (SELECT wer_counts(ref, hyp, '" + chain + "') AS w FROM pairs GROUP BY speaker)"));
    }

    @Test
    void functionsMayBeRegisteredInASession() {
        SparkSession other = shared.newSession();
        assertThrows(AnalysisException.class, () -> other.sql("SELECT wer_score('a', 'b')"));
        AsrevalSpark.register(other);
        assertEquals(
                "[0,1,0,0,1,1]",
                String.valueOf(other.sql("SELECT wer_score('a', 'b')").head().get(0)));
        assertEquals(
                "[0,1,0,0,1,1,1]",
                String.valueOf(other.sql("SELECT wer_counts(r, h) FROM VALUES ('a', 'b'), ('a', NULL) AS t(r, h)")
                        .head()
                        .get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wer_score('a')", "wer_score('a', 'b', 'fold', 'c')", "wer_counts('a')"})
    void anotherNumberOfArgumentsIsTold(String call) {
        Exception problem = assertThrows(Exception.class, () -> spark.sql("SELECT " + call));
        assertTrue(
                String.valueOf(problem.getMessage()).contains("takes a reference, a hypothesis"), problem.toString());
    }

    @Test
    void whatIsNoTextIsTold() {
        Exception problem = assertThrows(
                Exception.class,
                () -> spark.sql("SELECT wer_score(id, 'b') FROM range(3)").collectAsList());
        Throwable deepest = problem;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        assertTrue(String.valueOf(deepest.getMessage()).contains("CAST"), deepest.toString());
    }
}
