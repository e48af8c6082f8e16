package io.github.asreval.improve;

import java.util.List;

/**
 * The counts that speak for a row and against it: how often something was misheard, and how often the same words were
 * right.
 *
 * @param count how often the words heard stood for the words said
 * @param right how often the words heard were recognised rightly; there a row would do harm
 * @param examples ids of up to three utterances where it happened, the first ones in the order of ids
 */
public record Evidence(long count, long right, List<String> examples) {

    public Evidence {
        if (count < 0 || right < 0) {
            throw new IllegalArgumentException("counts cannot be negative: " + count + ", " + right);
        }
        examples = List.copyOf(examples);
    }

    /** Returns the share of right places among all that the row would change, from 0 to 1; 0 where nothing is known. */
    public double risk() {
        return right == 0 ? 0 : (double) right / (count + right);
    }
}
