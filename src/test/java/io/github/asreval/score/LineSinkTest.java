package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two sinks as one. */
class LineSinkTest {

    private final List<String> events = new ArrayList<>();

    /** Returns a sink that notes all that it is told. */
    private LineSink noting(String name) {
        return () -> new LineSink.Worker() {
            @Override
            public void accept(ScoredLine line) {
                events.add(name + " sees " + line.number());
            }

            @Override
            public void deliver() {
                events.add(name + " delivers");
            }
        };
    }

    @Test
    void bothSeeEveryLineAndDeliverTheFirstOneFirst() throws IOException {
        List<UtterancePair> pairs = new ArrayList<>();
        for (int line = 1; line <= 2; line++) {
            pairs.add(new UtterancePair(Utterance.ofLine(line, "a"), Utterance.ofLine(line, "b")));
        }
        LineSink both = noting("one").and(noting("other"));
        assertEquals(
                2,
                WerScorer.standard()
                        .score(PairBlocks.of(new FixedPairs(pairs)), 1, both)
                        .counts()
                        .errors());
        assertEquals(
                List.of("one sees 1", "other sees 1", "one sees 2", "other sees 2", "one delivers", "other delivers"),
                events);
    }

    @Test
    void linesAreWantedIfOneOfThemWantsThem() {
        assertTrue(noting("one").and(noting("other")).wantsLines());
        assertTrue(noting("one").and(LineSink.NONE).wantsLines());
        assertTrue(LineSink.NONE.and(noting("other")).wantsLines());
        assertFalse(LineSink.NONE.and(LineSink.NONE).wantsLines());
    }
}
