package io.github.asreval.junit;

import static io.github.asreval.junit.SpeakerAssertions.assertSpeakersAtMost;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.speakers.SpeakerMetric;
import io.github.asreval.score.speakers.SpeakerScorer;
import io.github.asreval.score.speakers.SpeakerSettings;
import io.github.asreval.score.speakers.SpeakerTranscript;
import io.github.asreval.transcript.Utterance;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class SpeakerAssertionsTest {

    private static final Path CALL = Path.of("testdata/speakers/call");
    private static final SpeakerSettings TCP =
            SpeakerSettings.of(SpeakerMetric.CP).withCollar(5);

    @Test
    void passesUpToTheLimit() {
        Path reference = CALL.resolve("reference.eaf");
        assertSpeakersAtMost(0.295, TCP, reference, CALL.resolve("transcribe.diarized.json"));
        assertSpeakersAtMost(0.06, TCP, reference, CALL.resolve("transcribe.channels.json"));
        assertSpeakersAtMost(
                0.06, SpeakerSettings.of(SpeakerMetric.DI), reference, CALL.resolve("transcribe.diarized.json"));
    }

    @Test
    void failsAboveItAndShowsWhoWasTakenForWhom() {
        AssertionFailedError failure = assertThrows(
                AssertionFailedError.class,
                () -> assertSpeakersAtMost(
                        0.10, TCP, CALL.resolve("reference.stm"), CALL.resolve("transcribe.diarized.json")));
        String message = String.valueOf(failure.getMessage());
        assertTrue(message.startsWith("tcpWER is 29.412 % (10 / 34), which is more than 10 %\n\n"), message);
        assertTrue(message.contains("Words of customer given to agent (spk_0): 4\n"), message);
    }

    @Test
    void wordsWithoutAReferenceFail() {
        SpeakerTranscript nothing = new SpeakerTranscript("nothing", List.of());
        SpeakerTranscript words = new SpeakerTranscript("words", List.of(Utterance.ofLine(1, "a b")));
        SpeakerScorer scorer = SpeakerScorer.of(SpeakerSettings.of(SpeakerMetric.CP));
        assertSpeakersAtMost(0, scorer.settings(), scorer.score(nothing, nothing));
        AssertionFailedError failure = assertThrows(
                AssertionFailedError.class,
                () -> assertSpeakersAtMost(9, scorer.settings(), scorer.score(nothing, words)));
        assertTrue(String.valueOf(failure.getMessage()).startsWith("cpWER has no word to divide by"));
    }

    @Test
    void refusesLimitsAndFilesThatAreNone() {
        assertThrows(
                IllegalArgumentException.class,
                () -> assertSpeakersAtMost(-1, TCP, CALL.resolve("reference.stm"), CALL.resolve("reference.stm")));
        assertThrows(
                UncheckedIOException.class,
                () -> assertSpeakersAtMost(0, TCP, CALL.resolve("none.stm"), CALL.resolve("reference.stm")));
    }
}
