package io.github.asreval.languagemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallSplitTest {

    /** Stored, because calls must stay where they are from version to version; the fractions are SHA-256's. */
    @Test
    void isTheSameInEveryVersion() {
        CallSplit split = new CallSplit("", 0.1, 0.1);
        String parts = IntStream.range(0, 30)
                .mapToObj(i -> split.part("call-" + i).id().substring(0, 2))
                .reduce("", (all, part) -> all + part + " ");
        assertEquals(
                "tr tr tr tr tr tr tr tr he tr tr tr tr tr tr tr he tr tr tr tr tr tr tr tu tr tr tr tu tu ", parts);
    }

    @Test
    void givesEachPartItsShare() {
        CallSplit split = new CallSplit("seed", 0.1, 0.2);
        Map<TextPart, Integer> counts = new EnumMap<>(TextPart.class);
        for (int i = 0; i < 20_000; i++) {
            counts.merge(split.part("c" + i), 1, Integer::sum);
        }
        assertEquals(0.1, counts.getOrDefault(TextPart.TUNING, 0) / 20_000.0, 0.01);
        assertEquals(0.2, counts.getOrDefault(TextPart.HELDOUT, 0) / 20_000.0, 0.01);
    }

    @Test
    void aLargerShareTakesCallsAndLetsNoneGo() {
        CallSplit small = new CallSplit("", 0.1, 0.1);
        CallSplit large = new CallSplit("", 0.3, 0.2);
        for (int i = 0; i < 5_000; i++) {
            TextPart part = small.part("c" + i);
            assertTrue(part == TextPart.TRAINING || large.part("c" + i) == part);
        }
    }

    @Test
    void anotherSeedSplitsOtherwise() {
        CallSplit one = new CallSplit("1", 0.5, 0);
        CallSplit two = new CallSplit("2", 0.5, 0);
        long moved = IntStream.range(0, 1_000)
                .filter(i -> one.part("c" + i) != two.part("c" + i))
                .count();
        assertNotEquals(0, moved);
        assertEquals(TextPart.TRAINING, new CallSplit("", 0, 0).part("any"));
        assertEquals(TextPart.HELDOUT, new CallSplit("", 0, 1).part("any"));
        assertEquals(TextPart.TUNING, new CallSplit("", 1, 0).part("any"));
    }
}
