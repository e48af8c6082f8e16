package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code wer} makes of JSON: calls with two channels, tables, and files in which there is nothing to score. */
class JsonInputsTest {

    private static final String OVERLAP = "testdata/transcript/transcribe.batch.overlap.json";

    @TempDir
    Path folder;

    @Test
    void scoresACallOfTwoChannelsInTheOrderOfTheTalk() throws IOException {
        Path reference = write("a.txt", "Your order left us yesterday.\nMm. Good.\nAnything other?\nNo. Bye.\n");
        Outcome outcome = Outcome.of("wer", "-s", "--by", "channel", reference.toString(), OVERLAP);
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(rate(outcome).equals("9.091% ( 1 / 11)"), outcome.out());
        assertTrue(outcome.out().replaceAll(" +", " ").contains("ch_0 2 7 1 "), outcome.out());
        assertTrue(outcome.out().replaceAll(" +", " ").contains("ch_1 2 4 0 "), outcome.out());
    }

    @Test
    void scoresACallOfTwoChannelsAgainstOneLineAndAgainstOtherTurns() throws IOException {
        Path line = write("a.txt", "Your order left us yesterday. Mm. Good. Anything other? No. Bye.\n");
        Path turns = write("b.txt", "Your order left us yesterday. Mm.\nGood. Anything other?\nNo.\nBye.\n");
        for (Path reference : new Path[] {line, turns}) {
            Outcome outcome = Outcome.of("wer", "-s", "--align-segments", reference.toString(), OVERLAP);
            assertTrue(rate(outcome).equals("9.091% ( 1 / 11)"), outcome.out());
        }
    }

    @ParameterizedTest(name = "{0} holds both sides")
    @CsvSource({
        "table.rows.json, 66.667% ( 6 / 9)",
        "table.holder.json, 14.286% ( 1 / 7)",
        "table.columns.json, 16.667% ( 1 / 6)"
    })
    void scoresATableInOneDocument(String name, String rate) {
        Outcome outcome = Outcome.of("wer", "-s", "testdata/transcript/" + name);
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(rate, rate(outcome));
        assertTrue(outcome.err().contains(": read as json-table: "), outcome.err());
    }

    @Test
    void convertsNothingThatHoldsNothing() throws IOException {
        Path other = write("a.json", "{\"results\": [{\"alternatives\": [{\"content\": \"good\"}]}]}");
        Path target = folder.resolve("out.txt");
        Outcome outcome = Outcome.of(
                "wer", "convert", "--format", "google", "--to", "plain", other.toString(), "-o", target.toString());
        assertEquals(3, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains("the members here are results, results[].alternatives"), outcome.err());
        assertFalse(Files.exists(target));
    }

    @Test
    void saysThatPartialResultsAreLeftOutBeforeItRefuses() throws IOException {
        Path reference = write("a.txt", "good morning\nthank you\n");
        Path stream = write(
                "b.jsonl",
                "{\"Transcript\": {\"Results\": [{\"ResultId\": \"a\", \"IsPartial\": false, \"Alternatives\":"
                        + " [{\"Transcript\": \"good morning\"}]}]}}\n"
                        + "{\"Transcript\": {\"Results\": [{\"ResultId\": \"b\", \"IsPartial\": true, \"Alternatives\":"
                        + " [{\"Transcript\": \"thank\"}]}]}}\n");
        Outcome outcome = Outcome.of("wer", reference.toString(), stream.toString());
        assertEquals(3, outcome.status(), outcome.err());
        int note = outcome.err().indexOf(": 1 partial result left out, because no final one follows");
        int refusal = outcome.err().indexOf("2 utterances in ");
        assertTrue(note > 0 && note < refusal, outcome.err());
    }

    @Test
    void refusesAStreamOfPartialResultsWithTheirNumber() {
        String stream = "testdata/transcript/transcribe.stream.partial.jsonl";
        Outcome outcome = Outcome.of("wer", "--global", stream, stream);
        assertEquals(3, outcome.status(), outcome.err());
        assertTrue(
                outcome.err().contains(": 2 partial results left out, and there is nothing else in it"), outcome.err());
    }

    @Test
    void tellsWhereABaselineIsNoJson() throws IOException {
        byte[] bytes = {'{', '\n', '"', 'a', '"', ':', '"', (byte) 0xE9, '"', '}'};
        Path baseline = Files.write(folder.resolve("b.json"), bytes);
        String line = "testdata/wer/four-lines/reference.txt";
        Outcome outcome = Outcome.of("wer", "-s", "--baseline", baseline.toString(), line, line);
        assertEquals(3, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains(baseline + ":2: is not JSON that can be read; a baseline is"), outcome.err());
    }

    private static String rate(Outcome outcome) {
        return outcome.out()
                .lines()
                .filter(line -> line.startsWith("WER:"))
                .map(line -> line.substring(4).replaceAll(" +", " ").strip())
                .findFirst()
                .orElse("");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
