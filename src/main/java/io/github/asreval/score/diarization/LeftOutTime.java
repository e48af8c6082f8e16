package io.github.asreval.score.diarization;

/**
 * Speaker time that was not scored, in nanoseconds.
 *
 * <p>Instances are immutable.
 *
 * @param reference how long the reference speaks in it
 * @param hypothesis how long the hypothesis does
 */
public record LeftOutTime(long reference, long hypothesis) {

    /** Nothing was left out. */
    public static final LeftOutTime NONE = new LeftOutTime(0, 0);

    /** Returns the sum of this time and another. */
    public LeftOutTime plus(LeftOutTime other) {
        return new LeftOutTime(reference + other.reference, hypothesis + other.hypothesis);
    }

    /** Returns whether nobody speaks in it. */
    public boolean isNone() {
        return reference == 0 && hypothesis == 0;
    }
}
