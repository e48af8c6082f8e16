package io.github.asreval.score.diarization;

import java.util.OptionalDouble;

/**
 * Speaker time and the errors in it: where two speak at once, a second is two seconds of speaker time.
 *
 * <p>All times are whole nanoseconds, so that sums are exact in whatever order. Instances are immutable.
 *
 * <pre>{@code
 * new SpeakerTime(19_000_000_000L, 2_300_000_000L, 1_600_000_000L, 2_800_000_000L).errorRate()   // 0.35263…
 * }</pre>
 *
 * @param scored how long the reference speaks
 * @param missed how long fewer speak in the hypothesis than in the reference, times how many fewer
 * @param falseAlarm how long more speak in the hypothesis, times how many more
 * @param confusion how long somebody else speaks in the hypothesis
 */
public record SpeakerTime(long scored, long missed, long falseAlarm, long confusion) {

    /** No time at all. */
    public static final SpeakerTime ZERO = new SpeakerTime(0, 0, 0, 0);

    static final double NANOSECONDS = 1e9;

    public SpeakerTime {
        if (scored < 0 || missed < 0 || falseAlarm < 0 || confusion < 0 || missed + confusion > scored) {
            throw new IllegalArgumentException("no times: scored " + scored + ", missed " + missed + ", false alarm "
                    + falseAlarm + ", confusion " + confusion);
        }
    }

    /** Returns a number of nanoseconds in seconds. */
    public static double seconds(long nanoseconds) {
        return nanoseconds / NANOSECONDS;
    }

    /** Returns the nearest whole number of nanoseconds, which tells all decimals apart that a file may write. */
    static long nanoseconds(double seconds) {
        return Math.round(seconds * NANOSECONDS);
    }

    /** Returns missed, false alarm and confusion together. */
    public long errors() {
        return missed + falseAlarm + confusion;
    }

    /** Returns the diarization error rate, errors ÷ scored time, which may exceed 1; empty if no time was scored. */
    public OptionalDouble errorRate() {
        return scored == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) errors() / scored);
    }

    /** Returns the sum of these times and others. */
    public SpeakerTime plus(SpeakerTime other) {
        return new SpeakerTime(
                scored + other.scored,
                missed + other.missed,
                falseAlarm + other.falseAlarm,
                confusion + other.confusion);
    }
}
