package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the layouts of other programs, byte for byte, with what these have printed, see testdata/peers/README.md. */
class PeersTest {

    private static final Path CASES = Path.of("testdata/peers");

    /** By the name of a stored output, the options that ask for the same. */
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("asr-evaluation", "-f asr-evaluation"),
            Map.entry("asr-evaluation-i-c-p", "-f asr-evaluation -i -c -p"),
            Map.entry("asr-evaluation-r-e-a", "-f asr-evaluation -r -e -a"),
            Map.entry("asr-evaluation-c-m-2", "-f asr-evaluation -c -m 2"),
            Map.entry("jiwer", "-f jiwer"),
            Map.entry("jiwer-i", "-f jiwer -i"),
            Map.entry("jiwer-width-30", "-f jiwer --width 30"),
            Map.entry("jiwer-unit-char", "-f jiwer --unit char"),
            Map.entry("kaldi", "-f kaldi"));

    @TempDir
    Path folder;

    static List<Arguments> outputs() throws IOException {
        List<Arguments> outputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CASES, 2)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
                if (!name.matches("README\\.md|reference|hypothesis")) {
                    outputs.add(Arguments.of(file, name));
                }
            }
        }
        return outputs;
    }

    @ParameterizedTest(name = "{0} is what wer prints, too")
    @MethodSource("outputs")
    void printsWhatThePeerPrints(Path file, String name) throws IOException {
        String options = OPTIONS.getOrDefault(name, "");
        assertTrue(!options.isEmpty(), "no options for " + file);
        Path reference = file.resolveSibling("reference.txt");
        Path hypothesis = file.resolveSibling("hypothesis.txt");
        for (String threads : List.of("1", "3")) {
            Outcome outcome = Outcome.wer(
                    options + " --threads " + threads, GoldenFile.unix(reference), GoldenFile.unix(hypothesis));
            assertEquals(0, outcome.status(), outcome.err());
            assertEquals(Files.readString(file), outcome.out());
        }
    }

    @Test
    void numbersUtterancesThroughBlocksOfManyThreads() throws IOException {
        Path said = folder.resolve("said.txt");
        Path heard = folder.resolve("heard.txt");
        int lines = 60_000;
        Files.writeString(said, "\nthe quick brown fox jumps over\n".repeat(lines));
        Files.writeString(heard, "\nthe quick brown fox jumps over it\n".repeat(lines));
        for (String format : List.of("asr-evaluation -r", "jiwer")) {
            String report = Outcome.wer("-e -f " + format + " --threads 4", said.toString(), heard.toString())
                    .out();
            int number = 0;
            for (String line :
                    report.lines().filter(l -> l.contains("SENTENCE ")).toList()) {
                assertEquals(++number, Integer.parseInt(line.replaceAll("[^0-9]", "")), format);
            }
            assertEquals(lines, number, format);
        }
    }

    @ParameterizedTest(name = "-f {0} refuses {1}")
    @CsvSource({
        "asr-evaluation, --worst 3, --worst",
        "asr-evaluation, --unit char, leave out --unit",
        "jiwer, -c, -c",
        "jiwer, -p, -p",
        "jiwer, --near-misses, --near-misses",
        "kaldi, -i, -i",
        "kaldi, -r, -r",
        "kaldi, -m 2, -m",
        "kaldi, --unit grapheme, leave out --unit",
        "kaldi, --by speaker, --by"
    })
    void refusesWhatALayoutHasNoPlaceFor(String format, String option, String named) {
        Outcome outcome = Outcome.wer(
                "-f " + format + " " + option,
                "testdata/peers/four-lines/reference.txt",
                "testdata/peers/four-lines/hypothesis.txt");
        assertEquals(2, outcome.status(), outcome.out());
        assertTrue(outcome.err().contains("-f " + format) && outcome.err().contains(named), outcome.err());
    }

    @Test
    void aProfileThatIsGivenGoesBeforeThatOfTheLayout() {
        String reference = "testdata/peers/four-lines/reference.txt";
        String hypothesis = "testdata/peers/four-lines/hypothesis.txt";
        assertTrue(Outcome.wer("-f kaldi --profile asr-evaluation", reference, hypothesis)
                .out()
                .startsWith("%WER 58.82 [ 10 / 17, 2 ins, 2 del, 6 sub ]\n"));
    }

    @Test
    void namesTheIdsOfTranscriptsThatHaveThem() throws IOException {
        Path said = Files.writeString(folder.resolve("said"), "anna_1 good morning\nbob_2 hello\n");
        Path heard = Files.writeString(folder.resolve("heard"), "bob_2 hello\nanna_1 good mourning\n");
        String report = Outcome.wer("-f asr-evaluation -i --format kaldi", said.toString(), heard.toString())
                .out();
        assertTrue(
                report.startsWith("REF: good MORNING \nHYP: good MOURNING\nSENTENCE 1  anna_1\n"
                        + "Correct          =  50.0%    1   (     2)\n"),
                report);
    }
}
