package io.github.asreval.audio;

/**
 * A stretch of talk on one channel, in ms from the beginning of the recording.
 *
 * @param startMillis where it begins
 * @param endMillis where it ends, exclusive; after its beginning
 */
public record TalkSegment(long startMillis, long endMillis) {

    /** Refuses stretches that are empty or begin before the recording. */
    public TalkSegment {
        if (startMillis < 0 || endMillis <= startMillis) {
            throw new IllegalArgumentException(startMillis + " to " + endMillis);
        }
    }

    /** Returns how long it is, in ms. */
    public long millis() {
        return endMillis - startMillis;
    }
}
