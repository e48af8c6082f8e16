package io.github.asreval.score.speakers;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.TranscriptOpener;
import io.github.asreval.transcript.format.TranscriptSettings;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Small recordings and what meeteval 0.4.3 and DiarizationLM print of them. */
class SpeakerCasesTest {

    private static final Path CASES = Path.of("testdata/speakers");

    private static final Map<String, SpeakerMetric> UNTIMED = Map.of("cp", SpeakerMetric.CP, "orc", SpeakerMetric.ORC);
    private static final Map<String, SpeakerMetric> TIMED = Map.of("tcp", SpeakerMetric.CP, "tcorc", SpeakerMetric.ORC);
    /** What meeteval finds by a search that may miss the best. */
    private static final Map<String, SpeakerMetric> GREEDY =
            Map.of("greedy_orc", SpeakerMetric.ORC, "greedy_dicp", SpeakerMetric.DI);

    private static final Map<String, SpeakerMetric> TIMED_GREEDY =
            Map.of("greedy_tcorc", SpeakerMetric.ORC, "greedy_ditcp", SpeakerMetric.DI);

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("meeteval.tsv")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void errorsAreMeetevalsOrFewerWhereItsSearchMisses(String name) throws IOException {
        SpeakerTranscript reference = transcript(name, Side.REFERENCE);
        SpeakerTranscript hypothesis = transcript(name, Side.HYPOTHESIS);
        List<Executable> checks = new ArrayList<>();
        for (String line : Files.readAllLines(CASES.resolve(name).resolve("meeteval.tsv"))) {
            String[] cells = line.split("\t", -1);
            boolean timed = TIMED.containsKey(cells[1]) || TIMED_GREEDY.containsKey(cells[1]);
            SpeakerMetric metric = Stream.of(UNTIMED, TIMED, GREEDY, TIMED_GREEDY)
                    .filter(names -> names.containsKey(cells[1]))
                    .map(names -> names.get(cells[1]))
                    .findFirst()
                    .orElse(SpeakerMetric.WDER);
            if (metric == SpeakerMetric.WDER) {
                continue;
            }
            SpeakerSettings settings = SpeakerSettings.of(metric);
            SpeakerResult result = SpeakerScorer.of(
                            timed ? settings.withCollar(Double.parseDouble(cells[0])) : settings)
                    .score(reference, hypothesis);
            long errors = Long.parseLong(cells[2]);
            boolean greedy = GREEDY.containsKey(cells[1]) || TIMED_GREEDY.containsKey(cells[1]);
            String where = cells[1] + " at collar " + cells[0];
            checks.add(() -> assertEquals(Long.parseLong(cells[3]), result.words(), where));
            checks.add(() -> assertTrue(result.exact(), where));
            checks.add(() -> assertTrue(
                    greedy ? result.errors() <= errors : result.errors() == errors,
                    where + ": " + result.errors() + " for " + errors));
        }
        assertAll(checks);
    }

    @ParameterizedTest(name = "{0}, by {1}: {2} errors of {3} words")
    @CsvSource({
        "06-empty-hypothesis,         CP,  3,  3",
        "06-empty-hypothesis,         ORC, 3,  3",
        "06-empty-hypothesis,         DI,  3,  3",
        "14-many,                     CP,  0,  21",
        "14-many,                     ORC, 0,  21",
        "14-many,                     DI,  0,  21",
        "15-eleven-streams,           ORC, 0,  11",
        "18-meeting-2-shifted,        DI,  45, 98",
        "19-greedy-above-exact,       ORC, 7,  15",
        "24-greedy-orc-above-cp,      ORC, 6,  11",
        "26-asclite,                  CP,  11, 11",
        "26-asclite,                  ORC, 5,  11",
        "26-asclite,                  DI,  2,  11",
    })
    void whatNoOtherProgramScoresIsScored(String name, SpeakerMetric metric, long errors, long words)
            throws IOException {
        SpeakerResult result = SpeakerScorer.of(SpeakerSettings.of(metric))
                .score(transcript(name, Side.REFERENCE), transcript(name, Side.HYPOTHESIS));
        assertEquals(errors, result.errors());
        assertEquals(words, result.words());
        assertTrue(result.exact());
    }

    @Test
    void wordsOfOneVoiceGoToTheirSpeakersOneByOne() throws IOException {
        SpeakerResult result = SpeakerScorer.of(SpeakerSettings.of(SpeakerMetric.DI))
                .score(transcript("26-asclite", Side.REFERENCE), transcript("26-asclite", Side.HYPOTHESIS));
        assertEquals(2, result.counts().substitutions());
        assertEquals(1, result.missed());
    }

    @ParameterizedTest(name = "{0} is silent: all is deleted, or inserted")
    @EnumSource(Side.class)
    void sidesWithoutUtterancesAreSilent(Side silent) throws IOException {
        SpeakerTranscript spoken = transcript("06-empty-hypothesis", Side.REFERENCE);
        SpeakerTranscript nothing = new SpeakerTranscript("nothing", List.of());
        for (SpeakerMetric metric : SpeakerMetric.values()) {
            for (boolean timed : List.of(false, true)) {
                SpeakerSettings settings = SpeakerSettings.of(metric);
                SpeakerScorer scorer = SpeakerScorer.of(timed ? settings.withCollar(1) : settings);
                SpeakerResult result =
                        silent == Side.HYPOTHESIS ? scorer.score(spoken, nothing) : scorer.score(nothing, spoken);
                boolean wder = metric == SpeakerMetric.WDER;
                assertEquals(silent == Side.HYPOTHESIS ? 3 : 0, result.counts().deletions());
                assertEquals(silent == Side.HYPOTHESIS ? 0 : 3, result.counts().insertions());
                assertEquals(wder || silent == Side.REFERENCE, result.rate().isEmpty());
            }
        }
        assertTrue(SpeakerScorer.of(SpeakerSettings.of(SpeakerMetric.CP))
                .score(nothing, nothing)
                .rate()
                .isEmpty());
    }

    @Test
    void speakersWhoSayNothingAreCountedAsMissed() throws IOException {
        SpeakerResult result = SpeakerScorer.of(SpeakerSettings.of(SpeakerMetric.CP))
                .score(
                        transcript("05-empty-speakers", Side.REFERENCE),
                        transcript("05-empty-speakers", Side.HYPOTHESIS));
        assertEquals(2, result.speakers());
        assertEquals(1, result.missed());
        assertEquals(0, result.errors());
    }

    @Test
    void theBillTellsWhoseWordsWereGivenAway() throws IOException {
        SpeakerResult result = SpeakerScorer.of(SpeakerSettings.of(SpeakerMetric.CP))
                .score(
                        transcript("04-wrong-attribution", Side.REFERENCE),
                        transcript("04-wrong-attribution", Side.HYPOTHESIS));
        assertEquals(
                Optional.of(new SpeakerBill(0, 4, true, List.of(new GivenWords("rec", "A", "2", Optional.of("B"), 2)))),
                result.bill());
        assertEquals(2, result.rows().get(0).givenAway());
    }

    @Test
    void aMapThatIsATossOfACoinHasNoMargin() throws IOException {
        SpeakerResult result = SpeakerScorer.of(SpeakerSettings.of(SpeakerMetric.CP))
                .score(transcript("10-tie", Side.REFERENCE), transcript("10-tie", Side.HYPOTHESIS));
        for (SpeakerRow row : result.rows()) {
            assertEquals(0, row.margin().orElseThrow());
        }
        assertEquals(
                List.of("A", "x", "B", "y"),
                result.rows().stream()
                        .flatMap(row -> Stream.of(row.reference(), row.hypothesis()))
                        .map(Optional::orElseThrow)
                        .toList());
    }

    @ParameterizedTest(name = "{0} at collars 0, 1, 2: {1}, {2}, {3}")
    @CsvSource({
        "EQUAL_INTERVALS,     0, 0, 0",
        "EQUAL,               6, 0, 0",
        "SEGMENT,             0, 0, 0",
        "CHARACTER_INTERVALS, 0, 0, 0",
        "CHARACTERS,          5, 0, 0",
    })
    void wordsMeetByTheTimesThatWereAskedFor(WordTimes times, long none, long one, long two) throws IOException {
        SpeakerTranscript reference = transcript("12-pseudo-timing", Side.REFERENCE);
        SpeakerTranscript hypothesis = transcript("12-pseudo-timing", Side.HYPOTHESIS);
        long[] errors = {none, one, two};
        for (int collar = 0; collar < errors.length; collar++) {
            SpeakerSettings settings =
                    SpeakerSettings.of(SpeakerMetric.CP).withCollar(collar).withWordTimes(WordTimes.CHARACTERS, times);
            assertEquals(
                    errors[collar],
                    SpeakerScorer.of(settings).score(reference, hypothesis).errors());
        }
    }

    @ParameterizedTest(name = "{0}, points: {1}")
    @CsvSource({
        "EQUAL,      false, 0,      1.6667, 3.3333, 5,      1.6667, 3.3333, 5,      6.6667",
        "EQUAL,      true,  0.8333, 2.5,    4.1667, 5.8333, 0.8333, 2.5,    4.1667, 5.8333",
        "SEGMENT,    true,  0,      0,      0,      0,      10,     10,     10,     10",
        "CHARACTERS, false, 0,      0.2941, 4.7059, 5.8824, 0.2941, 4.7059, 5.8824, 8.2353",
        "CHARACTERS, true,  0.1471, 2.5,    5.2941, 7.0588, 0.1471, 2.5,    5.2941, 7.0588",
    })
    void wordsShareTheTimeOfTheirUtterance(
            WordTimes times,
            boolean points,
            double begin1,
            double begin2,
            double begin3,
            double begin4,
            double end1,
            double end2,
            double end3,
            double end4) {
        WordIntervals intervals = WordIntervals.of(
                0, 10, List.of("a", "extraordinarily", "long", "sentence", "is", "here"), times, points);
        double[] begins = {begin1, begin2, begin3, begin4};
        double[] ends = {end1, end2, end3, end4};
        for (int i = 0; i < begins.length; i++) {
            assertEquals(begins[i], intervals.begins()[i], 1e-4);
            assertEquals(ends[i], intervals.ends()[i], 1e-4);
        }
    }

    @Test
    void wordsGivenToTheWrongSpeakerAreDiarizationLms() throws IOException {
        List<Executable> checks = new ArrayList<>();
        List<String> lines = Files.readAllLines(CASES.resolve("27-wder/diarizationlm.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            SpeakerTranscript reference = turns(cells[1], cells[2]);
            SpeakerTranscript hypothesis = turns(cells[3], cells[4]);
            double wder = SpeakerScorer.of(SpeakerSettings.of(SpeakerMetric.WDER))
                    .score(reference, hypothesis)
                    .rate()
                    .orElseThrow();
            double cp = SpeakerScorer.of(SpeakerSettings.of(SpeakerMetric.CP))
                    .score(reference, hypothesis)
                    .rate()
                    .orElseThrow();
            checks.add(() -> assertEquals(Double.parseDouble(cells[5]), wder, 1e-9, cells[0]));
            checks.add(() -> assertEquals(Double.parseDouble(cells[6]), cp, 1e-9, cells[0]));
        }
        assertEquals(16, checks.size());
        assertAll(checks);
    }

    private static SpeakerTranscript turns(String text, String speakers) {
        String[] words = text.split(" ", -1);
        String[] names = speakers.split(" ", -1);
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            utterances.add(
                    new Utterance(Integer.toString(i), i + 1, words[i], UtteranceDetails.NONE.withSpeaker(names[i])));
        }
        return new SpeakerTranscript("turns", utterances);
    }

    @ParameterizedTest(name = "a collar of {1} s, tried among others: {2} errors in {0}")
    @CsvSource({"18-meeting-2-shifted, 2, 117", "18-meeting-2-shifted, 5, 64", "08-time-shift, 5, 4"})
    void theCurveHasTheErrorsOfEachCollar(String name, double collar, long errors) throws IOException {
        CollarCurve curve = SpeakerScorer.of(
                        SpeakerSettings.of(SpeakerMetric.CP).withCollar(1))
                .score(transcript(name, Side.REFERENCE), transcript(name, Side.HYPOTHESIS))
                .curve()
                .orElseThrow();
        assertTrue(curve.points().contains(new CollarCurve.Point(collar, errors)), curve.toString());
    }

    @Test
    void theSufficientCollarIsTheSmallestOne() throws IOException {
        SpeakerTranscript reference = transcript("08-time-shift", Side.REFERENCE);
        SpeakerTranscript hypothesis = transcript("08-time-shift", Side.HYPOTHESIS);
        SpeakerSettings cp = SpeakerSettings.of(SpeakerMetric.CP);
        double enough = SpeakerScorer.of(cp.withCollar(1))
                .score(reference, hypothesis)
                .curve()
                .orElseThrow()
                .sufficient()
                .orElseThrow();
        assertEquals(
                0,
                SpeakerScorer.of(cp.withCollar(enough))
                        .score(reference, hypothesis)
                        .errors());
        assertTrue(SpeakerScorer.of(cp.withCollar(enough - 0.1))
                        .score(reference, hypothesis)
                        .errors()
                > 0);
    }

    private static SpeakerTranscript transcript(String name, Side side) throws IOException {
        String stem = side == Side.REFERENCE ? "reference" : "hypothesis";
        Path stm = CASES.resolve(name).resolve(stem + ".stm");
        boolean segments = Files.exists(stm);
        Path file = segments ? stm : CASES.resolve(name).resolve(stem + ".ctm");
        TranscriptOpener opener = new TranscriptOpener(
                TranscriptSettings.standard()
                        .withReading(ReaderOptions.standard().withWordTimes(true))
                        .withFormat(side, segments ? TranscriptFormat.STM : TranscriptFormat.CTM),
                note -> {});
        List<Utterance> utterances = new ArrayList<>();
        try (TranscriptReader reader = opener.reader(new PairBlocks.Source.File(file), side)) {
            for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
                utterances.add(next.get());
            }
        }
        return new SpeakerTranscript(file.toString(), utterances);
    }
}
