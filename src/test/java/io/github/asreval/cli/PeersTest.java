package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
            Map.entry("kaldi", "-f kaldi"),
            Map.entry("kaldi-missing-skip", "-f kaldi --head-ids --missing skip"),
            Map.entry("kaldi-missing-count", "-f kaldi --head-ids --missing count"),
            Map.entry("asr-evaluation-i-head-ids", "-f asr-evaluation -i --head-ids"),
            Map.entry("asr-evaluation-i-id", "-f asr-evaluation -i -id"),
            Map.entry("sclite-sum", "-f sclite-sum"),
            Map.entry("sclite-pra", "-f sclite-pra"),
            Map.entry("sclite-pra-width-60", "-f sclite-pra --width 60"),
            Map.entry("sclite-pra-normalize-none", "-f sclite-pra --normalize none"),
            Map.entry("sclite-dtl", "-f sclite-dtl"),
            Map.entry("sclite-sgml", "-f sclite-sgml"),
            Map.entry("sclite-sgml-normalize-none", "-f sclite-sgml --normalize none"));

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

    /** asr-evaluation takes any number for -m, and prints nothing for it without -c. */
    @ParameterizedTest(name = "asr-evaluation prints the same for \"{0}\" as for \"{1}\"")
    @CsvSource({"-m 0, ''", "-m 3, ''", "-c -m 0, -c", "-c -m -4, -c", "-c -m 1, -c"})
    void takesTheFewestErrorsAsAsrEvaluationDoes(String options, String same) {
        String said = "testdata/peers/four-lines/reference.txt";
        String heard = "testdata/peers/four-lines/hypothesis.txt";
        Outcome outcome = Outcome.wer("-f asr-evaluation " + options, said, heard);
        assertEquals(0, outcome.status(), outcome.err());
        String expected =
                Outcome.wer(("-f asr-evaluation " + same).strip(), said, heard).out();
        assertEquals(expected, outcome.out());
    }

    @Test
    void countsAllBlanksBetweenWordsAsJiwerDoes() throws IOException {
        String said = Files.writeString(folder.resolve("said.txt"), " fine  day\t today \nno\u3000end\n")
                .toString();
        String heard = Files.writeString(folder.resolve("heard.txt"), "fine day today\nno end\n")
                .toString();
        Outcome outcome = Outcome.wer("-f jiwer --unit char", said, heard);
        assertEquals("""
                === SENTENCE 1 ===

                REF: fine  day\t today
                HYP: fine *day* today
                          D   D     \s

                === SENTENCE 2 ===

                REF: no\u3000end
                HYP: no end
                       S  \s

                === SUMMARY ===
                number of sentences: 2
                substitutions=1 deletions=2 insertions=0 hits=19

                cer=13.64%
                """, outcome.out());
        String once = Outcome.wer("-f jiwer --unit char --cer-spaces keep", said, heard)
                .out();
        assertTrue(once.contains("hits=20"), once);
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
        String alignments = Outcome.wer("-e -f sclite-sgml --threads 4", said.toString(), heard.toString())
                .out();
        int sequence = 0;
        for (String path :
                alignments.lines().filter(line -> line.startsWith("<PATH ")).toList()) {
            assertEquals(
                    "<PATH id=\"(all-" + 2 * (sequence + 1) + ")\" word_cnt=\"7\" sequence=\"" + sequence + "\">",
                    path);
            sequence++;
        }
        assertEquals(lines, sequence);
    }

    @Test
    void speakersWhoTakeTurnsComeOneAfterTheOther() throws IOException {
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            String id = (i % 3 == 0 ? "anna" : "bob") + "-" + i;
            said.add(id + " the quick brown fox");
            heard.add(id + " the quick brown fox " + (i % 2 == 0 ? "" : "indeed"));
        }
        String reference = Files.write(folder.resolve("said"), said).toString();
        String hypothesis = Files.write(folder.resolve("heard"), heard).toString();
        List<String> expected = new ArrayList<>();
        said.stream()
                .map(line -> "id: (" + line.substring(0, line.indexOf(' ')) + ")")
                .sorted(Comparator.comparing((String id) -> id.startsWith("id: (bob")))
                .forEach(expected::add);
        String report = Outcome.wer("-f sclite-pra --format kaldi --threads 3", reference, hypothesis)
                .out();
        assertEquals(
                expected, report.lines().filter(line -> line.startsWith("id: ")).toList());
        assertTrue(report.contains("\nSpeaker sentences   1:  bob   #utts: 20000\nid: (bob-1)\n"));
    }

    @ParameterizedTest(name = "the speaker of {0} is \"{1}\"")
    @CsvSource({"a-b_1, a", "a_b-1, a_b", "a_1, a", "nobody, ''"})
    void whoSpeaksIsReadFromTheId(String id, String speaker) throws IOException {
        for (String format : List.of("trn", "kaldi")) {
            String line = format.equals("trn") ? "hello (" + id + ")\n" : id + " hello\n";
            String file = Files.writeString(folder.resolve(format), line).toString();
            String report =
                    Outcome.wer("-f sclite-sgml --format " + format, file, file).out();
            assertTrue(
                    report.contains("<SPEAKER id=\"" + speaker + "\">\n<PATH id=\"(" + id + ")\" word_cnt=\"1\""),
                    report);
        }
    }

    @Test
    void caseMakesNoDifferenceToScliteUnlessAChainIsGiven() throws IOException {
        String said = Files.writeString(folder.resolve("said"), "The CAT\n").toString();
        String heard = Files.writeString(folder.resolve("heard"), "the cat\n").toString();
        assertTrue(
                Outcome.wer("-f sclite-sgml", said, heard).out().contains("\nC,\"the\",\"the\":C,\"cat\",\"cat\"\n"));
        assertTrue(Outcome.wer("-f sclite-sgml --normalize none", said, heard)
                .out()
                .contains(" case_sense=\"1\">\nS,\"The\",\"the\":S,\"CAT\",\"cat\"\n"));
        assertTrue(Outcome.wer("-f sclite-pra --normalize punct-edge -a", said, heard)
                .out()
                .contains("\nREF:  the cat \nHYP:  the cat \n"));
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
        "kaldi, --by speaker, --by",
        "sclite-sum, -c, -c",
        "sclite-sum, --unit char, leave out --unit",
        "sclite-pra, -r, -r",
        "sclite-pra, -s, -s",
        "sclite-dtl, -m 2, -m",
        "sclite-dtl, -i, -i",
        "sclite-sgml, -s, -s"
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
        assertEquals(
                List.of(
                        "REF: good MORNING ",
                        "HYP: good MOURNING",
                        "SENTENCE 1  anna_1",
                        "Correct          =  50.0%    1   (     2)"),
                report.lines().limit(4).toList());
    }
}
