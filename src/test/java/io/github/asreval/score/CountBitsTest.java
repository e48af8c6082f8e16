package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountBitsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void keepsCountsInWhateverPartsTheyCome(int seed) {
        Random random = new Random(seed);
        int[] counts =
                random.ints(5_000, 0, 20).map(i -> i < 14 ? 0 : i < 18 ? 1 : i).toArray();
        CountBits all = new CountBits();
        CountBits part = new CountBits();
        int start = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int rest = counts[i]; rest > 0; rest -= 1 + rest / 2) {
                part.add(i - (long) start, Math.min(rest, 1 + rest / 2));
            }
            part.extend(i - start + 1L);
            if (random.nextInt(90) == 0 || i == counts.length - 1) {
                all.addAll(part, start);
                part.clear();
                start = i + 1;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            assertEquals(counts[i], all.count(i), "position " + i);
            assertEquals(counts[i] > 0, all.isSet(i));
        }
    }

    @Test
    void growsWithThePositionsThatAreAddedTo() {
        CountBits counts = new CountBits();
        CountBits all = new CountBits();
        for (int position = 63; position < 1 << 20; position = 2 * position + 1) {
            counts.add(position, 1 + position % 2);
        }
        all.addAll(counts, 1);
        for (int position = 0; position < 1 << 20; position++) {
            boolean isSet = position >= 63 && (position & (position + 1)) == 0;
            assertEquals(isSet ? 2 : 0, counts.count(position), "position " + position);
        }
        assertEquals(2, all.count(64));
        assertEquals(0, all.count(63));
        counts.clear();
        assertEquals(0, counts.count(63));
    }
}
