package io.github.asreval.score.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.TimedWords;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SpeakerScorerTest {

    private static final SpeakerSettings CP = SpeakerSettings.of(SpeakerMetric.CP);

    @Test
    void addsUpRecordings() {
        SpeakerTranscript reference = transcript("r", said("one", "A", "a b"), said("two", "A", "c"));
        SpeakerTranscript hypothesis = transcript("h", said("two", "x", "d"), said("one", "y", "a b"));
        SpeakerResult result = SpeakerScorer.of(CP).score(reference, hypothesis);
        assertEquals(1, result.errors());
        assertEquals(3, result.words());
        assertEquals(2, result.recordings());
        assertEquals("one", result.rows().get(0).recording());
    }

    @Test
    void takesTheOnlyRecordingsForEachOther() {
        SpeakerResult result = SpeakerScorer.of(CP)
                .score(transcript("r", said("call", "A", "a b")), transcript("h", said("job", "x", "a b")));
        assertEquals(0, result.errors());
        assertEquals(List.of("taken for the same recording: \"call\" of r and \"job\" of h"), result.notes());
    }

    @Test
    void recordingsThatOneSideLacksFollowThePolicy() {
        SpeakerTranscript reference = transcript("r", said("one", "A", "a b"), said("two", "A", "c"));
        SpeakerTranscript hypothesis = transcript("h", said("one", "x", "a b"), said("three", "x", "e f g"));
        MalformedTranscriptException refused = assertThrows(
                MalformedTranscriptException.class, () -> SpeakerScorer.of(CP).score(reference, hypothesis));
        assertEquals(
                "r:2: recording \"two\" is not in h; add what is missing, or choose --missing skip or --missing count",
                refused.getMessage());
        SpeakerResult counted =
                SpeakerScorer.of(CP.withMissing(MissingPolicy.COUNT)).score(reference, hypothesis);
        assertEquals(4, counted.errors());
        SpeakerResult skipped =
                SpeakerScorer.of(CP.withMissing(MissingPolicy.SKIP)).score(reference, hypothesis);
        assertEquals(0, skipped.errors());
        assertEquals(List.of("recordings that one side lacks, left out: 2"), skipped.notes());
    }

    @Test
    void refusesACollarWithoutTimes() {
        SpeakerScorer scorer = SpeakerScorer.of(CP.withCollar(5));
        Utterance timed = new Utterance("1", 1, "a", UtteranceDetails.NONE.during(0, 1));
        Utterance begun =
                new Utterance("2", 7, "b", UtteranceDetails.NONE.during(OptionalDouble.of(2), OptionalDouble.empty()));
        MalformedTranscriptException refused = assertThrows(
                MalformedTranscriptException.class,
                () -> scorer.score(transcript("r.stm", timed), transcript("h.json", timed, begun)));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith("h.json:7: the utterance has no end, "), message);
    }

    @Test
    void utterancesWithoutWordsNeedNoTimes() {
        SpeakerScorer scorer = SpeakerScorer.of(CP.withCollar(5));
        Utterance timed = new Utterance("1", 1, "a", UtteranceDetails.NONE.during(0, 1));
        Utterance silent = new Utterance("2", 7, "");
        assertEquals(
                0,
                scorer.score(transcript("r", timed), transcript("h", timed, silent))
                        .errors());
    }

    @Test
    void takesTheTimesThatWordsHave() {
        TimedWords words =
                new TimedWords(false, List.of(new TimedWords.Word("a", 0, 1, 0), new TimedWords.Word("b", 9, 10, 0)));
        Utterance reference = new Utterance("1", 1, "a b", UtteranceDetails.NONE.during(0, 10));
        Utterance hypothesis =
                new Utterance("1", 1, "a b", UtteranceDetails.NONE.during(0, 10).withWords(words));
        SpeakerTranscript said = transcript("r", reference);
        SpeakerTranscript heard = transcript("h", hypothesis);
        SpeakerTranscript late = transcript(
                "h",
                new Utterance(
                        "1",
                        1,
                        "a b",
                        UtteranceDetails.NONE
                                .during(8, 10)
                                .withWords(new TimedWords(
                                        false,
                                        List.of(
                                                new TimedWords.Word("a", 8, 8.5, 0),
                                                new TimedWords.Word("b", 9, 10, 0))))));
        assertEquals(0, SpeakerScorer.of(CP.withCollar(0)).score(said, heard).errors());
        assertEquals(2, SpeakerScorer.of(CP.withCollar(0)).score(said, late).errors());
        SpeakerScorer given = SpeakerScorer.of(CP.withCollar(0).withWordTimes(WordTimes.GIVEN, WordTimes.GIVEN));
        MalformedTranscriptException refused =
                assertThrows(MalformedTranscriptException.class, () -> given.score(said, heard));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith("r:1: its words have no times of their own"), message);
    }

    @Test
    void saysWhereSomeWordsHaveNoTimes() {
        Utterance timed = new Utterance(
                "1",
                1,
                "a",
                UtteranceDetails.NONE
                        .during(0, 1)
                        .withWords(new TimedWords(false, List.of(new TimedWords.Word("a", 0, 1, 0)))));
        Utterance untimed = new Utterance("2", 2, "b", UtteranceDetails.NONE.during(1, 2));
        SpeakerTranscript heard = transcript("h.json", timed, untimed);
        SpeakerResult result = SpeakerScorer.of(CP.withCollar(5)).score(transcript("r", timed, untimed), heard);
        assertTrue(
                result.notes()
                        .contains("h.json: words without times in 1 of 2 utterances, so that the time of each"
                                + " utterance is divided among its words"),
                result.notes().toString());
    }

    @Test
    void wordsOfANormaliserHaveTheTimesOfThoseTheyCameFrom() {
        TimedWords words = new TimedWords(
                false, List.of(new TimedWords.Word("Well", 0, 1, 0), new TimedWords.Word("it's", 20, 21, 0)));
        Utterance heard = new Utterance(
                "1", 1, "Well it's", UtteranceDetails.NONE.during(0, 21).withWords(words));
        Utterance said = new Utterance("1", 1, "it is", UtteranceDetails.NONE.during(20, 21));
        SpeakerResult result = SpeakerScorer.of(CP.withCollar(0.5))
                .withWords(WerScorer.standard().withNormalizer(NormalizerPipeline.parse("fold,contractions-en", "en")))
                .score(transcript("r", said), transcript("h", heard));
        assertEquals(2, result.counts().hits());
        assertEquals(1, result.counts().insertions());
    }

    @Test
    void streamsAreSpeakersElseChannelsElseTheFile() {
        Utterance speaker = new Utterance(
                "1", 1, "a", UtteranceDetails.NONE.withSpeaker("A").withChannel("0"));
        Utterance channel = new Utterance("2", 2, "b", UtteranceDetails.NONE.withChannel("1"));
        Utterance neither = new Utterance("3", 3, "c");
        SpeakerResult result =
                SpeakerScorer.of(CP).score(transcript("r.txt", speaker, channel, neither), transcript("h", neither));
        assertEquals(
                List.of("A", "1", "r.txt"),
                result.rows().stream().map(row -> row.reference().orElseThrow()).toList());
    }

    @Test
    void aHypothesisOfManyStreamsIsScoredAtMost() {
        List<Utterance> said = new ArrayList<>();
        List<Utterance> heard = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            said.add(said("", "s" + i % 12, i % 3 + " " + i % 5 + " " + i % 7));
            heard.add(said("", "h" + i % 11, i % 2 + " " + i % 5 + " " + i % 4));
        }
        SpeakerTranscript reference = new SpeakerTranscript("r", said);
        SpeakerTranscript hypothesis = new SpeakerTranscript("h", heard);
        SpeakerResult orc =
                SpeakerScorer.of(SpeakerSettings.of(SpeakerMetric.ORC)).score(reference, hypothesis);
        SpeakerResult cp = SpeakerScorer.of(CP).score(reference, hypothesis);
        assertTrue(orc.errors() <= cp.errors());
    }

    @Test
    void timesThatCannotBeMatterOnlyWithACollar() {
        Utterance backwards = new Utterance("1", 3, "a", UtteranceDetails.NONE.during(2, 1));
        SpeakerTranscript side = transcript("r", backwards);
        assertEquals(0, SpeakerScorer.of(CP).score(side, side).errors());
        MalformedTranscriptException refused = assertThrows(
                MalformedTranscriptException.class,
                () -> SpeakerScorer.of(CP.withCollar(1)).score(side, side));
        assertEquals("r:3: the utterance ends before it begins; correct its times", refused.getMessage());
    }

    @Test
    void aHundredStreamsAreMappedInNoTime() {
        List<Utterance> said = new ArrayList<>();
        List<Utterance> heard = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            said.add(said("", "s" + i % 30, "w" + i + " x" + i % 7));
            heard.add(said("", "h" + i % 100, "w" + i + " x" + i % 5));
        }
        SpeakerResult result =
                SpeakerScorer.of(CP).score(new SpeakerTranscript("r", said), new SpeakerTranscript("h", heard));
        assertEquals(70, result.falseAlarms());
        assertTrue(result.rows().stream().allMatch(row -> row.margin().isEmpty()));
    }

    @Test
    void refusesANegativeCollar() {
        assertThrows(IllegalArgumentException.class, () -> CP.withCollar(-1));
        assertThrows(IllegalArgumentException.class, () -> CP.withCollar(Double.NaN));
    }

    private static Utterance said(String recording, String speaker, String text) {
        return new Utterance(
                "1",
                recording.equals("two") ? 2 : 1,
                text,
                UtteranceDetails.NONE.withRecording(recording).withSpeaker(speaker));
    }

    private static SpeakerTranscript transcript(String name, Utterance... utterances) {
        return new SpeakerTranscript(name, List.of(utterances));
    }
}
