package io.github.asreval.audio;

/** Measures one channel: integers a sample, floating point a frame. */
final class ChannelMeter {

    private static final double FULL = 32768;
    private static final int SHORTEST_RUN = 3;

    private final int fullScale;
    private final LevelHistory history = new LevelHistory();

    private long sum;
    private long squares;
    private int count;

    private long samples;
    private double allSum;
    private double allSquares;
    private int peak;
    private long clipped;
    private int run;

    /** Creates a meter for samples of which that is the largest. */
    ChannelMeter(int fullScale) {
        this.fullScale = fullScale;
    }

    /** Takes samples that belong to one frame. */
    void accept(int[] channel, int from, int to) {
        long frameSum = 0;
        long frameSquares = 0;
        int largest = 0;
        for (int i = from; i < to; i++) {
            int sample = channel[i];
            frameSum += sample;
            // Of 16 bits: the square fits.
            int square = sample * sample;
            frameSquares += square;
            largest = Math.max(largest, Math.abs(sample));
        }
        sum += frameSum;
        squares += frameSquares;
        count += to - from;
        peak = Math.max(peak, largest);
        if (largest >= fullScale || run > 0) {
            countRuns(channel, from, to);
        }
    }

    /** Counts samples at full scale; runs go on from one frame to the next. */
    private void countRuns(int[] channel, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Math.abs(channel[i]) >= fullScale) {
                run++;
                clipped += run == SHORTEST_RUN ? SHORTEST_RUN : run > SHORTEST_RUN ? 1 : 0;
            } else {
                run = 0;
            }
        }
    }

    /** Ends a frame of 20 ms; does nothing if it is empty. */
    void endFrame() {
        if (count == 0) {
            return;
        }
        // The mean is taken off, so that an offset of the recorder is not taken for sound.
        double power = (squares - (double) sum * sum / count) / count;
        history.add(Math.sqrt(Math.max(0, power)) / FULL);
        samples += count;
        allSum += sum;
        allSquares += squares;
        sum = 0;
        squares = 0;
        count = 0;
    }

    /** Returns the levels of all frames. */
    ChannelLevels levels() {
        double mean = samples == 0 ? 0 : allSum / samples;
        double power = samples == 0 ? 0 : allSquares / samples - mean * mean;
        return new ChannelLevels(
                Math.min(1, peak / (double) fullScale),
                Math.sqrt(Math.max(0, power)) / FULL,
                samples == 0 ? 0 : (double) clipped / samples,
                history.silentShare(),
                history.percentile(10));
    }

    /** Returns the levels of the frames. */
    LevelHistory history() {
        return history;
    }
}
