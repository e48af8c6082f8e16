package io.github.asreval.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the stretches of talk on a channel from the levels of its frames.
 *
 * <p>A frame is talk if it is 9 dB above the noise of the line, which is the level of the quietest tenth, at most 30 dB
 * below the loud frames of the channel, and above -57 dBFS. Where a voice is heard on the other's channel as well, a
 * frame counts that is louder there than the voice leaks. Gaps up to 300 ms, as stops and breaths leave them, belong to
 * the talk around them; what is then shorter than 100 ms is a click.
 */
final class TalkDetector {

    private static final double ABOVE_NOISE = 9;
    private static final double BELOW_VOICE = 30;
    private static final double FAINTEST = -57;

    /** How much louder than what leaks, in dB, a frame is that has a voice of its own. */
    private static final double ABOVE_LEAK = 4;

    private static final long GAP = 300;
    private static final long CLICK = 100;
    private static final long FRAME = 1000 / SampleMeter.FRAMES;

    private final LevelHistory levels;
    private final double threshold;

    /** Creates a detector for one channel. */
    TalkDetector(LevelHistory levels) {
        this.levels = levels;
        threshold = Math.max(
                FAINTEST,
                Math.max(levels.percentileDecibels(10) + ABOVE_NOISE, levels.percentileDecibels(95) - BELOW_VOICE));
    }

    /** Returns the stretches of talk of a recording of so many ms, in order. */
    List<TalkSegment> segments(long lengthMillis) {
        return segments(lengthMillis, cell -> true);
    }

    /**
     * Returns the stretches of talk that are not the voice of another channel.
     *
     * @param leak by how many dB that is fainter here, which is negative; 0 if it is not heard here
     */
    List<TalkSegment> segmentsWithout(TalkDetector other, double leak, long lengthMillis) {
        return leak == 0
                ? segments(lengthMillis)
                : segments(lengthMillis, cell -> levels.decibels(cell) >= other.around(cell) + leak + ABOVE_LEAK);
    }

    /** Returns the loudest of three cells: what leaks may come up to 20 ms later or earlier. */
    private double around(int cell) {
        double loudest = levels.decibels(cell);
        if (cell > 0) {
            loudest = Math.max(loudest, levels.decibels(cell - 1));
        }
        return cell + 1 < levels.size() ? Math.max(loudest, levels.decibels(cell + 1)) : loudest;
    }

    private List<TalkSegment> segments(long lengthMillis, IntPredicate isOwn) {
        long cell = FRAME * levels.cellFrames();
        List<TalkSegment> segments = new ArrayList<>();
        long start = -1;
        long end = -1;
        for (int i = 0; i < levels.size(); i++) {
            if (levels.decibels(i) >= threshold && isOwn.test(i)) {
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
