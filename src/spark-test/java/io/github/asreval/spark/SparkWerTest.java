package io.github.asreval.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A job says what {@code wer -s} says, byte for byte but for the versions. */
class SparkWerTest {

    private static final JobCorpus CORPUS = new JobCorpus(23, 400);

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static String reference;
    private static String hypothesis;

    @BeforeAll
    static void begin() throws IOException {
        spark = JobSession.session();
        for (JobFormat format : JobFormat.values()) {
            if (format != JobFormat.PARQUET) {
                CORPUS.write(format, folder);
            }
        }
        CORPUS.writePairs(folder);
        reference = folder.resolve("ref.jsonl").toString();
        hypothesis = folder.resolve("hyp.jsonl").toString();
        for (String side : List.of("ref", "hyp")) {
            spark.read()
                    .json(folder.resolve(side + ".jsonl").toString())
                    .write()
                    .parquet(folder.resolve(side + ".parquet").toString());
        }
    }

    private static JobRun job(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--format", "jsonl", "--ref", reference, "--hyp", hypothesis, "-f", "json"));
        arguments.addAll(Arrays.asList(more));
        return JobRun.spark(spark, arguments.toArray(String[]::new));
    }

    private static JobRun wer(String... more) {
        List<String> arguments = new ArrayList<>(List.of("-f", "json", "--format", "jsonl"));
        arguments.addAll(Arrays.asList(more));
        arguments.add(reference);
        arguments.add(hypothesis);
        return JobRun.wer(arguments.toArray(String[]::new));
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = JobFormat.class,
            names = {"KALDI", "TRN", "JSONL", "CSV", "TSV"})
    void theDocumentIsThatOfWerInAllFormats(JobFormat format) {
        String said = folder.resolve("ref." + format.id()).toString();
        String heard = folder.resolve("hyp." + format.id()).toString();
        String expected = JobRun.wer("-f", "json", "-p", "--by", "speaker", "--format", format.id(), said, heard)
                .document();
        assertTrue(expected.contains("\"groups\""), expected);
        assertEquals(
                expected,
                JobRun.spark(
                                spark,
                                "--format",
                                format.id(),
                                "--ref",
                                said,
                                "--hyp",
                                heard,
                                "-f",
                                "json",
                                "-p",
                                "--by",
                                "speaker")
                        .document());
    }

    @Test
    void parquetIsReadAsJsonLines() {
        String expected = wer("-p").document();
        String document = JobRun.spark(
                        spark,
                        "--format",
                        "parquet",
                        "--ref",
                        folder.resolve("ref.parquet").toString(),
                        "--hyp",
                        folder.resolve("hyp.parquet").toString(),
                        "-f",
                        "json",
                        "-p")
                .document();
        assertEquals(expected, document.replace("\"parquet\"", "\"jsonl\"").replace(".parquet\"", ".jsonl\""));
    }

    @ParameterizedTest(name = "{0} partitions, adaptive {1}")
    @CsvSource({"1,true", "2,true", "7,true", "200,true", "1,false", "7,false", "200,false"})
    void theNumberOfPartsMakesNoDifference(int partitions, boolean adaptive) {
        String before = spark.conf().get("spark.sql.adaptive.enabled");
        spark.conf().set("spark.sql.adaptive.enabled", adaptive);
        try {
            assertEquals(
                    wer("-p", "--by", "label", "-c").document(),
                    job("-p", "--by", "labels", "--confusions", "100000", "--partitions", "" + partitions)
                            .document());
        } finally {
            spark.conf().set("spark.sql.adaptive.enabled", before);
        }
    }

    @Test
    void termsAndClassesAreThoseOfWer() throws IOException {
        String terms = file(
                        "terms.tsv", "term\ttype\tweight\ngolconda fort\tplace\t2.5\nchar minar\tplace\t1\nटिकट\t\t3\n")
                .toString();
        String kinds = "type,script,rare:3,number,switch,words";
        assertEquals(
                wer("--terms", terms, "--classes", kinds).document(),
                job("--terms", terms, "--classes", kinds, "--partitions", "5").document());
    }

    @Test
    void wordsAreComparedAsWerIsTold() {
        String[] options = {"--normalize", "fold,indic", "--unit", "grapheme", "--profile", "nist", "-e"};
        assertEquals(wer(options).document(), job(options).document());
    }

    @Test
    void theTextIsThatOfWer() {
        String[] options = {"--format", "jsonl", "--normalize", "fold", "--by", "speaker"};
        List<String> all = new ArrayList<>(Arrays.asList(options));
        all.addAll(List.of("--ref", reference, "--hyp", hypothesis));
        List<String> alone = new ArrayList<>(Arrays.asList(options));
        alone.addAll(List.of(reference, hypothesis));
        assertEquals(
                withoutVersions(JobRun.wer(alone.toArray(String[]::new)).report()),
                withoutVersions(JobRun.spark(spark, all.toArray(String[]::new)).report()));
    }

    private static String withoutVersions(String text) {
        return text.replaceAll("icu=[0-9.]+; unicode=[0-9.]+", "icu; unicode");
    }

    @Test
    void confusionsAreTheFirstOfWersTables() {
        String all = wer("-c").document();
        String some = job("--confusions", "4").document();
        for (String table : List.of("substitutions", "deletions", "insertions")) {
            List<String> rows = rows(table, all);
            assertTrue(rows.size() > 4, table);
            assertEquals(rows.subList(0, 4), rows(table, some));
        }
    }

    private static List<String> rows(String table, String document) {
        Matcher list = Pattern.compile("\"" + table + "\": \\[(.*)\\]").matcher(document);
        assertTrue(list.find(), document);
        return Pattern.compile("\\{[^}]*\\}")
                .matcher(list.group(1))
                .results()
                .map(row -> row.group())
                .collect(Collectors.toList());
    }

    @ParameterizedTest(name = "--missing {0}")
    @ValueSource(strings = {"skip", "count"})
    void missingUtterancesAreTreatedAsByWer(String policy) throws IOException {
        String said = file("few.ark", "u1 a b\nu2 c\nu4 e\n").toString();
        String heard = file("others.ark", "u1 a b\nu3 \nu2 c\nu5 f g\n").toString();
        JobRun job =
                JobRun.spark(spark, "--head-ids", "--ref", said, "--hyp", heard, "-f", "json", "--missing", policy);
        JobRun wer = JobRun.wer("-f", "json", "--head-ids", "--missing", policy, said, heard);
        assertEquals(wer.document(), job.document());
        for (String line : wer.err().lines().toList()) {
            assertTrue(job.err().contains(line.replaceAll(" \\(line \\d+\\)", "")), job.err());
        }
    }

    @Test
    void idsAreTrimmedAsByWer() throws IOException {
        String said = file("blank-ids.csv", "id,text\n\" u1\",a b\n\"\u00a0u2\u3000\",c\n")
                .toString();
        String heard = file("bare-ids.csv", "id,text\nu1,a\nu2,c\n").toString();
        for (String policy : List.of("error", "count", "skip")) {
            String[] options = {"--format", "csv", "-f", "json", "--missing", policy};
            assertEquals(
                    JobRun.wer(with(options, said, heard)).document(),
                    JobRun.spark(spark, with(options, "--ref", said, "--hyp", heard))
                            .document());
        }
    }

    private static String[] with(String[] arguments, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    @Test
    void quotesAreLettersOfTsv() throws IOException {
        String said = file("quotes-ref.tsv", "id\ttext\nu1\t\"a\" b\nu2\t\"c d\"\nu3\t\"e\n")
                .toString();
        String heard = file("quotes-hyp.tsv", "id\ttext\nu1\ta b\nu2\t\"c d\"\nu3\t\"e f\n")
                .toString();
        String[] options = {"--format", "tsv", "-f", "json"};
        assertEquals(
                JobRun.wer(with(options, said, heard)).document(),
                JobRun.spark(spark, with(options, "--ref", said, "--hyp", heard))
                        .document());
    }

    @Test
    void everyUtteranceIsWrittenWithItsCounts() {
        Path output = folder.resolve("utterances");
        JobRun job = job("--by", "speaker", "--output", output.toString());
        List<Row> rows = spark.read().parquet(output.toString()).orderBy("id").collectAsList();
        assertEquals(CORPUS.lines().size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            JobCorpus.Line line = CORPUS.lines().get(i);
            Row row = rows.get(i);
            assertEquals(
                    List.of(line.id(), line.speaker(), line.said(), line.heard()),
                    List.of(row.getString(0), row.getString(1), row.getString(2), row.getString(3)));
        }
        Function<String, Long> sum =
                name -> rows.stream().mapToLong(row -> row.<Long>getAs(name)).sum();
        for (String count : List.of("hits", "substitutions", "deletions", "insertions", "errors")) {
            assertTrue(job.document().contains("\"" + count + "\": " + sum.apply(count) + ",\n"), count);
        }
        JobRun again = job("--output", output.toString());
        assertEquals(3, again.status());
        assertEquals(output + ": exists already; name a new folder by --output\n", again.err());
    }

    @Test
    void aTableOfBothSidesNeedsNoIds() {
        String table = folder.resolve("pairs.jsonl").toString();
        String expected =
                JobRun.wer("-f", "json", "-p", "--format", "jsonl", table).document();
        for (String[] more : new String[][] {{}, {"--id", "id"}, {"--partitions", "3"}}) {
            List<String> all = new ArrayList<>(List.of("--format", "jsonl", "--pairs", table, "-f", "json", "-p"));
            all.addAll(Arrays.asList(more));
            assertEquals(
                    expected.replaceFirst("\"hypothesis\": \"\"", "\"hypothesis\": \"" + table + "\""),
                    JobRun.spark(spark, all.toArray(String[]::new)).document());
        }
    }

    @Test
    void blocksAreDrawnAsByWer() throws IOException {
        String other = CORPUS.writeOther(3, folder).toString();
        String expected = JobRun.wer("-f", "json", "--blocks", "speaker", reference, hypothesis, other)
                .report();
        String document = job("--hyp", other, "--blocks", "speaker").report();
        assertEquals(part("\"byBlocks\": .*?\\}", expected), part("\"byBlocks\": .*?\\}", document));
        assertEquals(part("(?s)\"systems\": .*", expected), part("(?s)\"systems\": .*", document));
        assertEquals(part("\"difference\": .*", expected), part("\"difference\": .*", document));
    }

    private static String part(String pattern, String document) {
        Matcher part = Pattern.compile(pattern).matcher(document);
        assertTrue(part.find(), document);
        return part.group();
    }

    @Test
    void theReportTellsOfTheVersionsInForce() {
        assertTrue(job().report().contains("\"spark\": \"" + spark.version() + "\""), job().report());
    }
}
