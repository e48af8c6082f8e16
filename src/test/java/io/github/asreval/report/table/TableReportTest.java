package io.github.asreval.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReportTest {

    private static final String REFERENCE = "testdata/wer/four-lines/reference.txt";
    private static final String HYPOTHESIS = "testdata/wer/four-lines/hypothesis.txt";
    private static final List<String> COLUMNS = List.of(
            "id",
            "line",
            "reference",
            "hypothesis",
            "words",
            "hits",
            "substitutions",
            "deletions",
            "insertions",
            "errors",
            "rate");
    private static final List<String> TEXTS = List.of(
            "a, b",
            "say \"hi\"",
            "\"",
            "'",
            "a\tb",
            "\ta",
            " a ",
            "",
            "=1+1",
            "+1",
            "-1",
            "@a",
            "दुःख,",
            "a;b",
            "#c",
            "\\");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "the cells of {0} are read again as they were in the files")
    @ValueSource(strings = {"csv", "tsv"})
    void cellsAreReadAgainAsTheyWere(String format) throws IOException {
        List<String> said = texts(1);
        List<String> heard = texts(2);
        List<Map<String, String>> rows = rows(format, "-i", write("said.txt", said), write("heard.txt", heard));
        assertEquals(said.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(expected(format, said.get(i)), rows.get(i).get("reference"));
            assertEquals(expected(format, heard.get(i)), rows.get(i).get("hypothesis"));
            assertEquals(Integer.toString(i + 1), rows.get(i).get("line"));
        }
    }

    /** A tab in a table of tabs becomes a blank, which separates words no less. */
    private static String expected(String format, String text) {
        return format.equals("tsv") ? text.replace('\t', ' ') : text;
    }

    @Test
    void aRecordOfTsvIsOneLineWhateverTheText() throws IOException {
        List<String> said = new ArrayList<>(texts(3));
        said.add("a\u2028b\u2029c\u0085d\u000Be\fe");
        Outcome outcome = Outcome.wer("-f tsv", write("said.txt", said), write("heard.txt", said));
        List<String> lines = outcome.out().lines().toList();
        assertEquals(said.size() + 1, lines.size());
        for (String line : lines) {
            assertEquals(COLUMNS.size(), line.split("\t", -1).length, line);
        }
        assertFalse(outcome.out().contains("\u2028") || outcome.out().contains("\u0085"), outcome.out());
    }

    @ParameterizedTest(name = "--csv-safe guards every cell of {0} that a spreadsheet would compute, and no other")
    @ValueSource(strings = {"csv", "tsv"})
    void guardsFormulas(String format) throws IOException {
        List<String> said = List.of("=1+1", "+1", "-1", "@a", "\t=b", "a=b", "'quoted", "é");
        String file = write("said.txt", said);
        List<String> cells = column("reference", rows(format, "--csv-safe", file, file));
        boolean tabs = format.equals("csv");
        assertEquals(List.of("'=1+1", "'+1", "'-1", "'@a", tabs ? "'\t=b" : " =b", "a=b", "'quoted", "é"), cells);
        List<String> words = column("reference", rows(format, "--csv-safe -c", file, write("none.txt", blank(8))));
        assertTrue(words.containsAll(List.of("'=1+1", "'+1", "'-1", "'@a", "'=b", "a=b")), words.toString());
    }

    @Test
    void guardedTextShowsWhatReordersIt() throws IOException {
        String file = write("said.txt", List.of("user\u202Egpj.exe \u200F"));
        assertEquals(
                "user\u202Egpj.exe \u200F", rows("csv", "-i", file, file).get(0).get("reference"));
        assertEquals(
                "user⟨U+202E⟩gpj.exe ⟨U+200F⟩",
                rows("csv", "--csv-safe", file, file).get(0).get("reference"));
    }

    @Test
    void summaryIsOneRowOfTheSameColumnsAndMore() throws IOException {
        Outcome outcome = Outcome.wer("-f csv -s", REFERENCE, HYPOTHESIS);
        assertTrue(outcome.out().startsWith(String.join(",", COLUMNS) + ",utterances,"), outcome.out());
        Map<String, String> total = rows("csv", "-s", REFERENCE, HYPOTHESIS).get(0);
        assertEquals("0.5882352941176471", total.get("rate"));
        assertEquals("17", total.get("words"));
        assertEquals("3", total.get("utterancesWithErrors"));
        assertEquals("norm=none; tok=whitespace", total.get("settings"));
        assertEquals(REFERENCE, total.get("reference"));
    }

    @Test
    void showsOnlyUtterancesWithErrorsIfAsked() throws IOException {
        assertEquals(List.of("1", "3", "4"), column("id", rows("csv", "-r", REFERENCE, HYPOTHESIS)));
    }

    @Test
    void charactersAreNotCalledWords() throws IOException {
        assertTrue(
                Outcome.wer("-f csv --unit char", REFERENCE, HYPOTHESIS).out().contains("hypothesis,characters,hits"));
        String totals =
                Outcome.wer("-f csv --unit char -s", REFERENCE, HYPOTHESIS).out();
        assertTrue(totals.contains(",hypothesisCharacters,") && !totals.contains("Words"), totals);
    }

    @Test
    void aRateThatNothingCanBeDividedByIsEmpty() throws IOException {
        String blank = write("blank.txt", blank(1));
        assertEquals(
                "",
                rows("csv", "-i", blank, write("word.txt", List.of("word")))
                        .get(0)
                        .get("rate"));
        assertEquals("", rows("csv", "-s", blank, blank).get(0).get("rate"));
    }

    @Test
    void holdsTheTableThatWasAskedFor() throws IOException {
        assertEquals(
                List.of("fox", "is", "jumps", "quick", "a", "of", "skill", "", "", ""),
                column("reference", rows("csv", "-c", REFERENCE, HYPOTHESIS)));
        assertEquals(List.of("2", "4", "5", "6"), column("words", rows("csv", "-p", REFERENCE, HYPOTHESIS)));
    }

    @ParameterizedTest(name = "wer {0} is wrong usage: {1}")
    @CsvSource({
        "--csv-safe,              --csv-safe is about cells of tables; give -f csv or -f tsv",
        "--csv-safe -f json,      --csv-safe is about cells of tables; give -f csv or -f tsv",
        "-f csv -c -p,            -f csv is one table: of utterances",
        "-f tsv -s -m 2,          -f tsv is one table: of utterances",
        "-f csv -r -p,            -f csv is one table: of utterances",
        "-f csv --worst 3,        -f csv has no --worst; sort the table",
        "-f csv --near-misses,    -f csv has no --near-misses or --ablation",
        "-f tsv -a --ablation,    -f tsv has no --near-misses or --ablation",
    })
    void refusesWhatATableCannotHold(String options, String problem) {
        Outcome outcome = Outcome.wer(options, REFERENCE, HYPOTHESIS);
        assertEquals(2, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith(problem), outcome.err());
    }

    private static List<String> texts(int seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>(TEXTS);
        for (int i = 0; i < 200; i++) {
            texts.add(TEXTS.get(random.nextInt(TEXTS.size())) + " " + TEXTS.get(random.nextInt(TEXTS.size())));
        }
        return texts;
    }

    private static List<String> blank(int lines) {
        return List.of("\n".repeat(lines - 1).split("\n", -1));
    }

    private static List<String> column(String name, List<Map<String, String>> rows) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    private static List<Map<String, String>> rows(String format, String options, String reference, String hypothesis)
            throws IOException {
        Outcome outcome = Outcome.wer("-f " + format + " " + options, reference, hypothesis);
        assertEquals(0, outcome.status(), outcome.err());
        CSVFormat form = CSVFormat.RFC4180
                .builder()
                .setDelimiter(format.equals("csv") ? ',' : '\t')
                .setHeader()
                .get();
        try (CSVParser parser = CSVParser.parse(outcome.out(), form)) {
            return parser.getRecords().stream().map(CSVRecord::toMap).toList();
        }
    }

    private String write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines).toString();
    }
}
