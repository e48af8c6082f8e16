package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.asreval.cli.ScliteCounts.Counts;
import io.github.asreval.cli.base.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same files given to NIST's sclite and to {@code wer --profile nist}: the same counts in every utterance. */
class ScliteCountsIT {

    private static final String NO_SCLITE = "there is no sclite to compare with; apt-get install sctk";
    private static final String SAMPLES = "testdata/transcript/nist.";

    @TempDir
    private static Path folder;

    private static Optional<ScliteCounts> found = Optional.empty();

    @BeforeAll
    static void findSclite() {
        found = ScliteCounts.find(folder);
        if (found.isEmpty()) {
            // Maven tells how many tests were skipped, but not why.
            System.err.println("Counts are not compared: " + NO_SCLITE);
        }
        assumeTrue(found.isPresent(), NO_SCLITE);
    }

    @Test
    void countsTheSameInTheSamples() throws Exception {
        assertSame(SAMPLES + "ref.trn", SAMPLES + "hyp.trn", "trn", "-D -F", "--markup nist");
        assertSame(SAMPLES + "ref.stm", SAMPLES + "hyp.ctm", "stm", "-D -F", "--markup nist");
    }

    /** Each line but the last of these is counted otherwise without marks. */
    @ParameterizedTest(name = "counts the same in \"{0}\" heard as \"{1}\"")
    @CsvSource({
        "{ um / uh / @ } thank you (very) much, thank you much",
        "{ a / b c / { d e / @ } } x, d e y",
        "{ a / b } { c / @ } d, b d",
        "um {uh/@} foo bar, um foo bar",
        "a @ b, a c b",
        "a b, a @ b",
        "@, x",
        "{ a / @ }, { b / @ }",
        "{ a / b } c, { d / b } c",
        "{ a / b c } d, x y d",
        "a (very) b, a very b",
        "a (very) b, a c b",
        "a b, a (very) b",
        "{ (a) / b }, b",
        "thi- is, this is",
        "thi- is, this was",
        "-is is, this is",
        "this is, thi- is",
        "thi- is, is",
        "thi- is, thi- is",
        "a (thi-) b, a b",
        "a (thi-) b, a this b",
        "so %hesitation yes, so um yes",
        "- / and/or, - / and/or",
    })
    void readsMarksAlike(String said, String heard) throws Exception {
        Path reference = Files.writeString(folder.resolve("said.trn"), said + " (s-1)\n");
        Path hypothesis = Files.writeString(folder.resolve("heard.trn"), heard + " (s-1)\n");
        assertSame(reference.toString(), hypothesis.toString(), "trn", "-D -F", "--markup nist");
    }

    @ParameterizedTest(name = "counts the same in 1500 utterances of {0} words, in capitals or not")
    @ValueSource(ints = {2, 3, 9})
    void countsTheSameWithoutMarks(int words) throws Exception {
        Path reference = folder.resolve("plain.ref.trn");
        Path hypothesis = folder.resolve("plain.hyp.trn");
        new ScliteCorpus(words, words).writePlain(reference, hypothesis, 1500);
        assertSame(reference.toString(), hypothesis.toString(), "trn", "-s", "--normalize none");
        assertSame(reference.toString(), hypothesis.toString(), "trn", "", "--normalize fold");
    }

    @ParameterizedTest(name = "counts the same in 1500 utterances with marks, seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void countsTheSameWithMarks(long seed) throws Exception {
        Path reference = folder.resolve("marked.ref.trn");
        Path hypothesis = folder.resolve("marked.hyp.trn");
        new ScliteCorpus(seed, 9).writeMarked(reference, hypothesis, 1500);
        assertSame(reference.toString(), hypothesis.toString(), "trn", "-D -F", "--markup nist --normalize fold");
    }

    /** Which of several wordings is taken that cost the same is not told by sclite's manual, and may differ. */
    @ParameterizedTest(name = "finds wordings as cheap in 1500 utterances of nested alternatives, seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void findsWordingsAsCheap(long seed) throws Exception {
        Path reference = folder.resolve("nested.ref.trn");
        Path hypothesis = folder.resolve("nested.hyp.trn");
        new ScliteCorpus(seed, 9).writeNested(reference, hypothesis, 1500);
        Map<String, List<Counts>> theirs = sclite().of(reference.toString(), hypothesis.toString(), "trn", "-D -F");
        Map<String, List<Counts>> ours =
                counts(reference.toString(), hypothesis.toString(), "--markup nist --normalize fold");
        assertEquals(theirs.keySet(), ours.keySet());
        int same = 0;
        for (String speaker : theirs.keySet()) {
            List<Counts> expected = theirs.getOrDefault(speaker, List.of());
            List<Counts> actual = ours.getOrDefault(speaker, List.of());
            assertEquals(
                    expected.stream().map(Counts::cost).toList(),
                    actual.stream().map(Counts::cost).toList());
            for (int i = 0; i < expected.size(); i++) {
                same += expected.get(i).equals(actual.get(i)) ? 1 : 0;
            }
        }
        assertTrue(same > 1470, () -> "different counts at the same cost in more than 2 of 100 utterances");
    }

    @ParameterizedTest(name = "counts the same in 600 segments with times, seed {0}")
    @ValueSource(longs = {1, 2})
    void countsTheSameInSegmentsWithTimes(long seed) throws Exception {
        Path reference = folder.resolve("timed.stm");
        Path hypothesis = folder.resolve("timed.ctm");
        new ScliteCorpus(seed, 9).writeTimed(reference, hypothesis, 300);
        assertSame(reference.toString(), hypothesis.toString(), "stm", "", "--normalize none");
    }

    @ParameterizedTest(name = "counts the same whatever the case of ids and the attributes of words, seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void readsIdsAndAttributesAlike(long seed) throws Exception {
        for (String format : List.of("trn", "stm")) {
            Path reference = folder.resolve("varied.ref." + format);
            Path hypothesis = folder.resolve("varied.hyp." + (format.equals("stm") ? "ctm" : format));
            ScliteCorpus corpus = new ScliteCorpus(seed, 9);
            if (format.equals("stm")) {
                corpus.writeTimed(reference, hypothesis, 300);
            } else {
                corpus.writePlain(reference, hypothesis, 600);
            }
            corpus.vary(reference, true);
            corpus.vary(hypothesis, true);
            assertSame(reference.toString(), hypothesis.toString(), format, "", "--normalize fold");
            assertSame(reference.toString(), hypothesis.toString(), format, "-D -F", "--normalize fold --markup nist");
        }
    }

    @ParameterizedTest(name = "takes \"{0}\" heard as \"{1}\" for the same")
    @CsvSource({
        "good;noun day;a;b, good day;other",
        "'a\\;b x;', 'a\\;b;y x'",
        "'back\\slash', backslash",
        "'; x', '; x'",
        "{ um;f / @ } yes, yes;no",
        "'(very);adv so', so",
        "fr-;t, frog;noun",
    })
    void readsAttributesAlike(String said, String heard) throws Exception {
        readsMarksAlike(said, heard);
        String reference = folder.resolve("said.trn").toString();
        String hypothesis = folder.resolve("heard.trn").toString();
        String counts = Outcome.wer("-s --profile nist --markup nist", reference, hypothesis)
                .out();
        assertTrue(counts.contains("WER:     0.000%"), counts);
    }

    private static ScliteCounts sclite() {
        return found.orElseThrow();
    }

    /** Compares the counts of every utterance of every speaker, and the sums. */
    private static void assertSame(
            String reference, String hypothesis, String format, String theirOptions, String ourOptions)
            throws Exception {
        assertEquals(List.of(), differences(reference, hypothesis, format, theirOptions, ourOptions));
    }

    /** Returns the utterances in which the counts differ, as far as optional words that were left out do not matter. */
    private static List<String> differences(
            String reference, String hypothesis, String format, String theirOptions, String ourOptions)
            throws Exception {
        Map<String, List<Counts>> theirs = sclite().of(reference, hypothesis, format, theirOptions);
        Map<String, List<Counts>> ours = counts(reference, hypothesis, ourOptions);
        assertEquals(new TreeSet<>(theirs.keySet()), ours.keySet());
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, List<Counts>> speaker : theirs.entrySet()) {
            List<Counts> found = ours.getOrDefault(speaker.getKey(), List.of());
            assertEquals(speaker.getValue().size(), found.size());
            for (int i = 0; i < found.size(); i++) {
                Counts expected = speaker.getValue().get(i);
                if (!expected.withoutOmitted().equals(found.get(i))) {
                    differences.add(speaker.getKey() + ", " + i + ": " + expected + " but " + found.get(i));
                }
            }
        }
        return differences;
    }

    /** Returns what {@code wer} counts, by speaker; the totals of the report are those of its utterances. */
    private static Map<String, List<Counts>> counts(String reference, String hypothesis, String options) {
        Outcome outcome = Outcome.wer("-f json --profile nist --by speaker " + options, reference, hypothesis);
        assertEquals(0, outcome.status(), outcome.err());
        JsonNode report = JsonMapper.shared().readTree(outcome.out());
        Map<String, List<Counts>> speakers = new TreeMap<>();
        for (JsonNode utterance : report.get("utterances")) {
            // sclite takes names of speakers in small letters.
            String speaker = utterance.get("speaker").stringValue().toLowerCase(Locale.ROOT);
            speakers.computeIfAbsent(speaker, name -> new ArrayList<>()).add(counts(utterance));
        }
        List<Counts> all = speakers.values().stream().flatMap(List::stream).toList();
        assertEquals(sum(all), counts(report.get("total")));
        Map<String, List<Counts>> groups = new TreeMap<>();
        for (JsonNode group : report.get("groups")) {
            String speaker = group.get("name").stringValue().toLowerCase(Locale.ROOT);
            groups.computeIfAbsent(speaker, name -> new ArrayList<>()).add(counts(group.get("total")));
        }
        groups.forEach((speaker, totals) -> assertEquals(sum(speakers.getOrDefault(speaker, List.of())), sum(totals)));
        return speakers;
    }

    private static Counts counts(JsonNode node) {
        return new Counts(
                node.get("hits").asInt(),
                node.get("substitutions").asInt(),
                node.get("deletions").asInt(),
                node.get("insertions").asInt(),
                0);
    }

    private static Counts sum(List<Counts> all) {
        return new Counts(
                all.stream().mapToInt(Counts::hits).sum(),
                all.stream().mapToInt(Counts::substitutions).sum(),
                all.stream().mapToInt(Counts::deletions).sum(),
                all.stream().mapToInt(Counts::insertions).sum(),
                0);
    }
}
