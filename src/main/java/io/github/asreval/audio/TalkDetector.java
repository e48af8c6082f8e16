package io.github.asreval.audio;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretches of talk on a channel from the levels of its frames.
 *
 * <p>A frame is talk if it is 9 dB above the noise of the line, which is the level of the quietest tenth, at most 30 dB
 * below the loud frames of the channel, and above -57 dBFS. Gaps up to 300 ms, as stops and breaths leave them, belong to
 * the talk around them; what is then shorter than 100 ms is a click.
 */
final class TalkDetector {

    private static final double ABOVE_NOISE = 9;
    private static final double BELOW_VOICE = 30;
    private static final double FAINTEST = -57;
    private static final long GAP = 300;
    private static final long CLICK = 100;
    private static final long FRAME = 1000 / SampleMeter.FRAMES;

    private TalkDetector() {}

    /** Returns the stretches of talk of a recording of so many ms, in order. */
    static List<TalkSegment> segments(LevelHistory history, long lengthMillis) {
        double threshold = Math.max(
                FAINTEST,
                Math.max(history.percentileDecibels(10) + ABOVE_NOISE, history.percentileDecibels(95) - BELOW_VOICE));
        long cell = FRAME * history.cellFrames();
        List<TalkSegment> segments = new ArrayList<>();
        long start = -1;
        long end = -1;
        for (int i = 0; i < history.size(); i++) {
            if (history.decibels(i) >= threshold) {
                if (start >= 0 && i * cell - end > GAP) {
                    add(segments, start, end, lengthMillis);
                    start = -1;
                }
                start = start < 0 ? i * cell : start;
                end = (i + 1) * cell;
            }
        }
        add(segments, start, end, lengthMillis);
        return segments;
    }

    private static void add(List<TalkSegment> segments, long start, long end, long lengthMillis) {
        long last = Math.min(end, lengthMillis);
        if (start >= 0 && last - start >= CLICK) {
            segments.add(new TalkSegment(start, last));
        }
    }
}
