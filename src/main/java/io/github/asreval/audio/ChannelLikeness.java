package io.github.asreval.audio;

/**
 * How far two channels hold the same sound, by the loudest stretches of a recording.
 *
 * <p>The right channel as a copy of the left, 5 ms later and half as loud: a correlation of 1, no residual, a lag of 5 ms.
 * Two people who talk in turns on lines of their own: a correlation below 0.2. Instances are immutable.
 *
 * @param correlation what the correlation of the channels at their best lag exceeds in nine stretches of ten, from 0 to 1;
 *     sounds turned upside down count as alike
 * @param residual the share of energy in the fainter channel that the other one does not explain, exceeded in one stretch
 *     of ten only
 * @param lagMillis how much later the second channel is, in ms, in the stretch in the middle; from -20 to 20
 * @param leak the correlation in the middle one of those stretches in which one channel is clearly louder: how much of a
 *     voice can be heard on the other side; 0 if there are none
 * @param stretches how many stretches were compared
 */
public record ChannelLikeness(double correlation, double residual, double lagMillis, double leak, int stretches) {

    private static final double SAME = 0.98;
    private static final double UNEXPLAINED = 0.01;

    /** Returns whether both channels hold the same sound: a correlation above 0.98 and a residual below 1 %. */
    public boolean isSameSound() {
        return correlation > SAME && residual < UNEXPLAINED;
    }
}
