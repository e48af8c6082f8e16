package io.github.asreval.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VariantsProgramTest {

    private static final String REFERENCE = "testdata/wer/hinglish-call-variants/reference.txt";
    private static final String HYPOTHESIS = "testdata/wer/hinglish-call-variants/hypothesis.txt";
    private static final String CANONICAL = "testdata/hinglish-call/reference.txt";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "wer {0} reports the first alternatives as ever, and the best ones above")
    @CsvSource({"-i", "-r", "-s", "-s -c -p --worst 2", "-s --profile kaldi", "-s --normalize speaker --ablation"})
    void theReportIsThatOfTheFirstAlternatives(String options) {
        String variants = run(options + " --variants", REFERENCE).out();
        String canonical = run(options, CANONICAL).out();
        int start = variants.indexOf("Variants (count");
        int end = variants.indexOf("\n\n", start) + 2;
        assertTrue(start >= 0 && end > start, variants);
        assertTrue(variants.indexOf("Hits:") >= end, variants);
        assertEquals(canonical, variants.substring(0, start) + variants.substring(end));
    }

    @Test
    void jsonHasTheSameAsAMember() {
        JsonNode variants = json(run("-f json --variants", REFERENCE)).get("variants");
        assertEquals(132, variants.get("referenceWords").asLong());
        assertEquals(10, variants.get("errors").asLong());
        assertEquals(10.0 / 132, variants.get("oiwer").asDouble());
        assertEquals(7, variants.get("places").asLong());
        assertEquals(3, variants.get("placesTaken").asLong());
        assertEquals(
                "[{\"count\":1,\"reference\":\"गोलकोंडा\",\"variant\":\"गोलकुंडा\",\"line\":4},"
                        + "{\"count\":1,\"reference\":\"दिनोंसे\",\"variant\":\"दिनों से\",\"line\":3},"
                        + "{\"count\":1,\"reference\":\"।\",\"variant\":null,\"line\":2}]",
                variants.get("taken").toString());
        assertFalse(json(run("-f json", REFERENCE)).has("variants"));
    }

    @Test
    void withoutTheOptionBracesAreWords() throws IOException {
        Path braces = file("braces.txt", "{a|b} } {\n");
        Outcome plain = Outcome.of("wer", braces.toString(), braces.toString());
        assertEquals(0, plain.status());
        assertTrue(plain.out().contains("REF  {a|b} } {\n"), plain.out());
    }

    @Test
    void aReferenceWithoutAlternativesHasTheSameRateTwice() {
        String out = run("-s --variants", CANONICAL).out();
        assertTrue(out.startsWith("""
                Variants (count, reference, taken instead, first line)
                    none
                Taken at 0 of 0 places with alternatives, which leaves S 9  D 3  I 1
                OIWER:                 9.848% (        13 /        132)

                Hits:"""), out);
    }

    @Test
    void aReferenceWithoutWordsHasNoRate() throws IOException {
        Path none = file("none.txt", "{|um}\n");
        Path heard = file("heard.txt", "um\n");
        Outcome outcome = Outcome.of("wer", "-s", "--variants", none.toString(), heard.toString());
        assertTrue(outcome.out().contains("\n       1  *  um  (1)\n"), outcome.out());
        assertTrue(
                outcome.out().contains("\nOIWER:                    n/a (         0 /          0)\n"), outcome.out());
        JsonNode json = json(Outcome.of("wer", "-f", "json", "--variants", none.toString(), heard.toString()));
        assertTrue(json.get("variants").get("oiwer").isNull());
        assertTrue(json.get("variants").get("taken").get(0).get("reference").isNull());
    }

    @ParameterizedTest(name = "\"{0}\" in the reference is one line on standard error, with its place")
    @CsvSource({
        "{a|b, character 1: { without a } behind it; close it",
        "a}, character 2: } without a { before it",
        "{a|{b|c}}, character 4: { within braces",
        "{}, character 1: braces without words",
        "{|}, character 1: braces without words",
        "{a}, character 1: {a} has one alternative",
        "{a|b}{c|d}, character 6: { in a word that has alternatives before it",
    })
    void wrongBracesAreBadInput(String line, String problem) throws IOException {
        Path bad = file("bad.txt", "fine {a|b}\n\n" + line + "\n");
        Path heard = file("heard.txt", "a\nb\nc\n");
        for (String format : List.of("text", "json")) {
            Outcome outcome = Outcome.of("wer", "-f", format, "--variants", bad.toString(), heard.toString());
            assertEquals(3, outcome.status());
            assertEquals("", outcome.out());
            assertTrue(outcome.err().startsWith(bad + ":3: " + problem), outcome.err());
            assertEquals(1, outcome.err().lines().count(), outcome.err());
        }
    }

    @Test
    void theHypothesisIsNotReadSo() throws IOException {
        Path said = file("said.txt", "{a|\\{b}\n");
        Path heard = file("heard.txt", "{b\n");
        String out = Outcome.of("wer", "-s", "--variants", said.toString(), heard.toString())
                .out();
        assertTrue(out.contains("\n       1  a  {b  (1)\n"), out);
    }

    @ParameterizedTest(name = "wer --variants {0} is refused: {1}")
    @CsvSource(
            delimiter = '~',
            value = {
                "-f html a b~--variants is for text and json, not for -f html",
                "--unit char a b~--variants is about words; leave out --unit",
                "- b~--variants reads the files twice, which standard input cannot be; name a file",
                "a -~--variants reads the files twice, which standard input cannot be; name a file",
            })
    void refusesWhatCannotWork(String arguments, String problem) {
        Outcome outcome = Outcome.of(("wer --variants " + arguments).split(" "));
        assertEquals(2, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(problem), outcome.err());
    }

    @Test
    void aLineTooLongForAlternativesIsBadInput() throws IOException {
        String words = "a ".repeat(12_000);
        Path said = file("said.txt", "x\n{a|b} " + words + "\n");
        Path heard = file("heard.txt", "x\n" + words + "\n");
        Outcome outcome = Outcome.of("wer", "-s", "--variants", said.toString(), heard.toString());
        assertEquals(3, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith(said + ":2: cannot align 12002 reference words"), outcome.err());
        Path plain = file("plain.txt", "x\n" + words + "\n");
        assertEquals(
                0,
                Outcome.of("wer", "-s", "--variants", plain.toString(), heard.toString())
                        .status());
    }

    @Test
    void tellsOfABomAndUnpairedLinesOnce() throws IOException {
        Path said = file("said.txt", "\uFEFF{a|b}\n");
        Path heard = file("heard.txt", "b\n");
        Outcome outcome = Outcome.of("wer", "-s", "--variants", said.toString(), heard.toString());
        assertEquals(said + ":1: left out the byte order mark (U+FEFF) before the first word\n", outcome.err());
        Path longer = file("longer.txt", "{a|b}\nc\n");
        Outcome unpaired = Outcome.of("wer", "--variants", longer.toString(), heard.toString());
        assertEquals(3, unpaired.status());
        assertTrue(unpaired.err().contains("2 lines in " + longer + " but 1 line in " + heard), unpaired.err());
    }

    @Test
    void showsWhatATerminalWouldObey() throws IOException {
        Path said = file("said.txt", "{a|\u001B[31mb}\n");
        Path heard = file("heard.txt", "\u001B[31mb\n");
        String out = Outcome.of("wer", "-s", "--variants", said.toString(), heard.toString())
                .out();
        assertTrue(out.contains("OIWER:                 0.000%"), out);
        assertFalse(out.contains("\u001B"), out);
    }

    @Test
    void survivesAnyBytes() throws IOException {
        byte[] sample = Files.readAllBytes(Path.of(REFERENCE));
        byte[] signs = "{|}\\ \n".getBytes(StandardCharsets.US_ASCII);
        Random random = new Random(42);
        int good = 0;
        for (int round = 0; round < 200; round++) {
            byte[] mutant = sample.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(mutant.length);
                if (random.nextInt(4) == 0) {
                    mutant[at] = (byte) random.nextInt(256);
                } else if (mutant[at] >= 0) {
                    // In the place of ASCII, so that the text remains UTF-8.
                    mutant[at] = signs[random.nextInt(signs.length)];
                }
            }
            Path said = Files.write(folder.resolve("mutant.txt"), mutant);
            Outcome outcome = Outcome.of("wer", "-s", "--variants", said.toString(), HYPOTHESIS);
            assertTrue(outcome.status() == 0 || outcome.status() == 3, outcome.err());
            assertEquals(outcome.status() == 3, outcome.out().isEmpty());
            good += outcome.status() == 0 ? 1 : 0;
        }
        assertTrue(good > 10, good + " of the files were read");
    }

    @Test
    void doesNotDependOnThreadsLocaleOrTimeZone() {
        Outcome here = run("--variants --threads 1", REFERENCE);
        assertEquals(here, run("--variants --threads 4", REFERENCE));
        Surroundings.abroad(tag -> assertEquals(here, run("--variants", REFERENCE), tag));
    }

    private static Outcome run(String options, String reference) {
        List<String> arguments = new ArrayList<>(List.of("wer"));
        arguments.addAll(List.of(options.split(" ", -1)));
        arguments.addAll(List.of(reference, HYPOTHESIS));
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        return outcome;
    }

    private static JsonNode json(Outcome outcome) {
        return JsonMapper.shared()
                .readTree(new ByteArrayInputStream(outcome.out().getBytes(UTF_8)));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
