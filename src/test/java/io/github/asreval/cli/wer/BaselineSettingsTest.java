package io.github.asreval.cli.wer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.OptionSpec;

/** Whatever can alter a count, a baseline that was made with another value of it is noticed. */
class BaselineSettingsTest {

    private static final String REFUSED = "was measured in another way: ";
    private static final String WARNED = "warning: ";

    /**
     * An option, the texts it is about, two ways to give it, and what is told of a baseline that was made in the other way;
     * {@code !} stands before what is refused, {@code ?} before what is told and goes on.
     */
    private static final List<String> CASES = List.of(
            "--format | ids | | --format kaldi | ? were read as",
            "--reference-format | ids | --pair-by line | --pair-by line --reference-format kaldi | ? were read as",
            "--hypothesis-format | ids | --pair-by line | --pair-by line --hypothesis-format kaldi | ? were read as",
            "--head-ids | ids | | --head-ids | ? were read as",
            "--tail-ids | trn | --format plain | --tail-ids | ? were read as",
            "--encoding | text | | --encoding windows-1252 | ? encoding",
            "--reference-encoding | text | | --reference-encoding windows-1252 | ? reference-encoding",
            "--hypothesis-encoding | text | | --hypothesis-encoding windows-1252 | ? hypothesis-encoding",
            "--delimiter | table | | --delimiter comma | ? delimiter",
            "--reference-column | table | | --reference-column other | ? reference-column",
            "--hypothesis-column | table | | --hypothesis-column other | ? hypothesis-column",
            "--id-column | table | | --id-column id | ? id-column",
            "--join | text | | --join always | ! join",
            "--global | text | | --global | ! join",
            "--rolling | text | | --rolling keep | ! rolling",
            "--redactions | text | | --redactions drop | ! redactions",
            "--redactions | text | --redactions drop | --redactions any | ! redactions",
            "--markup | text | | --markup nist | ! markup",
            "--pair-by | trn | | --pair-by line | ! pair-by",
            "--missing | trn | | --missing skip | ! missing",
            "--missing | trn | --missing count | --missing skip | ! missing",
            "--align-segments | text | | --align-segments | ! align-segments",
            "--remove-empty-refs | text | | -e | ! remove-empty-refs",
            "--normalize | text | | --normalize fold | ! normalizer",
            "--normalize | text | --normalize map:FOLDER/one.map | --normalize map:FOLDER/two.map | ! normalizer",
            "--case-insensitive | text | | -a | ! normalizer",
            "--language | text | --tokenizer icu | --tokenizer icu --language th | ! language",
            "--language | text | --normalize fold | --normalize fold --language tr | ! normalizer",
            "--language | text | --unit char | --unit char --language ja | ! label",
            "--unit | text | | --unit char | ! unit",
            "--cer-spaces | text | --unit char | --unit char --cer-spaces drop | ! label",
            "--tokenizer | text | | --tokenizer icu | ! tokenizer",
            "--variants | text | | --variants | ! variants",
            "--profile | text | | --profile kaldi | ! profile",
            "--speakers | seglst | | --speakers cp | ! speakers",
            "--speakers | seglst | --speakers orc | --speakers cp | ! speakers",
            "--collar | seglst | --speakers cp | --speakers cp --collar 5 | ! speakers",
            "--word-times | seglst | --speakers cp --collar 5 | --speakers cp --collar 5 --word-times equal | !"
                    + " speakers",
            "--reference-word-times | seglst | --speakers cp --collar 5 | --speakers cp --collar 5"
                    + " --reference-word-times equal | ! speakers",
            "--hypothesis-word-times | seglst | --speakers cp --collar 5 | --speakers cp --collar 5"
                    + " --hypothesis-word-times equal | ! speakers",
            "--uem | seglst | --speakers cp --collar 5 | --speakers cp --collar 5 --uem FOLDER/one.uem | ! uem",
            "--uem | seglst | --speakers cp --uem FOLDER/one.uem | --speakers cp --uem FOLDER/two.uem | ! uem",
            "--missing | seglst | --speakers cp | --speakers cp --missing skip | ! missing",
            "--terms | text | --terms FOLDER/one.txt | --terms FOLDER/two.txt | ? terms",
            "--terms-column | table | --terms-column other | --terms-column id | ? terms-column",
            "--variant-list | text | --near-misses --variant-list FOLDER/one.tsv | --near-misses --variant-list"
                    + " FOLDER/two.tsv | ? variant-list");

    /** What says which texts are scored, or what is told of them beside the counts; a baseline holds nothing of it. */
    private static final Set<String> WITHOUT_CONSEQUENCE = Set.of(
            "--pairs",
            "--by",
            "--max-expansion",
            "--list-normalizers",
            "--near-misses",
            "--ablation",
            "--classes",
            "--marks",
            "--loops",
            "--print-instances",
            "--print-errors",
            "--summary",
            "--confusions",
            "--min-word-count",
            "--print-wer-vs-length",
            "--worst",
            "--cer",
            "--timing",
            "--width",
            "--color",
            "--csv-safe",
            "--output",
            "--audio",
            "--test",
            "--blocks",
            "--all-pairs",
            "--correct",
            "--detect",
            "--term-recall-below",
            "--fail-if-loops",
            "--fail-above",
            "--baseline",
            "--max-regression",
            "--fail-if-worse",
            "--threads",
            "--progress",
            "--help",
            "--version");

    /** A layout has the profile, the case and the white space of the program that it is of: see the test of layouts. */
    private static final String LAYOUT = "--output-format";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTexts() throws IOException {
        write("text.ref", "the quick fox", "jumps [PII] over");
        write("text.hyp", "The quick fox", "jumps over it");
        write("ids.ref", "u1 the quick fox", "u2 jumps over");
        write("ids.hyp", "u1 the quick fox", "u2 jumps over it");
        write("trn.ref", "the quick fox (u-1)", "jumps over (u-2)");
        write("trn.hyp", "the quick fox (u-1)", "jumps over it (u-2)");
        write("table.csv", "id,reference,hypothesis,other", "1,the quick fox,the quick box,fox");
        write("seglst.ref", segment("a", "the quick fox"));
        write("seglst.hyp", segment("b", "the quick box"));
        write("one.map", "quick => fast");
        write("two.map", "quick => slow");
        write("one.uem", "call 1 0 9");
        write("two.uem", "call 1 0 2");
        write("one.txt", "fox");
        write("two.txt", "box");
        write("one.tsv", "fox\tbox");
        write("two.tsv", "fix\tfax");
    }

    private static String segment(String speaker, String words) {
        return "[{\"session_id\": \"call\", \"speaker\": \"" + speaker + "\", \"start_time\": 1.0, \"end_time\": 2.0,"
                + " \"words\": \"" + words + "\"}]";
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @Test
    void everyOptionIsClassified() {
        Set<String> classified = new TreeSet<>(WITHOUT_CONSEQUENCE);
        CASES.forEach(line -> classified.add(cells(line)[0]));
        classified.add(LAYOUT);
        Set<String> all = WerSpec.spec().options().stream()
                .map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, classified, "an option can alter a count, or it cannot: name it, and what it is told by");
    }

    static List<String> cases() {
        return CASES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aBaselineThatWasMadeInAnotherWayIsNoticed(String line) throws IOException {
        String[] cells = cells(line);
        for (boolean forth : new boolean[] {true, false}) {
            String there = cells[forth ? 2 : 3];
            String here = cells[forth ? 3 : 2];
            Outcome other = against(report(cells[1], there), cells[1], here);
            String wanted = cells[4].substring(2);
            if (cells[4].startsWith("!")) {
                assertEquals(2, other.status(), other.err());
                assertEquals("", other.out());
                assertTrue(other.err().contains(REFUSED + wanted + " "), other.err());
                assertTrue(other.err().contains("; give --") || other.err().contains("; leave out --"), other.err());
            } else {
                assertFalse(other.err().contains(REFUSED), other.err());
                assertTrue(told(other).stream().anyMatch(note -> note.contains(wanted)), other.err());
            }
            assertNotNoticed(against(report(cells[1], here), cells[1], here));
        }
    }

    @ParameterizedTest(name = "a baseline of json is noticed by -f {0}")
    @CsvSource({
        "sclite-sum, profile",
        "sclite-sum --profile standard --normalize none, output-format",
        "asr-evaluation, profile",
        "kaldi, profile",
        "jiwer, profile",
        "jiwer --profile standard --unit char --cer-spaces keep, unit",
    })
    void aLayoutThatMeasuresInAnotherWayIsNoticed(String format, String setting) throws IOException {
        String[] files = files("text");
        List<String> arguments = new ArrayList<>(List.of("wer", "--baseline", report("text", "")));
        arguments.addAll(Arrays.asList(("-f " + format).split(" ")));
        arguments.addAll(Arrays.asList(files));
        Outcome other = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(2, other.status(), other.err());
        // Of several differences, one is told.
        assertTrue(
                other.err().contains(REFUSED + setting + " ") || other.err().contains(REFUSED + "normalizer "),
                other.err());
    }

    @Test
    void aMapOfTheSameNameWithOtherRulesIsNoticed() throws IOException {
        String option = "--normalize map:FOLDER/one.map";
        String before = report("text", option);
        write("one.map", "quick => slow");
        Outcome other = against(before, "text", option);
        assertEquals(2, other.status(), other.err());
        assertTrue(other.err().contains("give --normalize map:FILE with the content of then"), other.err());
    }

    @Test
    void aReportThatDoesNotTellItsOptionsIsAcceptedWithAWarning() throws IOException {
        Path before = Path.of(report("text", ""));
        Files.writeString(before, Files.readString(before).replace(",\n    \"options\": {}", ""));
        assertFalse(Files.readString(before).contains("options"));
        assertNotNoticed(against(before.toString(), "text", ""));
        Outcome untold = against(before.toString(), "text", "--markup nist -e --encoding windows-1252");
        assertFalse(untold.err().contains(REFUSED), untold.err());
        assertTrue(
                untold.err().contains("did not tell whether it was made with --markup nist, --remove-empty-refs\n"),
                untold.err());
    }

    private String report(String texts, String options) throws IOException {
        Outcome made = run(texts, options, "-s", "-f", "json");
        assertEquals(0, made.status(), made.err());
        return Files.writeString(folder.resolve("before.json"), made.out()).toString();
    }

    private Outcome against(String baseline, String texts, String options) {
        return run(texts, options, "-s", "--baseline", baseline);
    }

    private Outcome run(String texts, String options, String... more) {
        List<String> arguments = new ArrayList<>(List.of("wer"));
        arguments.addAll(List.of(more));
        for (String option : options.replace("FOLDER", folder.toString()).split(" ", -1)) {
            if (!option.isEmpty()) {
                arguments.add(option);
            }
        }
        arguments.addAll(List.of(files(texts)));
        return Outcome.of(arguments.toArray(String[]::new));
    }

    private String[] files(String texts) {
        return texts.equals("table")
                ? new String[] {folder.resolve("table.csv").toString()}
                : new String[] {
                    folder.resolve(texts + ".ref").toString(),
                    folder.resolve(texts + ".hyp").toString()
                };
    }

    private void assertNotNoticed(Outcome same) {
        assertFalse(same.err().contains(REFUSED), same.err());
        assertEquals(List.of(), told(same));
        assertTrue(same.err().contains("unchanged"), same.err());
    }

    /** Returns what is told of the baseline; that its reference had other words is told elsewhere. */
    private List<String> told(Outcome outcome) {
        String begin = folder.resolve("before.json") + ": " + WARNED;
        return outcome.err()
                .lines()
                .filter(line -> line.startsWith(begin) && !line.contains("the reference had"))
                .toList();
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }
}
