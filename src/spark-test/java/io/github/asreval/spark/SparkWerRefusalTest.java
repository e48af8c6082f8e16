package io.github.asreval.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Terminal;
import io.github.asreval.score.WerScorer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What a job is given and cannot score is refused, in words for people and with the way out. */
class SparkWerRefusalTest {

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static String side;

    @BeforeAll
    static void begin() throws IOException {
        spark = JobSession.session();
        side = file("side.jsonl", "{\"id\":\"u1\",\"text\":\"a b\",\"speaker\":\"x\"}\n")
                .toString();
    }

    private static JobRun job(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--format", "jsonl", "--ref", side, "--hyp", side));
        arguments.addAll(Arrays.asList(more));
        return JobRun.spark(spark, arguments.toArray(String[]::new));
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anUtteranceThatOneSideLacksIsAnErrorThatNamesIt() throws IOException {
        String said = file("lacking.ark", "u1 a b\nu2 c\nu4 e\n").toString();
        String heard = file("surplus.ark", "u1 a b\nu3 \nu2 c\nu5 f g\n").toString();
        JobRun job = JobRun.spark(spark, "--head-ids", "--ref", said, "--hyp", heard);
        assertEquals(3, job.status());
        assertEquals("", job.out());
        assertEquals(
                said + ": 1 of 3 utterances in " + said + " not in " + heard + ": \"u4\"; 2 of 4 utterances in " + heard
                        + " not in " + said
                        + ": \"u3\", \"u5\"; add what is missing, or choose --missing skip or --missing count\n",
                job.err());
    }

    @Test
    void doubledIdsAreAnErrorThatNamesTheFirstTen() throws IOException {
        StringBuilder doubled = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            doubled.append(String.format(java.util.Locale.ROOT, "u%02d a\nu%02d b\n", i, i));
        }
        String twice = file("twice.ark", doubled + "v1 c\n").toString();
        String once = file("once.ark", "v1 c\n").toString();
        JobRun job = JobRun.spark(
                spark, "--head-ids", "--ref", once, "--hyp", twice, "--missing", "skip", "--partitions", "3");
        assertEquals(3, job.status());
        assertEquals(
                twice
                        + ": 12 ids are those of several utterances: \"u00\", \"u01\", \"u02\", \"u03\", \"u04\", \"u05\","
                        + " \"u06\", \"u07\", \"u08\", \"u09\" and 2 more; every utterance needs an id of its own\n",
                job.err());
    }

    @Test
    void idsOfATableOfBothSidesMustDifferToo() throws IOException {
        String table = file("doubled.jsonl", "{\"id\":\"a\",\"ref\":\"x\",\"hyp\":\"x\"}\n".repeat(2))
                .toString();
        JobRun job = JobRun.spark(spark, "--format", "jsonl", "--pairs", table, "--id", "id");
        assertEquals(3, job.status());
        assertTrue(job.err().startsWith(table + ": 1 id is that of several utterances: \"a\";"), job.err());
    }

    @Test
    void rowsThatCannotBeReadAreNamedWithTheirFileAndId() throws IOException {
        String bad = file("bad.jsonl", "{\"id\":\"u1\",\"text\":\"a\"}\n{\"id\":\"u2\"}\nno json\n{\"text\":\"x y\"}\n")
                .toString();
        JobRun job = JobRun.spark(spark, "--format", "jsonl", "--ref", bad, "--hyp", side);
        assertEquals(3, job.status());
        assertEquals("", job.out());
        assertEquals(
                List.of(
                        bad + ": \"u2\" has no \"text\"",
                        bad + ": a row has no \"id\": \"x y\"",
                        bad + ": no row of the table: \"no json\""),
                job.err().lines().toList());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"csv", "jsonl", "kaldi"})
    void bytesThatAreNotUtf8AreRefused(String format) throws IOException {
        String good = switch (format) {
            case "csv" -> "id,text\nu1,a ? b\n";
            case "jsonl" -> "{\"id\": \"u1\", \"text\": \"a ? b\"}\n";
            default -> "u1 a ? b\n";
        };
        Path said = file("good." + format, good);
        byte[] bytes = Files.readAllBytes(said);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE9 : bytes[i];
        }
        Path heard = Files.write(folder.resolve("latin." + format), bytes);
        JobRun job = JobRun.spark(spark, "--format", format, "--ref", said.toString(), "--hyp", heard.toString());
        assertEquals(3, job.status(), job.out());
        assertTrue(job.err().startsWith(heard + ": "), job.err());
        assertTrue(job.err().contains("u1"), job.err());
        assertFalse(job.err().contains("\tat "), job.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"u1,\"a\nu2,b\"\n", "u1,\"a b\nu2,c\n", "u1,a\ntext,id\nb,u2\n", "u1,a\n\"id\",text\nu2,b\n"})
    void linesOfCsvThatAreNoRowsAreNotScored(String rows) throws IOException {
        String table = file("no-rows.csv", "id,text\n" + rows).toString();
        JobRun job = JobRun.spark(spark, "--format", "csv", "--ref", table, "--hyp", table);
        assertEquals(3, job.status(), job.out());
        assertTrue(job.err().startsWith(table + ": no row of the table: \""), job.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"u2\",\"text\":\"b\"} {\"id\":\"u3\",\"text\":\"c\"}",
                "{\"id\":\"u2\",\"text\":[\"b\"]}",
                "{\"id\":\"u2\",\"text\":\"\\udc00\"}",
                "{'id':'u2','text':'b'}"
            })
    void laterLinesOfJsonThatAreNoRowsAreNotScored(String line) throws IOException {
        String table = file("later.jsonl", "{\"id\":\"u1\",\"text\":\"a\"}\n" + line + "\n")
                .toString();
        JobRun job = JobRun.spark(spark, "--format", "jsonl", "--ref", table, "--hyp", table);
        assertEquals(3, job.status(), job.out());
        assertTrue(job.err().startsWith(table + ": no row of the table: \""), job.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"a\", \"b\"]", "{\"a\": 1}"})
    void listsAndObjectsOfJsonAreNoTexts(String text) throws IOException {
        String table = file("nested.jsonl", "{\"id\": \"u1\", \"text\": " + text + "}\n")
                .toString();
        JobRun job = JobRun.spark(spark, "--format", "jsonl", "--ref", table, "--hyp", table);
        assertEquals(3, job.status(), job.out());
        assertTrue(job.err().contains("the columns are \"id\""), job.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {" {\"id\":\"u2\",\"text\":\"b\"}", "{\"id\":\"u2\"}", ",{}", " b"})
    void whatFollowsTheObjectOfTheFirstLineIsNotLost(String more) throws IOException {
        String object = "{\"id\":\"u1\",\"x\":{\"y\":\"}\"},\"text\":\"a } { \\\" }\"}";
        String good = file("one-object.jsonl", " \t\n" + object + " \t\n").toString();
        String table = file("two-objects.jsonl", object + more + "\n").toString();
        assertEquals(
                0,
                JobRun.spark(spark, "--format", "jsonl", "--ref", good, "--hyp", good)
                        .status());
        JobRun job = JobRun.spark(spark, "--format", "jsonl", "--ref", table, "--hyp", table);
        assertEquals(3, job.status(), job.out());
        assertTrue(job.err().startsWith(table + ": something follows the object"), job.err());
    }

    @Test
    void rowsOfCsvWithTooManyOrTooFewCellsAreRefused() throws IOException {
        String bad = file("cells.csv", "id,text\nu1,a\nu2,b,c\nu3\nu4,\n").toString();
        JobRun job = JobRun.spark(spark, "--format", "csv", "--ref", bad, "--hyp", bad);
        assertEquals(3, job.status());
        assertEquals(
                List.of(
                        bad + ": no row of the table: \"u2,b,c\"",
                        bad + ": no row of the table: \"u2,b,c\"",
                        bad + ": no row of the table: \"u3\"",
                        bad + ": no row of the table: \"u3\""),
                job.err().lines().toList());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        JobRun job = JobRun.spark(spark, "--format", "jsonl", "--ref", "/no/where", "--hyp", side);
        assertEquals(3, job.status());
        assertEquals(
                "/no/where: no such file or folder; check the name, and that the cluster can reach it\n", job.err());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--format text --ref a --hyp b|cannot be paired by their places",
                "--ref a --hyp b|name the format",
                "--format jsonl --ref a|name both sides",
                "--format jsonl --pairs a --ref b|leave out --ref and --hyp",
                "--format kaldi --pairs a|--pairs is a table",
                "--head-ids --tail-ids --ref a --hyp b|exclude each other",
                "--head-ids --ref a --hyp b --by dialect|lines have no column",
                "--head-ids --ref a --hyp b --id x|lines have none",
                "--format jsonl --ref a --hyp b --hyp c|--blocks speaker",
                "--format jsonl --ref a --hyp b --blocks speaker|compares systems",
                "--format jsonl --ref a --hyp b --confusions 0|a number from 1 on",
                "--format jsonl --ref a --hyp b --classes terms|need a list of terms",
                "--format jsonl --ref a --hyp b --nomalize fold|--normalize"
            })
    void optionsThatDoNotGoTogetherAreRefusedWithAdvice(String line, String advice) {
        JobRun job = JobRun.spark(spark, line.split(" ", -1));
        assertEquals(2, job.status());
        assertTrue(job.err().contains(advice), job.err());
    }

    @Test
    void columnsAreNamedWhereTheyAreWrong() {
        JobRun job = job("--id", "utterance");
        assertEquals(3, job.status());
        assertEquals(
                side + ": no column is called \"utterance\"; the columns are \"id\", \"speaker\","
                        + " \"text\", so name the one that is meant: --id NAME\n",
                job.err());
    }

    @Test
    void aColumnThatIsNoTextIsRefused() {
        String lists = folder.resolve("lists.parquet").toString();
        spark.sql("SELECT 'u1' AS id, array('a', 'b') AS text").write().parquet(lists);
        JobRun job = JobRun.spark(spark, "--format", "parquet", "--ref", lists, "--hyp", lists);
        assertEquals(3, job.status());
        assertEquals(
                lists
                        + ": the column \"text\" is no text but array<string>; name one that is: --reference-column NAME\n",
                job.err());
    }

    @Test
    void aColumnOfGroupsThatNobodyHasIsTold() {
        JobRun job = job("--by", "speeker");
        assertEquals(0, job.status());
        assertTrue(job.err().contains(": warning: no utterance names its speeker"), job.err());
    }

    @Test
    void anotherIcuFailsTheRunIfThatIsAskedFor() throws IOException {
        for (String[] options : new String[][] {{}, {"--strict-icu"}}) {
            List<String> arguments = new ArrayList<>(List.of("--format", "jsonl", "--ref", "a", "--hyp", "b"));
            arguments.addAll(Arrays.asList(options));
            JobTally tally = new JobTally();
            tally.scoredWith("78.3", "17.0");
            tally.add(WerScorer.standard().score("a b", "a c").total());
            JobReport report = new JobReport(
                    JobOptions.of(new CommandLine(JobSpec.spec()).parseArgs(arguments.toArray(String[]::new))),
                    tally,
                    "4.2.0");
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Terminal terminal = Terminal.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
            assertEquals(options.length, report.status(terminal));
            assertTrue(report.notes().contains("scored with ICU 78.3 (Unicode 17.0) on Spark 4.2.0"));
            assertEquals(
                    options.length == 1, err.toString(StandardCharsets.UTF_8).contains("gate: --strict-icu"));
        }
    }

    @Test
    void nothingToScoreIsNoSuccess() throws IOException {
        String empty = file("empty.ark", "").toString();
        JobRun job = JobRun.spark(spark, "--head-ids", "--ref", empty, "--hyp", empty);
        assertEquals(3, job.status());
        assertTrue(job.err().contains("no utterance was scored"), job.err());
    }
}
