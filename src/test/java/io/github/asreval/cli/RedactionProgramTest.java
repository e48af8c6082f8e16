package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code --redactions any} makes of marks in the texts. */
class RedactionProgramTest {

    @TempDir
    Path folder;

    private Outcome wer(String options, String said, String heard) throws IOException {
        return Outcome.wer(
                "--redactions any " + options,
                Files.writeString(folder.resolve("said.txt"), said + "\n").toString(),
                Files.writeString(folder.resolve("heard.txt"), heard + "\n").toString());
    }

    @ParameterizedTest(name = "\"{0}\" against \"{1}\": {2} of {3}, apart {4}")
    @CsvSource({
        "call me at five five nine please, call me at [PII] please, 0, 4, 1/3/0",
        "I am [NAME] from [ADDRESS]., I am Anna Bell from nine Elm Road, 0, 3, 2/0/5",
        "I am [NAME] hello, I am [NAME] hello, 0, 3, 1/0/0",
        "my pin is one two, 'my pin was [PIN],', 1, 3, 1/2/0",
        "[PII], some words, 0, 0, 1/0/2",
        "yes, yes [PII], 1, 1, 0/0/0",
        "[noise] yes, [PII] yes, 0, 1, 1/1/0",
        "[noise] yes, yes, 1, 2, 0/0/0",
        "[pii] yes, no yes, 1, 2, 0/0/0",
    })
    void takesMarksForAnyWords(String said, String heard, long errors, long words, String apart) throws IOException {
        Outcome outcome = wer("-f json -s", said, heard);
        JsonNode report = JsonMapper.shared().readTree(outcome.out());
        assertEquals(errors, report.get("total").get("errors").asLong());
        assertEquals(words, report.get("total").get("referenceWords").asLong());
        JsonNode found = report.get("redactions");
        assertEquals(
                apart,
                found.get("marks").asInt() + "/" + found.get("referenceWords").asInt() + "/"
                        + found.get("hypothesisWords").asInt());
        assertEquals("any", report.get("settings").get("redactions").stringValue());
    }

    @Test
    void comparesWordsAsTheChainMakesThem() throws IOException {
        Outcome outcome = wer("-s --normalize fold,punct-edge", "Dear Ms. Bell, come in", "dear [NAME] COME in");
        assertTrue(outcome.out().contains("WER:     0.000% (         0 /          3)"), outcome.out());
        assertTrue(outcome.out().contains("redactions=any"), outcome.out());
    }

    @ParameterizedTest(name = "-f {0} tells it")
    @CsvSource({
        "text, 'stood for words: 1, for 2 words of the reference and 0 words of the hypothesis'",
        "html, 'stood for words: 1, for 2 words of the reference and 0 words of the hypothesis'",
        "markdown, 'stood for words: 1, for 2 words of the reference and 0 words of the hypothesis'",
        "csv, 'redactionMarks,redactedReferenceWords,redactedHypothesisWords,profile'",
    })
    void everyReportTellsWhatWasLeftOut(String format, String expected) throws IOException {
        Outcome outcome = wer("-s -f " + format, "I am Anna Bell", "I am [NAME]");
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.out().contains(expected), outcome.out());
    }

    @Test
    void aTableOfUtterancesTellsItOnStandardError() throws IOException {
        Outcome outcome = wer("-f tsv", "I am Anna Bell", "I am [NAME]");
        assertTrue(outcome.err().contains("Redaction marks that stood for words: 1, for 2 words"), outcome.err());
    }

    @ParameterizedTest(name = "{0} is wrong usage")
    @ValueSource(
            strings = {
                "-f kaldi",
                "-f jiwer",
                "-f asr-evaluation",
                "-f sclite-sum",
                "-f junit",
                "--unit char",
                "--variants",
                "--markup nist",
                "--align-segments"
            })
    void refusesWhatHasNoPlaceForIt(String options) throws IOException {
        Outcome outcome = wer(options, "a", "b");
        assertEquals(2, outcome.status(), outcome.out());
        assertTrue(outcome.err().contains("--redactions any"), outcome.err());
    }

    @Test
    void oneSideHasNothingToMatch() throws IOException {
        String file = Files.writeString(folder.resolve("said.txt"), "a\n").toString();
        Outcome outcome = Outcome.of("wer", "convert", "--redactions", "any", "--to", "plain", file);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("--redactions keep"), outcome.err());
        assertEquals(
                2, Outcome.of("wer", "normalize", "--redactions", "any", file).status());
    }

    @Test
    void totalsAreTheSumOfTheUtterances() throws IOException {
        Random random = new Random(55);
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            said.add(line(random));
            heard.add(line(random));
        }
        for (String profile : List.of("standard", "nist", "jiwer")) {
            Outcome outcome = wer("-f json --profile " + profile, String.join("\n", said), String.join("\n", heard));
            JsonNode report = JsonMapper.shared().readTree(outcome.out());
            for (String member : List.of("hits", "substitutions", "deletions", "insertions", "errors")) {
                long sum = 0;
                for (JsonNode utterance : report.get("utterances")) {
                    sum += utterance.get(member).asLong();
                }
                assertEquals(sum, report.get("total").get(member).asLong(), member);
            }
            long words = said.stream()
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .filter(word -> !word.equals("[PII]"))
                    .count();
            long apart = report.get("redactions").get("referenceWords").asLong();
            long marksLeft = report.get("utterances")
                    .valueStream()
                    .flatMap(utterance ->
                            List.of(utterance.get("reference").stringValue().split(" ")).stream())
                    .filter("[PII]"::equals)
                    .count();
            assertEquals(words, report.get("total").get("referenceWords").asLong() + apart - marksLeft);
        }
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder("x");
        for (int i = random.nextInt(7); i > 0; i--) {
            line.append(' ').append(random.nextInt(5) == 0 ? "[PII]" : "abc".charAt(random.nextInt(3)));
        }
        return line.toString();
    }

    @Test
    void aBaselineWithWordsForMarksIsRefused() throws IOException {
        String said = Files.writeString(folder.resolve("r"), "a b\n").toString();
        String heard = Files.writeString(folder.resolve("h"), "a [PII]\n").toString();
        Path baseline = folder.resolve("baseline.json");
        Files.writeString(baseline, Outcome.wer("-f json -s", said, heard).out());
        String gate = "--baseline " + baseline + " --max-regression 0";
        assertFalse(Outcome.wer(gate, said, heard).status() == 3);
        Outcome other = Outcome.wer("--redactions any " + gate, said, heard);
        assertEquals(2, other.status(), other.err());
        assertTrue(other.err().contains("redactions as words there and any here"), other.err());
    }

    @Test
    void textsThatAreTooLongForATableAreBadInput() throws IOException {
        Outcome outcome = wer("-s", "a b ".repeat(5000) + "[PII]", "b a ".repeat(5000));
        assertEquals(3, outcome.status(), outcome.out());
        assertTrue(outcome.err().contains(":1: cannot align"), outcome.err());
    }
}
