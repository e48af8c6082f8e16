package io.github.asreval.report.ci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {

    private static final String REFERENCE = "testdata/wer/four-lines/reference.txt";
    private static final String HYPOTHESIS = "testdata/wer/four-lines/hypothesis.txt";
    private static final int GITHUB_LIMIT = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void showsTheTenWorstUnlessToldOtherwise() throws IOException {
        String said = write("said.txt", Collections.nCopies(12, "a"));
        String heard = write("heard.txt", Collections.nCopies(12, "b"));
        String page = markdown("-e", said, heard);
        assertEquals(10, worst(page).size());
        assertTrue(page.contains("\nLeft out of this table: 2 of 12 utterances with errors.\n"), page);
        assertEquals(12, worst(markdown("--worst 20", said, heard)).size());
        assertEquals(List.of(), worst(markdown("-s", said, heard)));
        assertEquals(List.of(), worst(markdown("--worst 0", said, heard)));
        assertEquals(3, worst(markdown("-s --worst 3", said, heard)).size());
    }

    @Test
    void saysWhichGatesPassed() {
        Outcome outcome = Outcome.wer("-s -f markdown --fail-above 20%", REFERENCE, HYPOTHESIS);
        assertEquals(1, outcome.status());
        assertTrue(outcome.out().contains(".\n\n- ❌ fail-above 20 %: 58.824 %, failed\n\n| | "), outcome.out());
        String page = markdown("--fail-above 60%", REFERENCE, HYPOTHESIS);
        assertTrue(page.contains("\n- ✅ fail-above 60 %: 58.824 %, passed\n"), page);
        assertFalse(markdown("-e", REFERENCE, HYPOTHESIS).contains("✅"));
    }

    @Test
    void setsErrorsInBoldOnBothSides() {
        List<List<String>> worst = worst(markdown("--worst 1", REFERENCE, HYPOTHESIS));
        assertEquals(
                List.of(List.of("1", "4 / 6", "66.7 %", "this is a test of skill", "this was a messy test")), worst);
        assertTrue(markdown("--worst 1", REFERENCE, HYPOTHESIS)
                .contains("<code>this <b>is</b> a test <b>of</b> <b>skill</b></code> |"
                        + " <code>this <b>was</b> a <b>messy</b> test</code>"));
    }

    @Test
    void hasTablesOfConfusionsAndLengthsIfAsked() {
        String page = markdown("-c -p", REFERENCE, HYPOTHESIS);
        assertTrue(page.contains("\n### Substitutions\n") && page.contains("\n### By length\n"), page);
        assertTrue(new MarkdownReader(page).rows().contains(List.of("1", "quick", "kwik")), page);
        assertFalse(markdown("-e", REFERENCE, HYPOTHESIS).contains("### Substitutions"));
    }

    @Test
    void saysHowItWasMeasured() {
        assertTrue(markdown("-a --profile nist", REFERENCE, HYPOTHESIS)
                .contains("profile <code>nist</code>, measured with <code>norm=fold; tok=whitespace; icu="));
        assertTrue(markdown("--unit char", REFERENCE, HYPOTHESIS).startsWith("## CER "));
    }

    @ParameterizedTest(name = "a page on {0} stays below the limit of GitHub")
    @ValueSource(
            strings = {
                "words of a megabyte",
                "lines of many long words",
                "lines of a hundred thousand words",
                "many confusions"
            })
    void staysBelowTheLimit(String what) throws IOException {
        List<String> lines = switch (what) {
            case "words of a megabyte" -> Collections.nCopies(3, "|".repeat(1 << 20));
            case "lines of many long words" -> Collections.nCopies(1000, ("\u202E|@".repeat(120) + " ").repeat(20));
            case "lines of a hundred thousand words" -> Collections.nCopies(2, "@ ".repeat(100_000));
            default -> Collections.nCopies(3000, "<|>".repeat(300));
        };
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            heard.add(i + "`");
        }
        String page = markdown("--worst 5000 -c -p", write("said.txt", lines), write("heard.txt", heard));
        assertTrue(page.getBytes(StandardCharsets.UTF_8).length < GITHUB_LIMIT);
        assertTrue(page.startsWith("## WER ") && page.contains("\n| **WER** | "), page.substring(0, 500));
        assertTrue(page.contains("Left out of this table: ") == lines.size() > 3, what);
    }

    @Test
    void saysWhatWasCutFromALongUtterance() throws IOException {
        String said = write("said.txt", List.of("a ".repeat(5000)));
        String page = markdown("--worst 1", said, write("heard.txt", List.of("b")));
        assertTrue(page.contains("</code> … 4,000 more |"), page);
    }

    @ParameterizedTest(name = "wer -f markdown {0} is wrong usage: {1}")
    @CsvSource({
        "-i,            lists the worst utterances only; give --worst N",
        "-r,            lists the worst utterances only; give --worst N",
        "--near-misses, has no --near-misses or --ablation",
        "-a --ablation, has no --near-misses or --ablation",
    })
    void refusesWhatItHasNoPlaceFor(String options, String problem) {
        Outcome outcome = Outcome.wer("-f markdown " + options, REFERENCE, HYPOTHESIS);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().startsWith("-f markdown " + problem), outcome.err());
    }

    /** The rows of the table of utterances: the only one of five columns. */
    private static List<List<String>> worst(String page) {
        return new MarkdownReader(page)
                .rows().stream()
                        .filter(row -> row.size() == 5 && !row.get(0).equals("Id"))
                        .toList();
    }

    private static String markdown(String options, String reference, String hypothesis) {
        Outcome outcome = Outcome.wer("-f markdown " + options, reference, hypothesis);
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.out();
    }

    private String write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines).toString();
    }
}
