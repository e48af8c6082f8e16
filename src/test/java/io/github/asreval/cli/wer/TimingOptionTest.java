package io.github.asreval.cli.wer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.json.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimingOptionTest {

    private static final String REFERENCE = """
            r A 1.00 0.30 good
            r A 1.50 0.40 morning
            r A 2.00 0.20 how
            r A 2.30 0.20 are
            r A 2.60 0.20 you
            """;
    private static final String HYPOTHESIS = """
            r A 1.02 0.30 good
            r A 1.40 0.45 morning
            r A 2.00 0.20 who
            r A 2.36 0.20 are
            r A 2.81 0.20 you
            r A 3.10 0.20 now
            """;

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Outcome timing(String options) throws IOException {
        return Outcome.wer("--timing " + options, file("ref.ctm", REFERENCE), file("hyp.ctm", HYPOTHESIS));
    }

    @Test
    void printsATableOfTheHits() throws IOException {
        Outcome outcome = timing("-s");
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals("""
                Times of words: hypothesis less reference in seconds, of 4 of 4 hits
                           Median Mean abs.      95 %   ≤ 20 ms   ≤ 50 ms  ≤ 100 ms  ≤ 200 ms
                Begin      +0.040     0.098     0.210     25.0%     25.0%     75.0%     75.0%
                End        +0.040     0.085     0.210     25.0%     50.0%     75.0%     75.0%
                Without times: 0 of 5 words of the reference, 0 of 6 words of the hypothesis

                """, outcome.out().substring(0, outcome.out().indexOf("Hits:")));
    }

    @Test
    void hasAMemberInJsonThatFollowsTheSchema() throws IOException {
        String report = timing("-s -f json").out();
        assertEquals(List.of(), ReportSchema.problems(report));
        JsonNode timing = JsonMapper.shared().readTree(report).get("timing");
        assertEquals(4, timing.get("compared").asInt());
        assertEquals(0.04, timing.at("/begin/median").asDouble());
        assertEquals(0.25, timing.at("/begin/within50").asDouble());
        assertEquals(0.085, timing.at("/end/meanOfAbsolute").asDouble());
        assertEquals(6, timing.at("/hypothesisWords/timed").asInt());
    }

    @Test
    void isATableOfItsOwn() throws IOException {
        assertEquals("""
                edge,compared,median,meanOfAbsolute,percentile95,within20,within50,within100,within200,untimedReferenceWords,untimedHypothesisWords
                begin,4,0.04,0.0975,0.21,0.25,0.25,0.75,0.75,0,0
                end,4,0.04,0.085,0.21,0.25,0.5,0.75,0.75,0,0
                """, timing("-f csv").out());
        assertEquals(2, timing("-f csv -c").status());
    }

    @Test
    void isASectionOfMarkdown() throws IOException {
        assertTrue(timing("-f markdown").out().contains("""
                                | | Median | Mean abs. | 95 % | ≤ 20 ms | ≤ 50 ms | ≤ 100 ms | ≤ 200 ms |
                                |---|--:|--:|--:|--:|--:|--:|--:|
                                | Begin | +0.040 | 0.098 | 0.210 | 25.0% | 25.0% | 75.0% | 75.0% |
                                """));
    }

    @Test
    void theRateIsWhatItIsWithout() throws IOException {
        String with = timing("-s").out();
        String without =
                Outcome.wer("-s", folder + "/ref.ctm", folder + "/hyp.ctm").out();
        assertEquals(without, with.substring(with.indexOf("Hits:")));
    }

    /** The same times come out whatever formats they stand in, and whichever file is first: only the signs turn. */
    @ParameterizedTest(name = "swapping the files turns the signs, seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void swappingTheFilesTurnsTheSigns(int seed) throws IOException {
        Random random = new Random(seed);
        String one = file("one.ctm", words(random));
        String other = file("other.ctm", words(random));
        JsonNode there = json(one, other);
        JsonNode back = json(other, one);
        for (String edge : List.of("begin", "end")) {
            assertEquals(
                    there.at("/" + edge + "/median").asDouble(),
                    -back.at("/" + edge + "/median").asDouble(),
                    1e-12);
            for (String figure : List.of("meanOfAbsolute", "percentile95", "within20", "within200")) {
                assertEquals(there.at("/" + edge + "/" + figure), back.at("/" + edge + "/" + figure), figure);
            }
        }
    }

    private static JsonNode json(String reference, String hypothesis) {
        Outcome outcome = Outcome.wer("-s -f json --timing --profile nist", reference, hypothesis);
        assertEquals(0, outcome.status(), outcome.err());
        return JsonMapper.shared().readTree(outcome.out()).get("timing");
    }

    /** Words in an order that leaves one alignment only. */
    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        double time = 0;
        for (int i = 0; i < 200; i++) {
            if (random.nextInt(10) > 0) {
                words.append(
                        String.format(Locale.ROOT, "r A %.2f %.2f w%d%n", time, 0.1 + random.nextInt(30) / 100.0, i));
            }
            time += 0.3 + random.nextInt(40) / 100.0;
        }
        return words.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void takesTimesFromJsonAndFromTiersOfWords() throws IOException {
        String transcribe = "testdata/transcript/transcribe.batch.diarized.json";
        Outcome outcome =
                Outcome.wer("-s --timing --global --normalize fold,punct-edge", "testdata/timing/call.ctm", transcribe);
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.out().contains("of 5 of 5 hits\n"), outcome.out());
        assertTrue(outcome.out().contains("Begin      +0.020     0.020     0.020    100.0%"), outcome.out());
        assertTrue(outcome.out().contains("Without times: 0 of 6 words of the reference, 0 of 5 words"), outcome.out());
        String segments = file("segments.stm", "r A a 0.1 0.4 Good\nr A a 0.45 0.85 morning.\n");
        Outcome tiers = Outcome.wer("-s --timing", segments, segments);
        assertTrue(tiers.out().contains("of 2 of 2 hits\n"), tiers.out());
    }

    @Test
    void countsWordsWithoutTimes() {
        String whisperx = "testdata/transcript/whisperx.json";
        Outcome outcome = Outcome.wer("-s --timing", whisperx, whisperx);
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.out().contains("of 1 of 2 hits\n"), outcome.out());
        assertTrue(
                outcome.out().contains("Without times: 1 of 2 words of the reference, 1 of 2 words of the hypothesis"),
                outcome.out());
    }

    @Test
    void refusesASideWithoutAnyTime() throws IOException {
        List<String> plain =
                new ArrayList<>(List.of(file("a.txt", "good morning\n"), file("b.stm", "r A a 0 2 good morning\n")));
        for (String name : plain) {
            Outcome outcome = Outcome.wer("--timing", name, file("hyp.ctm", HYPOTHESIS));
            assertEquals(3, outcome.status());
            assertEquals("", outcome.out());
            assertTrue(
                    outcome.err().contains(name + ": no word has a time of its own, which --timing is about; ctm,"),
                    outcome.err());
        }
    }

    @ParameterizedTest(name = "--timing with {0} is refused: {1}")
    @CsvSource({
        "-f html, '--timing is for text, json, csv, tsv and markdown, not for -f html'",
        "-f kaldi, -f kaldi has no place for --timing",
        "--unit char, --timing is about words; leave out --unit",
        "--align-segments, --timing needs words as they stand in the files; take --global",
    })
    void refusesWhatHasNoPlaceForIt(String options, String problem) throws IOException {
        Outcome outcome = timing(options);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().startsWith(problem), outcome.err());
    }
}
