package io.github.asreval.cli.wer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code wer convert} gives a terminal, a file and a spreadsheet. */
class ConvertProgramTest {

    private static final String EVIL = "say \u001B]0;PWNED\u0007 \u009B31m red\tand \u202Eback हाँ 😀";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "--to {0}: a terminal is shown what it must not obey, a file gets it")
    @ValueSource(strings = {"plain", "kaldi", "trn", "csv", "jsonl", "seglst"})
    void aTerminalObeysNothing(String format) throws IOException {
        Path file = Files.writeString(folder.resolve("evil.txt"), EVIL + "\n" + "long ".repeat(40_000) + EVIL + "\n");
        Outcome piped = Outcome.of("wer", "convert", "--to", format, file.toString());
        Outcome shown = Outcome.onTerminal(80, "wer", "convert", "--to", format, file.toString());
        Path written = folder.resolve("written");
        assertEquals(
                0,
                Outcome.onTerminal(80, "wer", "convert", "--to", format, file.toString(), "-o", written.toString())
                        .status());
        assertEquals(piped.out(), Files.readString(written));
        assertTrue(piped.out().contains("\u202Eback हाँ 😀"), piped.out());
        assertTrue(
                shown.out().codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'),
                shown.out());
        assertTrue(shown.out().contains("⟨U+202E⟩back हाँ 😀"), shown.out());
        assertEquals(piped.out().lines().count(), shown.out().lines().count());
    }

    @ParameterizedTest(name = "--to {0} refuses ids that would be the same: {1} and {2}")
    @CsvSource({"kaldi, a b, a_b", "kaldi, a_b, a(b", "trn, a(b, a b", "trn, '(', ')'"})
    void refusesIdsThatWouldBeTheSame(String format, String first, String second) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\": \"" + first + "\", \"text\": \"a\"}\n{\"id\": \"" + second + "\", \"text\": \"b\"}\n");
        Outcome refused = Outcome.of("wer", "convert", "--to", format, file.toString());
        assertEquals(3, refused.status());
        assertEquals("", refused.out());
        assertTrue(
                refused.err().contains("a.jsonl:2: \"" + second + "\" would be written as \"")
                        && refused.err().contains("as the id of line 1 is already; give one of them another"),
                refused.err());
        assertEquals(
                0, Outcome.of("wer", "convert", "--to", "csv", file.toString()).status());
    }

    @Test
    void guardsCellsOfTables() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), """
            {"id": "=1", "text": "＝SUM(1) a"}
            {"id": "2", "text": "＠x ＋1"}
            {"id": "3", "text": "plain, 1-2"}
            """);
        assertEquals(
                """
                id,recording,speaker,channel,begin,end,labels,text
                '=1,,,,,,,'＝SUM(1) a
                2,,,,,,,'＠x ＋1
                3,,,,,,,"plain, 1-2"
                """,
                Outcome.of("wer", "convert", "--to", "csv", "--csv-safe", file.toString())
                        .out());
        Outcome wrong = Outcome.of("wer", "convert", "--to", "trn", "--csv-safe", file.toString());
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().startsWith("--csv-safe is about cells of tables; give --to csv, too\n"), wrong.err());
    }

    @ParameterizedTest(name = "-f {0} --csv-safe guards full-width signs, too")
    @ValueSource(strings = {"csv", "tsv"})
    void guardsFullWidthSignsInReports(String format) throws IOException {
        String file =
                Files.writeString(folder.resolve("a.txt"), "＝SUM(1)\n－1\n").toString();
        String report =
                Outcome.of("wer", "-f", format, "--csv-safe", file, file).out();
        assertTrue(report.contains("'＝SUM(1)") && report.contains("'－1"), report);
    }
}
