package io.github.asreval.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted on Spark is what {@code wer} counts, however rows are spread. */
class AsrevalSparkTest {

    private static final SparkOptions STANDARD = SparkOptions.standard();
    private static final PairTable PAIRS = new PairTable(14, 700);

    /** Tasks run in this process: how many attempts were lost on purpose. */
    private static final AtomicInteger LOST = new AtomicInteger();

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static CorpusTotal expected;
    private static ConfusionTable confused;

    @BeforeAll
    static void begin() throws IOException {
        spark = JobSession.session();
        expected = PAIRS.total(STANDARD.scorer(), folder);
        confused = PAIRS.confusions(STANDARD.scorer(), folder);
    }

    private static Dataset<Row> table(int partitions) {
        return PAIRS.in(spark, partitions).repartition(partitions);
    }

    private static Row struct(CorpusTotal total, long incomplete) {
        ErrorCounts counts = total.counts();
        return RowFactory.create(
                counts.hits(),
                counts.substitutions(),
                counts.deletions(),
                counts.insertions(),
                total.utterances(),
                total.utterancesWithErrors(),
                incomplete);
    }

    private static Row sums(Dataset<Row> scored) {
        Column[] fields = Stream.concat(
                        Arrays.stream(CountsSchema.SCORE.fieldNames()).map(name -> sum("wer." + name)),
                        Stream.of(count(lit(1)).minus(count(col("wer")))))
                .toArray(Column[]::new);
        return scored.select(fields).head();
    }

    @Test
    void theCorpusWouldShowExchangedSides() {
        assertNotEquals(expected.counts().deletions(), expected.counts().insertions());
        assertTrue(expected.counts().substitutions() > 0);
    }

    @ParameterizedTest(name = "{0} partitions, adaptive {1}")
    @CsvSource({"1,true", "2,false", "7,true", "7,false", "200,true", "200,false"})
    void theNumberOfPartsMakesNoDifference(int partitions, boolean adaptive) {
        String before = spark.conf().get("spark.sql.adaptive.enabled");
        spark.conf().set("spark.sql.adaptive.enabled", adaptive);
        try {
            Dataset<Row> table = table(partitions);
            TableTotal total = AsrevalSpark.total(table, "ref", "hyp", STANDARD);
            assertEquals(expected, total.total());
            assertEquals(expected.meanUtteranceRate(), total.total().meanUtteranceRate());
            assertEquals(0, total.incomplete());
            assertEquals(List.of(ToolInfo.icu()), total.icu());
            assertEquals(struct(expected, 0), sums(AsrevalSpark.score(table, "ref", "hyp", STANDARD)));
            assertEquals(
                    struct(expected, 0),
                    AsrevalSpark.by(table, "ref", "hyp", STANDARD).head().getStruct(0));
            assertEquals(
                    struct(expected, 0),
                    sumsOfGroups(AsrevalSpark.by(table, "ref", "hyp", STANDARD, "speaker", "file")));
            assertEquals(PairTable.head(confused, 20), AsrevalSpark.confusions(table, "ref", "hyp", STANDARD, 20));
        } finally {
            spark.conf().set("spark.sql.adaptive.enabled", before);
        }
    }

    private static Row sumsOfGroups(Dataset<Row> groups) {
        assertEquals(21, groups.count());
        return groups.select(Arrays.stream(CountsSchema.COUNTS.fieldNames())
                        .map(name -> sum("wer." + name))
                        .toArray(Column[]::new))
                .head();
    }

    static List<SparkOptions> options() {
        return List.of(
                STANDARD.withNormalizer(NormalizerPipeline.parse("fold,punct-edge")),
                STANDARD.withTokenization(Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, "hi")),
                STANDARD.withProfile(AlignmentProfile.KALDI),
                STANDARD.withoutEmptyReferences());
    }

    @ParameterizedTest
    @MethodSource("options")
    void optionsAreThoseOfTheScorer(SparkOptions options) throws IOException {
        CorpusTotal other = PAIRS.total(options.scorer(), folder);
        assertNotEquals(expected, other);
        Dataset<Row> table = table(3);
        assertEquals(other, AsrevalSpark.total(table, "ref", "hyp", options).total());
        assertEquals(struct(other, 0), sums(AsrevalSpark.score(table, "ref", "hyp", options)));
        assertEquals(
                struct(other, 0),
                AsrevalSpark.by(table, "ref", "hyp", options).head().getStruct(0));
    }

    @Test
    void allConfusionsAndTheirTiesAreThoseOfWer() {
        assertEquals(confused, AsrevalSpark.confusions(table(5), "ref", "hyp", STANDARD, 1_000_000));
        assertEquals(PairTable.head(confused, 1), AsrevalSpark.confusions(table(5), "ref", "hyp", STANDARD, 1));
    }

    @Test
    void fieldsComeInOurOrder() {
        Dataset<Row> table = table(1);
        assertEquals(
                CountsSchema.SCORE.simpleString(),
                AsrevalSpark.score(table, "ref", "hyp", STANDARD)
                        .select("wer")
                        .schema()
                        .fields()[0]
                        .dataType()
                        .simpleString());
        assertEquals(
                CountsSchema.COUNTS.simpleString(),
                AsrevalSpark.by(table, "ref", "hyp", STANDARD)
                        .schema()
                        .fields()[0]
                        .dataType()
                        .simpleString());
    }

    private static Dataset<Row> withNulls() {
        return spark.createDataFrame(
                List.of(
                        RowFactory.create("f", "u1", "s", "a b", null),
                        RowFactory.create("f", "u2", "s", null, "c"),
                        RowFactory.create("f", "u3", "s", null, null),
                        RowFactory.create("f", "u4", "s", "a b", ""),
                        RowFactory.create("f", "u5", "s", "", "c c c"),
                        RowFactory.create("f", "u6", "s", "a\n b ", " a b")),
                PairTable.SCHEMA);
    }

    @Test
    void rowsWithoutASideAreCountedApart() {
        Dataset<Row> table = withNulls();
        TableTotal total = AsrevalSpark.total(table, "ref", "hyp", STANDARD);
        assertEquals(new ErrorCounts(2, 0, 2, 3), total.total().counts());
        assertEquals(3, total.total().utterances());
        assertEquals(3, total.incomplete());
        Dataset<Row> scored = AsrevalSpark.score(table, "ref", "hyp", STANDARD);
        assertEquals(
                "u1,u2,u3",
                String.join(
                        ",",
                        scored.where("wer IS NULL").select("id").as(Encoders.STRING()).collectAsList().stream()
                                .sorted()
                                .toList()));
        assertEquals(struct(total.total(), 3), sums(scored));
        assertEquals(
                struct(total.total(), 3),
                AsrevalSpark.by(table, "ref", "hyp", STANDARD, "speaker").head().getStruct(1));
        assertEquals(
                struct(total.total(), 3),
                AsrevalSpark.by(table, "ref", "hyp", STANDARD).head().getStruct(0));
        assertEquals(
                List.of(new ConfusionTable.Row(3, "", "c")),
                AsrevalSpark.confusions(table, "ref", "hyp", STANDARD, 9).insertions());
    }

    @Test
    void aTableWithoutRowsHasNoCounts() {
        Dataset<Row> none = table(2).where("id = 'nobody'");
        TableTotal total = AsrevalSpark.total(none, "ref", "hyp", STANDARD);
        assertEquals(0, total.total().utterances());
        assertEquals(TableTotal.ZERO.total(), total.total());
        assertEquals(0, AsrevalSpark.by(none, "ref", "hyp", STANDARD, "speaker").count());
        assertEquals(
                struct(total.total(), 0),
                AsrevalSpark.by(none, "ref", "hyp", STANDARD).head().getStruct(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "by"})
    void aBadRowIsNamedByItsFileAndId(String function) {
        Dataset<Row> table = table(3);
        Column chain = org.apache.spark.sql.functions.expr("IF(id = 'u77', 'no-such-step', 'fold')");
        var scoring = function.equals("score") ? SqlFunctions.score(STANDARD) : SqlFunctions.counts(STANDARD);
        Dataset<Row> scored = table.select(scoring.apply(col("ref"), col("hyp"), chain, col("id"), col("file"))
                .as("wer"));
        String message = causes(assertThrows(
                Exception.class, () -> scored.where("wer.hits >= 0").count()));
        assertTrue(message.contains("part-2: \"u77\": "), message);
        assertTrue(message.contains("no-such-step"), message);
    }

    @Test
    void aBadRowOfATotalIsNamedToo() {
        RowScorer scorer = new RowScorer(STANDARD, RowScorer.sink(line -> {
            throw new IllegalArgumentException("too many words");
        }));
        String message = causes(assertThrows(
                RuntimeException.class, () -> PairColumns.score(RowFactory.create("a", "b", "u9", "part-4"), scorer)));
        assertTrue(message.startsWith("part-4: \"u9\": too many words"), message);
    }

    private static String causes(Throwable problem) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            all.append(cause.getMessage()).append('\n');
        }
        return all.toString();
    }

    @Test
    void columnsThatCannotBeScoredAreToldAtOnce() {
        Dataset<Row> table = table(1).withColumn("n", lit(7));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> AsrevalSpark.total(table, "ref", "n", STANDARD));
        assertTrue(String.valueOf(refused.getMessage()).contains("\"n\" is of the type int"));
        assertThrows(
                IllegalArgumentException.class,
                () -> AsrevalSpark.score(table.withColumn("WER", lit(1)), "ref", "hyp", STANDARD));
        assertThrows(IllegalArgumentException.class, () -> AsrevalSpark.confusions(table, "ref", "hyp", STANDARD, 0));
    }

    /** The rows of a table, whose tasks are lost at the first attempt, when all their rows have been handed on. */
    private static Dataset<Row> lostOnce(Dataset<Row> table) {
        return table.mapPartitions(
                (MapPartitionsFunction<Row, Row>) part -> new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        boolean more = part.hasNext();
                        if (!more && TaskContext.get().attemptNumber() == 0) {
                            LOST.incrementAndGet();
                            throw new IllegalStateException("lost on purpose");
                        }
                        return more;
                    }

                    @Override
                    public Row next() {
                        return part.next();
                    }
                },
                Encoders.row(PairTable.SCHEMA));
    }

    @Test
    void tasksThatFailCountOnce() {
        LOST.set(0);
        Dataset<Row> table = lostOnce(table(3));
        assertEquals(expected, AsrevalSpark.total(table, "ref", "hyp", STANDARD).total());
        assertEquals(3, LOST.get());
        assertEquals(
                struct(expected, 0),
                AsrevalSpark.by(table, "ref", "hyp", STANDARD).head().getStruct(0));
        assertEquals(confused, AsrevalSpark.confusions(table, "ref", "hyp", STANDARD, 1_000_000));
        assertEquals(9, LOST.get());
    }
}
