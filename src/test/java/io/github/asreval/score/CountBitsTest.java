package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
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
}
