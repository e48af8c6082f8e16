package io.github.asreval.audio;

/**
 * How far two channels hold the same sound, by the loudest stretches of a recording.
 *
 * <p>Up to 32 stretches of 240 ms are compared, spread over the whole recording: of every part of it those in which
 * either channel is loudest, if they are louder than -50 dBFS. The fainter channel is explained by the louder one,
 * through a short filter at the best lag of up to 20 ms; upside down counts as alike.
 *
 * <p>The right channel as a copy of the left, 5 ms later and half as loud: a correlation of 1, no residual, a lag of 5
 * ms. Two people who talk in turns on lines of their own: a correlation below 0.2. Two people each of whom is heard
 * faintly on the other's line: a correlation near 1, but a range of gains of 20 dB and more. Instances are immutable.
 *
 * @param correlation what the correlation of the channels exceeds in nine stretches of ten, from 0 to 1
 * @param residual the share of energy that is not explained, exceeded in one stretch of ten only, from 0 to 1
 * @param lagMillis how much later the second channel is, in ms, in the middle one of all lags; from -20 to 20
 * @param gainRange how much louder one channel gets, against the other, from one stretch to another, in dB; of ten
 *     stretches and more, without the one at either end
 * @param leak the correlation in the middle one of those stretches in which one channel is 6 dB louder or more: how
 *     much of a voice can be heard on the other side; 0 if there are none
 * @param stretches how many stretches were compared, at least 1
 */
public record ChannelLikeness(
        double correlation, double residual, double lagMillis, double gainRange, double leak, int stretches) {

    private static final double SAME = 0.98;
    private static final double UNEXPLAINED = 0.01;
    private static final double STEADY = 6;
    private static final double HEARD = 0.3;

    /**
     * Returns whether both channels hold the same sound: a correlation above 0.98, a residual below 1 %, and gains
     * within 6 dB of each other.
     */
    public boolean isSameSound() {
        return correlation > SAME && residual < UNEXPLAINED && gainRange <= STEADY;
    }

    /** Returns whether one side is heard on the channel of the other: not the same sound, but a leak of 0.3 or more. */
    public boolean isCrosstalk() {
        return !isSameSound() && leak >= HEARD;
    }
}
