package io.github.asreval.score.timing;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The errors of some times, each time of the hypothesis less that of the reference: what is positive is late.
 *
 * <pre>{@code
 * TimeErrors errors = TimeErrors.of(-20_000, 30_000, 50_000);   // microseconds
 * errors.median()               // 0.03 s
 * errors.meanOfAbsolute()       // 0.0333… s
 * errors.within(0.05)           // 1.0
 * }</pre>
 *
 * <p>Without a time, all of them are empty. Instances are immutable.
 */
public final class TimeErrors {

    private static final double MICROSECONDS = 1e6;
    private static final int PERCENTILE = 95;

    /** In microseconds: the errors in rising order, and what they are without their signs. */
    private final long[] signed;

    private final long[] absolute;

    private TimeErrors(long[] sorted) {
        this.signed = sorted;
        this.absolute = Arrays.stream(sorted).map(Math::abs).sorted().toArray();
    }

    /** Returns some errors in microseconds, in whatever order. */
    static TimeErrors of(long... microseconds) {
        return new TimeErrors(Arrays.stream(microseconds).sorted().toArray());
    }

    /** Returns how many there are. */
    public long count() {
        return signed.length;
    }

    /** Returns the median in seconds; of an even number, the mean of the two in the middle. */
    public OptionalDouble median() {
        int middle = signed.length / 2;
        if (signed.length == 0) {
            return OptionalDouble.empty();
        }
        double sum = signed.length % 2 == 1 ? 2.0 * signed[middle] : (double) signed[middle - 1] + signed[middle];
        return OptionalDouble.of(sum / 2 / MICROSECONDS);
    }

    /** Returns the mean of the errors without their signs, in seconds. */
    public OptionalDouble meanOfAbsolute() {
        return signed.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Arrays.stream(absolute).sum() / MICROSECONDS / signed.length);
    }

    /** Returns what 95 % of the errors do not exceed without their signs, in seconds: the least one that is so, as it is. */
    public OptionalDouble percentile95() {
        if (signed.length == 0) {
            return OptionalDouble.empty();
        }
        int rank = Math.toIntExact(((long) PERCENTILE * absolute.length + 99) / 100);
        return OptionalDouble.of(absolute[rank - 1] / MICROSECONDS);
    }

    /** Returns the share of the errors that are no larger than some seconds, whatever their sign. */
    public OptionalDouble within(double seconds) {
        if (signed.length == 0) {
            return OptionalDouble.empty();
        }
        long most = Math.round(seconds * MICROSECONDS);
        long within = Arrays.stream(absolute).filter(error -> error <= most).count();
        return OptionalDouble.of((double) within / signed.length);
    }
}
