package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePair;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupKeyTest {

    private static UtterancePair pair(String said, String sayer, String heard, String hearer) {
        return new UtterancePair(utterance(said, sayer), utterance(heard, hearer));
    }

    private static Utterance utterance(String text, String speaker) {
        return new Utterance("1", 1, text, UtteranceDetails.NONE.withSpeaker(speaker));
    }

    @Test
    void optionsCallThemByTheirNamesInLowerCase() {
        assertEquals(
                List.of("speaker", "channel", "label", "file"),
                Stream.of(GroupKey.values()).map(GroupKey::id).toList());
    }

    @ParameterizedTest(name = "\"{0}\" by {1}, heard as by {2}: {3}")
    @CsvSource({
        "yes, agent, spk_0, true",
        "Agent: yes, '', spk_0, true",
        "yes, '', spk_0, false",
        "yes, agent, '', false",
        "yes, '', '', false"
    })
    void aSpeakerOfTheHypothesisIsIgnoredWhereTheReferenceNamesOne(
            String said, String sayer, String hearer, boolean ignored) {
        assertEquals(ignored, GroupKey.SPEAKER.ignoresSpeaker(pair(said, sayer, "yes", hearer)));
        assertEquals(false, GroupKey.CHANNEL.ignoresSpeaker(pair(said, sayer, "yes", hearer)));
    }

    @Test
    void theLabelOfTheHypothesisIsTakenWhereTheReferenceHasNone() {
        assertEquals(List.of("Agent"), GroupKey.SPEAKER.names(pair("yes", "", "Agent: yes", "")));
    }
}
