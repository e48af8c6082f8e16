package io.github.asreval;

import static io.github.asreval.junit.WerAssertions.assertWerAtMost;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.align.EditOperation;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.Wer;
import io.github.asreval.score.WerResult;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The library example of README and of the page "Library", word for word, and what its comments claim. */
class ReadmeLibraryExampleTest {

    @Test
    void doesWhatReadmeSays() {
        WerResult result = Wer.of("the quick brown fox", "the kwik brown fox");
        result.total().errorRate();
        result.utterances().get(0).alignment();

        List<String> heard = new ArrayList<>();
        for (ScoredUtterance utterance : result.utterances()) {
            for (int i = 0; i < utterance.size(); i++) {
                if (utterance.operation(i) == EditOperation.SUBSTITUTION) {
                    String said = utterance.said(i).written();
                    heard.add(said + " heard as " + utterance.heard(i).written());
                }
            }
        }
        assertEquals(List.of("quick heard as kwik"), heard);

        assertWerAtMost(0.25, "the quick brown fox", "the kwik brown fox");

        assertEquals(OptionalDouble.of(0.25), result.total().errorRate());
        assertEquals(1, result.utterances().get(0).alignment().count(EditOperation.SUBSTITUTION));
    }
}
