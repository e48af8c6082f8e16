package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the counts of {@code wer} whatever the texts are; the texts are random words of many scripts. */
class ScoringLawsTest {

    /** Some are equal in NFC, some but for case, signs or joiners. */
    private static final List<String> WORDS = List.of(
            "the",
            "The",
            "cat",
            "cat.",
            "queue",
            "Q3",
            "caf\u00E9",
            "cafe\u0301",
            "straße",
            "STRASSE",
            "हाँ",
            "हां",
            "ज़रूर",
            "ज\u093Cरूर",
            "ग्राहक",
            "क्\u200Dष",
            "क्ष",
            "है",
            "है।",
            "பணம்",
            "ఖాతా",
            "ব্যাংক",
            "سلام",
            "سَلام",
            "مرحبا",
            "שלום",
            "привет",
            "Ёлка",
            "елка",
            "日本語",
            "ﾊﾝ",
            "ハン",
            "한국어",
            "สวัสดี",
            "😀",
            "👩\u200D👩\u200D👧",
            "I\u0307",
            "i",
            "1,500",
            "१२",
            "uh-huh",
            "don't",
            "don’t");

    private static final List<String> COUNTS =
            List.of("utterances", "referenceWords", "hits", "substitutions", "deletions", "insertions", "errors");

    @TempDir
    Path folder;

    private final Random random = new Random(20);

    /** What was said and what was heard, line by line. */
    private record Texts(List<String> said, List<String> heard) {

        Texts swapped() {
            return new Texts(heard, said);
        }

        Texts with(Texts other) {
            List<String> allSaid = new ArrayList<>(said);
            allSaid.addAll(other.said);
            List<String> allHeard = new ArrayList<>(heard);
            allHeard.addAll(other.heard);
            return new Texts(allSaid, allHeard);
        }
    }

    private Texts texts(int lines) {
        Texts texts = new Texts(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < lines; i++) {
            List<String> said = new ArrayList<>();
            for (int words = random.nextInt(9); words > 0; words--) {
                said.add(word());
            }
            texts.said.add(String.join(" ", said));
            List<String> heard = new ArrayList<>();
            for (String word : said) {
                int kind = random.nextInt(8);
                heard.addAll(kind == 0 ? List.of() : kind == 1 ? List.of(word()) : List.of(word));
                heard.addAll(kind == 2 ? List.of(word()) : List.of());
            }
            texts.heard.add(String.join("  ", heard));
        }
        return texts;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String write(String name, List<String> lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")
                .toString();
    }

    private String report(String options, Texts texts) throws IOException {
        Outcome outcome = Outcome.wer(options, write("said.txt", texts.said), write("heard.txt", texts.heard));
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.out();
    }

    private List<Long> counts(String options, Texts texts) throws IOException {
        Map<String, String> totals = ReportTotals.of(ReportFormat.JSON, report("-s -f json " + options, texts));
        List<Long> counts = new ArrayList<>();
        for (String count : COUNTS) {
            counts.add(Long.valueOf(String.valueOf(totals.get(count))));
        }
        return counts;
    }

    @Test
    void filesOneBehindTheOtherAreTheSumOfTheFiles() throws IOException {
        for (int round = 0; round < 20; round++) {
            Texts first = texts(random.nextInt(60));
            Texts second = texts(1 + random.nextInt(60));
            List<Long> sum = new ArrayList<>(counts("", first));
            List<Long> other = counts("", second);
            for (int i = 0; i < sum.size(); i++) {
                sum.set(i, sum.get(i) + other.get(i));
            }
            boolean anyFirst = !first.said.isEmpty();
            // A text without lines is written as an empty line here.
            Texts both = (anyFirst ? first : new Texts(List.of(""), List.of(""))).with(second);
            assertEquals(sum, counts("", both), "round " + round);
        }
    }

    @ParameterizedTest(name = "-f {0} is the same with 1, 2 and 5 threads")
    @ValueSource(
            strings = {"text -c -p --worst 20", "json", "csv", "html", "junit", "sclite-pra", "jiwer", "asr-evaluation"
            })
    void threadsMakeNoDifference(String format) throws IOException {
        Texts texts = texts(6000);
        String alone = report("--threads 1 -f " + format, texts);
        for (int threads : new int[] {2, 5}) {
            String shared = report("--threads " + threads + " -f " + format, texts);
            assertTrue(alone.equals(shared), threads + " threads give another report");
        }
    }

    @Test
    void swappingTheSidesSwapsDeletionsAndInsertions() throws IOException {
        for (String profile : List.of("standard", "jiwer", "kaldi", "nist")) {
            for (int round = 0; round < 5; round++) {
                Texts texts = texts(100);
                List<Long> counts = counts("--profile " + profile, texts);
                List<Long> swapped = counts("--profile " + profile, texts.swapped());
                assertEquals(counts.get(6), swapped.get(6), profile);
                assertEquals(counts.get(4) - counts.get(5), swapped.get(5) - swapped.get(4), profile);
                if (profile.equals("standard")) {
                    assertEquals(counts.subList(2, 4), swapped.subList(2, 4));
                    assertEquals(counts.get(4), swapped.get(5));
                }
            }
        }
    }

    @Test
    void errorsAreThoseOfLevenshteinInAnyScript() throws IOException {
        Texts texts = texts(3000);
        long errors = 0;
        for (int i = 0; i < texts.said.size(); i++) {
            errors += distance(words(texts.said.get(i)), words(texts.heard.get(i)));
        }
        assertEquals(errors, counts("", texts).get(6));
        List<String> rows = report("-f csv", texts).lines().toList();
        assertEquals(texts.said.size() + 1, rows.size());
        for (int i = 0; i < texts.said.size(); i++) {
            String[] cells = rows.get(i + 1).split(",", -1);
            int own = distance(words(texts.said.get(i)), words(texts.heard.get(i)));
            // The last column is the rate.
            assertEquals(String.valueOf(own), cells[cells.length - 2], rows.get(i + 1));
        }
    }

    /** The default makes words of white space, and compares them in NFC. */
    private static List<String> words(String line) {
        return Arrays.stream(line.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC))
                .toList();
    }

    /** Wagner and Fischer's table (1974), row by row. */
    private static int distance(List<String> said, List<String> heard) {
        int[] above = new int[heard.size() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= said.size(); i++) {
            int[] row = new int[heard.size() + 1];
            row[0] = i;
            for (int j = 1; j <= heard.size(); j++) {
                int replaced = above[j - 1] + (said.get(i - 1).equals(heard.get(j - 1)) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[heard.size()];
    }

    @ParameterizedTest(name = "normalising with {0} before scoring is scoring with it")
    @ValueSource(
            strings = {"none", "fold", "nfkc,fold", "fold,punct-edge", "basic", "hinglish-call", "whisper-english"})
    void normalisingFirstMakesNoDifference(String chain) throws IOException {
        Texts texts = texts(1500);
        Texts normalised = new Texts(normalised(chain, texts.said), normalised(chain, texts.heard));
        assertEquals(counts("--normalize " + chain, texts), counts("", normalised));
    }

    private List<String> normalised(String chain, List<String> lines) throws IOException {
        Outcome outcome = Outcome.of("wer", "normalize", "--normalize", chain, write("lines.txt", lines));
        assertEquals(0, outcome.status(), outcome.err());
        return Arrays.asList(outcome.out().split("\n", -1)).subList(0, lines.size());
    }
}
