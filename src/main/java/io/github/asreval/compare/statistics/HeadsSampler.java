package io.github.asreval.compare.statistics;

import io.github.asreval.score.base.RandomSequence;
import java.util.Arrays;

/** Draws how many of some tosses of a fair coin are heads. */
final class HeadsSampler {

    private final int tosses;
    /** For many tosses: how probable at most so many heads are, from a number of heads on. */
    private final double[] cumulative;

    private final int fewest;

    HeadsSampler(int tosses) {
        this.tosses = tosses;
        if (tosses <= Long.SIZE) {
            cumulative = new double[0];
            fewest = 0;
            return;
        }
        // Ten standard deviations of √n/2 to either side: nothing that a random number reaches is left out.
        int reach = Math.min(tosses / 2, (int) (5 * Math.sqrt(tosses)) + 1);
        int middle = tosses / 2;
        fewest = middle - reach;
        cumulative = new double[Math.min(2 * reach + 1, tosses - fewest) + 1];
        cumulative[reach] = 1;
        for (int i = reach; i > 0; i--) {
            int heads = fewest + i;
            cumulative[i - 1] = cumulative[i] * heads / (tosses - heads + 1.0);
        }
        for (int i = reach; i + 1 < cumulative.length; i++) {
            int heads = fewest + i;
            cumulative[i + 1] = cumulative[i] * (tosses - heads) / (heads + 1.0);
        }
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += cumulative[i];
            cumulative[i] = sum;
        }
        for (int i = 0; i < cumulative.length; i++) {
            cumulative[i] /= sum;
        }
    }

    int draw(RandomSequence random) {
        if (tosses <= Long.SIZE) {
            return random.heads(tosses);
        }
        int found = Arrays.binarySearch(cumulative, random.uniform());
        return fewest + (found < 0 ? -found - 1 : found + 1);
    }
}
