package io.github.asreval.score.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.score.FixedPairs;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.TimedWords;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When words were recognised, compared with when they were said. */
class WordTimingCounterTest {

    private final List<UtterancePair> pairs = new ArrayList<>();

    /** Returns an utterance whose words, each {@code text@begin-end}, have times where one is written. */
    private static Utterance utterance(String words) {
        List<TimedWords.Word> timed = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            String[] parts = word.split("[@-]", -1);
            boolean isTimed = parts.length > 1;
            texts.add(parts[0]);
            timed.add(new TimedWords.Word(
                    parts[0],
                    isTimed ? Double.parseDouble(parts[1]) : Double.NaN,
                    isTimed ? Double.parseDouble(parts[2]) : Double.NaN,
                    0));
        }
        return new Utterance(
                "u", 1, String.join(" ", texts), UtteranceDetails.NONE.withWords(new TimedWords(false, timed)));
    }

    private void add(String said, String heard) {
        pairs.add(new UtterancePair(utterance(said), utterance(heard)));
    }

    private WordTiming result(int threads) throws IOException {
        WordTimingCounter counter = new WordTimingCounter();
        WerScorer.standard().score(PairBlocks.of(new FixedPairs(pairs)), threads, counter);
        return counter.result();
    }

    @Test
    void onlyWordsThatWereRecognisedAreComparedEachWithItsOwn() throws IOException {
        // One inserted, one deleted, one substituted before the last.
        add("a@1-2 b@2-3 c@3-4 d@5-6", "x@0-1 a@1.5-2.25 c@2-3 e@4-5 d@5-6.125");
        add("a@1-2 x@2-3 c@9-10", "a@1-2 y@2-3 c@9.25-10");
        WordTiming timing = result(1);
        assertEquals(5, timing.hits());
        assertEquals(5, timing.begins().count());
        assertEquals(5, timing.ends().count());
        assertEquals(OptionalDouble.of(0), timing.begins().median());
        assertEquals(OptionalDouble.of((0.5 + 1 + 0.25) / 5), timing.begins().meanOfAbsolute());
        assertEquals(OptionalDouble.of((0.25 + 1 + 0.125) / 5), timing.ends().meanOfAbsolute());
        assertEquals(new WordTiming.Side(7, 7), timing.reference());
        assertEquals(new WordTiming.Side(8, 8), timing.hypothesis());
    }

    @Test
    void wordsWithoutTimesAreHitsAndNoMore() throws IOException {
        add("a@1-2 b c@3-4", "a b@2-3 c@3.5-4");
        pairs.add(new UtterancePair(Utterance.ofLine(2, "a b"), Utterance.ofLine(2, "a b")));
        pairs.add(new UtterancePair(utterance("a@1-2 b@2-3"), Utterance.ofLine(2, "a b")));
        WordTiming timing = result(1);
        assertEquals(7, timing.hits());
        assertEquals(1, timing.begins().count());
        assertEquals(OptionalDouble.of(0.5), timing.begins().median());
        assertEquals(OptionalDouble.of(0), timing.ends().median());
        assertEquals(new WordTiming.Side(7, 4), timing.reference());
        assertEquals(new WordTiming.Side(7, 2), timing.hypothesis());
        assertEquals(3, timing.reference().untimed());
        assertEquals(5, timing.hypothesis().untimed());
    }

    @Test
    void plainLinesHaveWordsAndNoTimes() throws IOException {
        for (int i = 1; i < 4; i++) {
            pairs.add(new UtterancePair(Utterance.ofLine(i, "a b"), Utterance.ofLine(i, "a c")));
        }
        WordTiming timing = result(1);
        assertEquals(3, timing.hits());
        assertEquals(0, timing.begins().count());
        assertEquals(new WordTiming.Side(6, 0), timing.reference());
        assertEquals(OptionalDouble.empty(), timing.begins().median());
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 5})
    void theNumberOfThreadsMakesNoDifference(int threads) throws IOException {
        for (int i = 0; i < 5000; i++) {
            add("a@" + i + "-" + (i + 1) + " b@1-2", "a@" + (i + (i % 7)) + "-" + (i + 2) + " b@1-" + (2 + i % 3));
        }
        WordTiming timing = result(threads);
        assertEquals(10_000, timing.hits());
        assertEquals(10_000, timing.ends().count());
        assertEquals(new WordTiming.Side(10_000, 10_000), timing.hypothesis());
        double begins = 0;
        for (int i = 0; i < 5000; i++) {
            begins += i % 7;
        }
        assertEquals(
                Optional.of(begins / 10_000),
                Optional.of(timing.begins().meanOfAbsolute().orElseThrow()));
        assertEquals(OptionalDouble.of(6), timing.begins().percentile95());
    }
}
