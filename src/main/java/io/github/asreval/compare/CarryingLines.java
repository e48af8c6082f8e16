package io.github.asreval.compare;

import io.github.asreval.score.LineOutcomes;
import java.util.Arrays;
import java.util.List;

/**
 * The lines that carry the difference between two systems: as few as there can be without which the other one would be
 * ahead by errors.
 *
 * <p>They are those with the largest differences in favour of the system that is ahead. Instances are immutable.
 *
 * @param count how many they are; 0 if neither system is ahead
 * @param untilEqual without how many of the first of them the system that is ahead would no longer be so
 * @param flips whether the other would be ahead without all of them; where it is better on no line, it cannot be
 * @param lines the lines, counted from 0, the one with the largest difference first; no more than a thousand
 */
public record CarryingLines(int count, int untilEqual, boolean flips, List<Integer> lines) {

    private static final int MOST_KEPT = 1000;

    public CarryingLines {
        lines = List.copyOf(lines);
    }

    /** Finds the lines; the largest differences are taken first, and of equal ones the first. */
    static CarryingLines between(LineOutcomes before, LineOutcomes after) {
        long left = 0;
        for (int line = 0; line < before.lines(); line++) {
            left += before.errors(line) - after.errors(line);
        }
        int sign = Long.signum(left);
        left *= sign;
        long[] favourable = favourable(before, after, sign);
        int count = 0;
        int untilEqual = 0;
        while (count < favourable.length && sign != 0 && left >= 0) {
            untilEqual += left > 0 ? 1 : 0;
            left += favourable[count++] >> 32;
        }
        int[] lines = Arrays.stream(favourable)
                .limit(Math.min(count, MOST_KEPT))
                .mapToInt(packed -> (int) packed)
                .toArray();
        return new CarryingLines(
                count, untilEqual, left < 0, Arrays.stream(lines).boxed().toList());
    }

    /** Returns the lines on which the system ahead is better, each below its difference, which is negative. */
    private static long[] favourable(LineOutcomes before, LineOutcomes after, int sign) {
        long[] packed = new long[64];
        int count = 0;
        for (int line = 0; line < before.lines(); line++) {
            long difference = (long) sign * (before.errors(line) - after.errors(line));
            if (difference > 0) {
                packed = count == packed.length ? Arrays.copyOf(packed, 2 * count) : packed;
                packed[count++] = (-difference << 32) | line;
            }
        }
        packed = Arrays.copyOf(packed, count);
        Arrays.sort(packed);
        return packed;
    }
}
