package io.github.asreval.score.classes;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * ATWV, the actual term-weighted value of NIST's spoken term detection (STD 2006, OpenKWS): 1 less what misses and false
 * alarms cost, each term counting the same however often it was said.
 *
 * <pre>
 * ATWV = 1 − mean over terms of (P_miss + β · P_FA)
 * P_miss = 1 − right / said        P_FA = invented / (seconds of speech − said)        β = 999.9
 * </pre>
 *
 * <p>A second of speech is a trial. Terms that were not said are left out. 1 is perfect, 0 what a recogniser gets that finds
 * nothing; there is no lower limit.
 */
public final class TermWeightedValue {

    /** What a false alarm costs, a term having one chance in ten thousand: (0.1 / 1) · (1 / 0.0001 − 1). */
    public static final double BETA = 999.9;

    private TermWeightedValue() {}

    /** Returns the value for one point of the trade-off between misses and false alarms. */
    public static double of(double missProbability, double falseAlarmProbability) {
        return 1 - (missProbability + BETA * falseAlarmProbability);
    }

    /**
     * Returns the value of terms.
     *
     * @param terms how often each was said, right and invented
     * @param seconds how long the speech is
     * @return empty if no term was said, or one was said in more seconds than there are
     */
    public static OptionalDouble of(Collection<TermCounts> terms, double seconds) {
        double misses = 0;
        double falseAlarms = 0;
        long said = 0;
        for (TermCounts term : terms) {
            if (term.said() > 0) {
                if (seconds <= (double) term.said()) {
                    return OptionalDouble.empty();
                }
                misses += 1 - (double) term.right() / term.said();
                falseAlarms += (double) term.invented() / (seconds - (double) term.said());
                said++;
            }
        }
        return said == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(of(misses / (double) said, falseAlarms / (double) said));
    }
}
