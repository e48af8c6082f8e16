package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UtteranceSampleTest {

    @Test
    void holdsTheFirstUtterances() {
        UtteranceSample sample = new UtteranceSample();
        assertEquals(List.of(), sample.lines());
        for (int number = 1; number <= UtteranceSample.MOST + 5; number++) {
            sample.add(number, "a", "b", 1);
        }
        assertEquals(UtteranceSample.MOST, sample.lines().size());
        assertEquals(new UtteranceSample.Line(1, "a", "b", 1, 2), sample.lines().get(0));
    }

    @Test
    void endsBeforeItIsTooLong() {
        UtteranceSample sample = new UtteranceSample();
        sample.add(1, "a", "b", 0);
        sample.add(2, "x".repeat(UtteranceSample.MOST_CHARACTERS), "", 1);
        sample.add(3, "c", "d", 0);
        assertEquals(1, sample.lines().size());
        UtteranceSample decoded = new UtteranceSample();
        decoded.add(1, "a", "b", 0);
        decoded.addTooLong(2, 1);
        decoded.add(3, "c", "d", 0);
        assertEquals(sample.lines(), decoded.lines());
    }

    @Test
    void keepsWhatFitsToTheLastCharacter() {
        assertTrue(UtteranceSample.mayHold(UtteranceSample.MOST));
        assertFalse(UtteranceSample.mayHold(UtteranceSample.MOST + 1));
        assertFalse(UtteranceSample.isTooLong(4L * UtteranceSample.MOST_CHARACTERS));
        assertTrue(UtteranceSample.isTooLong(4L * UtteranceSample.MOST_CHARACTERS + 1));
        UtteranceSample sample = new UtteranceSample();
        sample.add(1, "x".repeat(UtteranceSample.MOST_CHARACTERS - 1), "y", 1);
        sample.add(2, "", "", 0);
        sample.add(3, "a", "", 0);
        sample.add(4, "", "", 0);
        assertEquals(List.of(1L, 2L), numbers(sample));
        UtteranceSample late = new UtteranceSample();
        late.addTooLong(UtteranceSample.MOST + 1, 1);
        assertEquals(List.of(), numbers(late));
        late.add(1, "a", "b", 0);
        assertEquals(List.of(1L), numbers(late), "what could be no part of it takes no room");
    }

    private static List<Long> numbers(UtteranceSample sample) {
        return sample.lines().stream().map(UtteranceSample.Line::number).toList();
    }

    /** Threads take blocks of utterances as they come; what they have together is what one thread would have. */
    @Test
    void doesNotDependOnWhoHasSeenWhat() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            UtteranceSample whole = new UtteranceSample();
            List<UtteranceSample> parts = List.of(new UtteranceSample(), new UtteranceSample(), new UtteranceSample());
            int longest = random.nextBoolean() ? 10 : 2000;
            int part = 0;
            for (int number = 1; number <= UtteranceSample.MOST + 100; number++) {
                part = random.nextInt(40) == 0 ? random.nextInt(parts.size()) : part;
                String reference = "r".repeat(random.nextInt(longest));
                boolean tooLong = random.nextInt(2000) == 0;
                for (UtteranceSample sample : List.of(whole, parts.get(part))) {
                    if (tooLong) {
                        sample.addTooLong(number, 1);
                    } else {
                        sample.add(number, reference, "h", number % 3);
                    }
                }
            }
            UtteranceSample sum = new UtteranceSample();
            parts.forEach(sum::add);
            assertEquals(whole.lines(), sum.lines(), "seed " + seed);
        }
    }
}
