package io.github.asreval.audio;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretches of talk on a channel from the levels of its frames.
 *
 * <p>A frame is talk if it is 9 dB above the noise of the line, which is the level of the quietest tenth, at most 30 dB
 * below the loud frames of the channel, and above -57 dBFS. Where each side is heard on the other's channel, a frame that
 * is 9 dB fainter than on the other channel, each against the loud frames there, is the other's voice. Gaps up to 300 ms,
 * as stops and breaths leave them, belong to the talk around them; what is then shorter than 100 ms is a click.
 */
final class TalkDetector {

    private static final double ABOVE_NOISE = 9;
    private static final double BELOW_VOICE = 30;
    private static final double FAINTEST = -57;
    private static final double LEAK = 9;

    /** How much fainter than the other a line may be for its voices to be weighed like those of the other. */
    private static final double FAINTER_LINE = 6;

    private static final long GAP = 300;
    private static final long CLICK = 100;
    private static final long FRAME = 1000 / SampleMeter.FRAMES;

    private final LevelHistory levels;
    private final double threshold;

    /** Creates a detector for one channel. */
    TalkDetector(LevelHistory levels) {
        this.levels = levels;
        threshold = Math.max(FAINTEST, Math.max(levels.percentileDecibels(10) + ABOVE_NOISE, voice() - BELOW_VOICE));
    }

    private double voice() {
        return levels.percentileDecibels(95);
    }

    /** Returns the stretches of talk of a recording of so many ms, in order. */
    List<TalkSegment> segments(long lengthMillis) {
        return segments(this, 0, lengthMillis);
    }

    /** Returns the stretches of talk that are not the voice of another channel. */
    List<TalkSegment> segmentsWithout(TalkDetector other, long lengthMillis) {
        double ours = Math.max(voice(), other.voice() - FAINTER_LINE);
        double theirs = Math.max(other.voice(), voice() - FAINTER_LINE);
        return segments(other, ours - theirs - LEAK, lengthMillis);
    }

    /** Returns stretches of frames that are less than so much fainter, which is negative, than on another channel. */
    private List<TalkSegment> segments(TalkDetector other, double against, long lengthMillis) {
        long cell = FRAME * levels.cellFrames();
        List<TalkSegment> segments = new ArrayList<>();
        long start = -1;
        long end = -1;
        for (int i = 0; i < levels.size(); i++) {
            double level = levels.decibels(i);
            if (level >= threshold && level >= other.levels.decibels(i) + against) {
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
