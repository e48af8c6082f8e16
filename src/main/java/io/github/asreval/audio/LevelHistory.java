package io.github.asreval.audio;

import java.util.Arrays;

/**
 * The levels of the frames of a channel, in steps of half a decibel, a byte each.
 *
 * <p>Beyond a million frames, which are 5.8 hours, neighbours are put together, the louder one of two: memory is
 * bounded. Counts of levels stay exact.
 */
final class LevelHistory {

    private static final int MOST = 1 << 20;
    private static final int STEPS = 240;

    /** -60 dBFS. */
    private static final double SILENCE = 0.001;

    private final long[] counts = new long[STEPS + 1];
    private byte[] cells = new byte[1 << 10];
    private int size;
    private int cellFrames = 1;
    private int pendingFrames;
    private int pendingStep;
    private long frames;
    private long silent;

    /** Adds the level of the next frame, from 0 to 1. */
    void add(double level) {
        int step = step(level);
        counts[step]++;
        frames++;
        silent += level < SILENCE ? 1 : 0;
        pendingStep = Math.max(pendingStep, step);
        if (++pendingFrames < cellFrames) {
            return;
        }
        if (size == MOST) {
            halve();
            // What was pending is the first frame of a cell that is twice as long.
            if (pendingFrames < cellFrames) {
                return;
            }
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size++] = (byte) pendingStep;
        pendingStep = 0;
        pendingFrames = 0;
    }

    private void halve() {
        size /= 2;
        for (int i = 0; i < size; i++) {
            cells[i] = (byte) Math.max(cells[2 * i] & 0xff, cells[2 * i + 1] & 0xff);
        }
        cellFrames *= 2;
    }

    /** Returns the number of a level: 0 for -120 dBFS and below, 240 for full scale. */
    private static int step(double level) {
        return (int) Math.min(STEPS, Math.round(2 * ChannelLevels.decibels(level)) + STEPS);
    }

    /** Returns how many cells there are, a last one that is not full included. */
    int size() {
        return size + (pendingFrames > 0 ? 1 : 0);
    }

    /** Returns how many frames of 20 ms a cell has. */
    int cellFrames() {
        return cellFrames;
    }

    /** Returns the level of a cell in dBFS. */
    double decibels(int cell) {
        return ((cell < size ? cells[cell] & 0xff : pendingStep) - STEPS) / 2.0;
    }

    /** Returns the level in dBFS that so many frames of a hundred do not exceed; -120 if there are none. */
    double percentileDecibels(int percent) {
        long below = 0;
        for (int step = 0; step <= STEPS; step++) {
            below += counts[step];
            if (below * 100 >= frames * percent) {
                return (step - STEPS) / 2.0;
            }
        }
        return 0;
    }

    /** Returns the level, from 0 to 1, that so many frames of a hundred do not exceed. */
    double percentile(int percent) {
        double decibels = percentileDecibels(percent);
        return decibels <= -120 ? 0 : Math.pow(10, decibels / 20);
    }

    /** Returns the share of frames below -60 dBFS; 1 if there are none. */
    double silentShare() {
        return frames == 0 ? 1 : (double) silent / frames;
    }
}
