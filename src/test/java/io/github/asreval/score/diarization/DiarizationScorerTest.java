package io.github.asreval.score.diarization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.SpokenTurn;
import io.github.asreval.transcript.SpokenTurns;
import io.github.asreval.transcript.format.SpeakerFiles;
import io.github.asreval.transcript.format.TranscriptSettings;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiarizationScorerTest {

    private static final Path MD_EVAL = Path.of("testdata/diarization/md-eval");
    private static final int LENGTH = 12_000;

    @ParameterizedTest(name = "md-eval prints the same under a collar of {0}, {1}, with a map: {2}")
    @CsvSource({
        "0,    ALL,             false, md-eval.x.txt",
        "0.25, ALL,             false, md-eval.xc025.txt",
        "0,    WITHOUT_OVERLAP, false, md-eval.x1.txt",
        "0.25, WITHOUT_OVERLAP, false, md-eval.xc0251.txt",
        "0,    ALL,             true,  md-eval.xu.txt",
        "0.25, ALL,             true,  md-eval.xc025u.txt",
    })
    void isWhatMdEvalPrints(double collar, SpeechRegions regions, boolean mapped, String printed) throws IOException {
        DiarizationSettings settings =
                DiarizationSettings.standard().withCollar(collar).withRegions(regions);
        if (mapped) {
            settings = settings.withMap(SpeakerFiles.evaluationMap(file("all.uem")));
        }
        SpeakerFiles files = new SpeakerFiles(TranscriptSettings.standard(), note -> {});
        SpeakerTime total = DiarizationScorer.of(settings)
                .score(files.turns(file("ref.rttm"), Side.REFERENCE), files.turns(file("hyp.rttm"), Side.HYPOTHESIS))
                .total();
        Map<String, String> figures = figures(Files.readString(MD_EVAL.resolve(printed)));
        assertEquals(figures.get("SCORED SPEAKER TIME"), two(SpeakerTime.seconds(total.scored())));
        assertEquals(figures.get("MISSED SPEAKER TIME"), two(SpeakerTime.seconds(total.missed())));
        assertEquals(figures.get("FALARM SPEAKER TIME"), two(SpeakerTime.seconds(total.falseAlarm())));
        assertEquals(figures.get("SPEAKER ERROR TIME"), two(SpeakerTime.seconds(total.confusion())));
        assertEquals(
                figures.get("OVERALL SPEAKER DIARIZATION ERROR"),
                two(100 * total.errorRate().orElseThrow()));
    }

    /** As the page shows it. */
    @Test
    void scoresFilesFromJava() throws IOException {
        Path folder = Path.of("testdata/diarization/md-eval");
        SpeakerFiles files = new SpeakerFiles(TranscriptSettings.standard(), note -> {});
        SpokenTurns said = files.turns(new PairBlocks.Source.File(folder.resolve("ref.rttm")), Side.REFERENCE);
        SpokenTurns heard = files.turns(new PairBlocks.Source.File(folder.resolve("hyp.rttm")), Side.HYPOTHESIS);
        DiarizationScorer scorer =
                DiarizationScorer.of(DiarizationSettings.standard().withCollar(0.25));
        OptionalDouble rate = scorer.score(said, heard).total().errorRate();
        assertEquals(4.4 / 14.5, rate.orElseThrow(), 1e-12);
    }

    private static PairBlocks.Source file(String name) {
        return new PairBlocks.Source.File(MD_EVAL.resolve(name));
    }

    private static Map<String, String> figures(String printed) {
        Map<String, String> figures = new TreeMap<>();
        Matcher figure = Pattern.compile("(?m)^ *([A-Z ]+) = +([0-9.]+)").matcher(printed);
        while (figure.find()) {
            figures.put(figure.group(1), figure.group(2));
        }
        return figures;
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    @ParameterizedTest(name = "is what its definition says, seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void isWhatItsDefinitionSays(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            List<SpokenTurn> said = session(random, "ABC");
            List<SpokenTurn> heard = session(random, "xyz");
            int collar = random.nextInt(3) * 250;
            boolean overlap = random.nextBoolean();
            int from = random.nextBoolean() ? 0 : random.nextInt(6_000);
            int to = from == 0 ? LENGTH : from + random.nextInt(6_000);
            DiarizationSettings settings = DiarizationSettings.standard()
                    .withCollar(collar / 1000.0)
                    .withRegions(overlap ? SpeechRegions.ALL : SpeechRegions.WITHOUT_OVERLAP);
            if (from > 0) {
                settings = settings.withMap(new EvaluationMap(
                        "map", List.of(new EvaluationMap.Region("r", "1", from / 1000.0, to / 1000.0))));
            }
            DiarizedRecording recording = only(score(settings, said, heard));
            SpeakerTime total = recording.total();
            Set<SpeakerTime> possible = new SampledDiarization(said, heard, LENGTH, collar, overlap, from, to)
                    .results().stream()
                            .map(time -> new SpeakerTime(
                                    time.scored() * 1_000_000,
                                    time.missed() * 1_000_000,
                                    time.falseAlarm() * 1_000_000,
                                    time.confusion() * 1_000_000))
                            .collect(Collectors.toSet());
            String input = settings + "\n" + said + "\n" + heard;
            assertTrue(possible.contains(total), () -> total + " is none of " + possible + "\n" + input);
            long spoken = total.scored()
                    + recording.byCollar().reference()
                    + recording.byOverlap().reference()
                    + recording.byMap().reference();
            assertEquals(spoken(said), spoken, input);
            assertEquals(
                    total.confusion(),
                    recording.confusions().stream()
                            .mapToLong(ConfusedTime::time)
                            .sum(),
                    input);
        }
    }

    /** Returns how long all speak, each by himself, in nanoseconds. */
    private static long spoken(List<SpokenTurn> turns) {
        return new SampledDiarization(turns, List.of(), LENGTH, 0, true, 0, LENGTH)
                        .results()
                        .iterator()
                        .next()
                        .scored()
                * 1_000_000;
    }

    private static List<SpokenTurn> session(Random random, String speakers) {
        List<SpokenTurn> turns = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            int begin = random.nextInt(LENGTH - 3_000);
            int end = begin + 1 + random.nextInt(2_999);
            String name = speakers.substring(random.nextInt(3)).substring(0, 1);
            turns.add(new SpokenTurn("r", "1", name, begin / 1000.0, end / 1000.0, i + 1L));
        }
        return turns;
    }

    private static DiarizationResult score(
            DiarizationSettings settings, List<SpokenTurn> reference, List<SpokenTurn> hypothesis) {
        return DiarizationScorer.of(settings)
                .score(new SpokenTurns("ref", reference, List.of()), new SpokenTurns("hyp", hypothesis, List.of()));
    }

    private static DiarizedRecording only(DiarizationResult result) {
        assertEquals(1, result.recordings().size());
        return result.recordings().get(0);
    }

    @ParameterizedTest(name = "names, order and cuts of turns change nothing, seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void namesOrderAndCutsChangeNothing(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<SpokenTurn> said = session(random, "ABC");
            List<SpokenTurn> heard = session(random, "xyz");
            DiarizationSettings settings = DiarizationSettings.standard()
                    .withCollar(random.nextInt(2) * 0.25)
                    .withRegions(random.nextBoolean() ? SpeechRegions.ALL : SpeechRegions.WITHOUT_OVERLAP);
            SpeakerTime total = score(settings, said, heard).total();
            String input = settings + "\n" + said + "\n" + heard;
            assertEquals(
                    total,
                    score(settings, renamed(said, "CAB"), renamed(heard, "zxy")).total(),
                    input);
            List<SpokenTurn> shuffledSaid = new ArrayList<>(said);
            List<SpokenTurn> shuffledHeard = new ArrayList<>(heard);
            Collections.shuffle(shuffledSaid, random);
            Collections.shuffle(shuffledHeard, random);
            assertEquals(
                    score(settings, said, heard).recordings(),
                    score(settings, shuffledSaid, shuffledHeard).recordings(),
                    input);
            if (settings.collar() == 0 && settings.regions() == SpeechRegions.ALL) {
                assertEquals(total, score(settings, cut(said), cut(heard)).total(), input);
                SpeakerTime turned = score(settings, heard, said).total();
                assertEquals(
                        List.of(total.missed(), total.falseAlarm(), total.confusion()),
                        List.of(turned.falseAlarm(), turned.missed(), turned.confusion()),
                        input);
            }
        }
    }

    private static List<SpokenTurn> renamed(List<SpokenTurn> turns, String names) {
        return turns.stream()
                .map(turn -> new SpokenTurn(
                        turn.recording(),
                        turn.channel(),
                        "n" + names.charAt("ABCxyz".indexOf(turn.speaker()) % 3),
                        turn.begin(),
                        turn.end(),
                        turn.line()))
                .toList();
    }

    private static List<SpokenTurn> cut(List<SpokenTurn> turns) {
        List<SpokenTurn> cut = new ArrayList<>();
        for (SpokenTurn turn : turns) {
            double middle = (turn.begin() + turn.end()) / 2;
            cut.add(new SpokenTurn("r", "1", turn.speaker(), turn.begin(), middle, 1));
            cut.add(new SpokenTurn("r", "1", turn.speaker(), middle, turn.end(), 1));
        }
        return cut;
    }

    private static SpokenTurn turn(String speaker, double begin, double end) {
        return new SpokenTurn("r", "1", speaker, begin, end, 1);
    }

    @Test
    void saysWhoIsHeardAsWhom() {
        DiarizedRecording recording = only(score(
                DiarizationSettings.standard(),
                List.of(turn("A", 0, 5), turn("B", 5, 9), turn("C", 9, 10)),
                List.of(turn("y", 0, 6), turn("x", 6, 9), turn("w", 20, 21), turn("y", 9, 10))));
        List<String> rows = recording.speakers().stream()
                .map(row -> row.reference().orElse("-") + " " + row.heardAs().orElse("-") + " "
                        + row.time().scored() / 1_000_000_000 + " " + row.time().missed() / 1_000_000_000 + " "
                        + row.time().falseAlarm() / 1_000_000_000 + " "
                        + row.time().confusion() / 1_000_000_000)
                .toList();
        assertEquals(
                List.of(new ConfusedTime("B", "y", 1_000_000_000), new ConfusedTime("C", "y", 1_000_000_000)),
                recording.confusions());
        assertEquals(List.of("A y 5 0 0 0", "B x 4 0 0 1", "C - 1 0 0 1", "- w 0 0 1 0"), rows);
        assertEquals(1_000_000_000, recording.beyondReference());
    }

    @ParameterizedTest(name = "what is drawn adds up to what is scored, seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void whatIsDrawnAddsUpToWhatIsScored(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            List<SpokenTurn> said = session(random, "ABC");
            List<SpokenTurn> heard = session(random, "xyz");
            DiarizationSettings settings = DiarizationSettings.standard()
                    .withCollar(random.nextInt(2) * 0.25)
                    .withRegions(random.nextBoolean() ? SpeechRegions.ALL : SpeechRegions.WITHOUT_OVERLAP);
            DiarizedRecording recording = only(score(settings, said, heard));
            List<SpeakerLane> lanes = DiarizationScorer.of(settings)
                    .timelines(new SpokenTurns("ref", said, List.of()), new SpokenTurns("hyp", heard, List.of()))
                    .get(0)
                    .lanes();
            assertEquals(recording.speakers().size(), lanes.size());
            for (int lane = 0; lane < lanes.size(); lane++) {
                SpeakerScore row = recording.speakers().get(lane);
                assertEquals(row.reference(), lanes.get(lane).reference());
                assertEquals(row.heardAs(), lanes.get(lane).heardAs());
                Map<SpeechOutcome, Long> drawn = lengths(lanes.get(lane).said());
                long shared = drawn.getOrDefault(SpeechOutcome.SHARED, 0L);
                long missed = row.time().missed() - drawn.getOrDefault(SpeechOutcome.MISSED, 0L);
                long confused = row.time().confusion() - drawn.getOrDefault(SpeechOutcome.CONFUSED, 0L);
                assertTrue(missed >= 0 && confused >= 0 && missed + confused == shared, drawn + " " + row);
                assertEquals(
                        row.time().scored(),
                        drawn.getOrDefault(SpeechOutcome.RIGHT, 0L)
                                + row.time().missed()
                                + row.time().confusion());
                Map<SpeechOutcome, Long> below = lengths(lanes.get(lane).heard());
                long sure = below.getOrDefault(SpeechOutcome.FALSE_ALARM, 0L);
                long most = sure + below.getOrDefault(SpeechOutcome.SHARED, 0L);
                assertTrue(sure <= row.time().falseAlarm() && row.time().falseAlarm() <= most, below + " " + row);
            }
        }
    }

    private static Map<SpeechOutcome, Long> lengths(List<SpokenStretch> stretches) {
        return stretches.stream()
                .collect(Collectors.groupingBy(
                        SpokenStretch::outcome,
                        TreeMap::new,
                        Collectors.summingLong(stretch -> stretch.end() - stretch.begin())));
    }

    @Test
    void whoNeverSpeaksAtTheSameTimeIsNotHeardAsTheOther() {
        DiarizedRecording recording =
                only(score(DiarizationSettings.standard(), List.of(turn("A", 0, 1)), List.of(turn("x", 1, 2))));
        assertEquals(2, recording.speakers().size());
        assertEquals(new SpeakerTime(1_000_000_000, 1_000_000_000, 1_000_000_000, 0), recording.total());
    }

    @Test
    void sharesErrorsThatNobodyCanTellApart() {
        List<SpeakerScore> speakers = only(score(
                        DiarizationSettings.standard(),
                        List.of(turn("A", 0, 1), turn("B", 0, 1), turn("C", 2, 9)),
                        List.of(turn("x", 0, 1), turn("x", 2, 9))))
                .speakers();
        assertEquals(
                new SpeakerTime(1_000_000_000, 500_000_000, 0, 500_000_000),
                speakers.get(0).time());
        assertEquals(speakers.get(0).time(), speakers.get(1).time());
    }

    @Test
    void aReferenceWithoutSpeechHasNoRate() {
        DiarizationResult result = score(DiarizationSettings.standard(), List.of(), List.of(turn("x", 0, 1)));
        assertEquals(OptionalDouble.empty(), result.total().errorRate());
        assertEquals(OptionalDouble.empty(), result.jaccardErrorRate());
        assertEquals(1_000_000_000, result.total().falseAlarm());
        assertEquals(1_000_000_000, result.beyondReference());
        assertEquals(
                List.of("ref: has nothing of the recording \"r\": all that is heard there is false alarm"),
                result.notes());
    }

    @Test
    void aHypothesisWithoutSpeechMissesEverything() {
        DiarizationResult result = score(DiarizationSettings.standard(), List.of(turn("A", 0, 1)), List.of());
        assertEquals(OptionalDouble.of(1), result.total().errorRate());
        assertEquals(OptionalDouble.of(1), result.jaccardErrorRate());
        assertEquals(
                0,
                score(DiarizationSettings.standard(), List.of(), List.of())
                        .total()
                        .scored());
    }

    /** As dscore computes it: A and x share 4 of 6 s, B and y 2 of 4, C is left alone. */
    @Test
    void theJaccardErrorRateIsTheMeanOfSpeakers() {
        DiarizationResult result = score(
                DiarizationSettings.standard().withCollar(0.25),
                List.of(turn("A", 0, 5), turn("B", 5, 8), turn("C", 20, 21)),
                List.of(turn("x", 1, 6), turn("y", 6, 9)));
        assertEquals((2 / 6.0 + 2 / 4.0 + 1) / 3, result.jaccardErrorRate().orElseThrow(), 1e-12);
    }

    @Test
    void aSpeakerWhoOverlapsHimselfSpeaksOnce() {
        SpeakerTime total = score(
                        DiarizationSettings.standard(),
                        List.of(turn("A", 0, 6), turn("A", 4, 10)),
                        List.of(turn("x", 0, 10)))
                .total();
        assertEquals(new SpeakerTime(10_000_000_000L, 0, 0, 0), total);
    }

    @Test
    void aRecordingWithoutANameIsThatOfTheOtherSide() {
        SpokenTurn unnamed = new SpokenTurn("", "", "A", 0, 1, 1);
        assertEquals(
                "r",
                only(score(DiarizationSettings.standard(), List.of(unnamed), List.of(turn("x", 0, 1))))
                        .recording());
        assertEquals(
                OptionalDouble.of(0),
                score(DiarizationSettings.standard(), List.of(unnamed), List.of(turn("x", 0, 1)))
                        .total()
                        .errorRate());
    }

    @Test
    void refusesSidesThatHaveNothingInCommon() {
        SpokenTurn other = new SpokenTurn("q", "1", "A", 0, 1, 1);
        MalformedTranscriptException refused = assertThrows(
                MalformedTranscriptException.class,
                () -> score(DiarizationSettings.standard(), List.of(other), List.of(turn("x", 0, 1))));
        assertEquals(
                "hyp: has no recording in common with ref: \"r\" here, \"q\" there; call them the same",
                refused.getMessage());
        EvaluationMap map = new EvaluationMap("map", List.of(new EvaluationMap.Region("q", "1", 0, 1)));
        assertEquals(
                "map: names none of the recordings, so that nothing would be scored: \"q\" here, \"r\" there; call them"
                        + " the same",
                assertThrows(
                                MalformedTranscriptException.class,
                                () -> score(
                                        DiarizationSettings.standard().withMap(map),
                                        List.of(turn("A", 0, 1)),
                                        List.of(turn("x", 0, 1))))
                        .getMessage());
    }

    @Test
    void refusesSpeechOfAYearWithItsLine() {
        for (double end : new double[] {3.1e7, 5e9, 1e19, Double.MAX_VALUE}) {
            List<SpokenTurn> turns =
                    List.of(new SpokenTurn("call", "", "A", 0, 1, 1), new SpokenTurn("call", "", "A", 1, end, 2));
            SpokenTurns endless = new SpokenTurns("endless.stm", turns, List.of());
            SpokenTurns other = new SpokenTurns("other.stm", turns.subList(0, 1), List.of());
            DiarizationScorer scorer = DiarizationScorer.of(DiarizationSettings.standard());
            for (Executable scoring :
                    List.<Executable>of(() -> scorer.score(endless, other), () -> scorer.timelines(other, endless))) {
                MalformedTranscriptException refused = assertThrows(MalformedTranscriptException.class, scoring);
                assertEquals("endless.stm", refused.source());
                assertEquals(2, refused.line());
            }
        }
    }

    @Test
    void saysWhichRecordingsOneSideLacks() {
        SpokenTurn other = new SpokenTurn("q", "1", "A", 0, 1, 1);
        DiarizationResult result =
                score(DiarizationSettings.standard(), List.of(other, turn("A", 0, 1)), List.of(turn("x", 0, 1)));
        assertEquals(
                List.of("hyp: has nothing of the recording \"q\": all that is said there is missed"), result.notes());
        assertEquals(OptionalDouble.of(0.5), result.total().errorRate());
    }

    @Test
    void tellsChannelsApartWhereBothSidesHaveSeveral() {
        SpokenTurn left = new SpokenTurn("r", "1", "A", 0, 1, 1);
        SpokenTurn right = new SpokenTurn("r", "2", "A", 0, 1, 2);
        DiarizationResult apart = score(DiarizationSettings.standard(), List.of(left, right), List.of(right, left));
        assertEquals(
                List.of("1", "2"),
                apart.recordings().stream().map(DiarizedRecording::channel).toList());
        assertEquals(2_000_000_000, apart.total().scored());
        DiarizationResult together = score(DiarizationSettings.standard(), List.of(left, right), List.of(left));
        assertEquals(1_000_000_000, together.total().scored());
        assertEquals(
                List.of("ref: has several channels of \"r\", 1, 2, and the other side has not: they are scored"
                        + " together"),
                together.notes());
    }

    @Test
    void decimalSecondsAreExact() {
        List<SpokenTurn> said = new ArrayList<>();
        List<SpokenTurn> heard = new ArrayList<>();
        for (int i = 0; i < 36_000; i++) {
            said.add(turn("A", i * 0.1, i * 0.1 + 0.1));
            heard.add(turn("x", i / 10.0, (i + 1) / 10.0));
        }
        assertEquals(
                new SpeakerTime(3_600_000_000_000L, 0, 0, 0),
                score(DiarizationSettings.standard(), said, heard).total());
    }
}
