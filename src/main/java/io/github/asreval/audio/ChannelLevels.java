package io.github.asreval.audio;

/**
 * How loud one channel is. Levels are fractions of full scale, from 0 to 1; frames here are stretches of 20 ms.
 *
 * <p>A sine that just reaches full scale has a peak of 1 and a root mean square of 0.707, which is -3.0 dBFS.
 * Everything is 0 for a channel without samples. Instances are immutable.
 *
 * @param peak the largest sample
 * @param rms the root of the mean square of all samples, less their mean
 * @param clippedShare the share of samples at full scale in runs of three or more
 * @param silentShare the share of frames below -60 dBFS
 * @param floor the level that a tenth of the frames does not exceed: the noise of the line
 */
public record ChannelLevels(double peak, double rms, double clippedShare, double silentShare, double floor) {

    /** Returns whether all frames are below -60 dBFS. */
    public boolean isSilent() {
        return silentShare == 1;
    }

    /** Returns a level in decibels below full scale: -6.02 for 0.5, and -120 for all that is less, 0 included. */
    public static double decibels(double level) {
        return Math.max(-120, 20 * Math.log10(level));
    }
}
