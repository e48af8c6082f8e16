package io.github.asreval.audio;

/** A stretch of two channels: its samples, of 16 bits, and how loud it is. */
final class Stretch {

    private final short[] first;
    private final short[] second;
    private double firstEnergy;
    private double secondEnergy;

    Stretch(int span) {
        first = new short[span];
        second = new short[span];
    }

    /** Copies samples to a place. */
    void copy(int[] from, int[] other, int at, int place, int length) {
        for (int i = 0; i < length; i++) {
            first[place + i] = (short) from[at + i];
            second[place + i] = (short) other[at + i];
        }
    }

    /** Finds out how loud it is, once all samples are there. */
    void weigh() {
        firstEnergy = energy(first);
        secondEnergy = energy(second);
    }

    private static double energy(short[] samples) {
        long sum = 0;
        long squares = 0;
        for (short sample : samples) {
            sum += sample;
            int square = sample * sample;
            squares += square;
        }
        return squares - (double) sum * sum / samples.length;
    }

    /** Returns the mean power of the first channel, 1 at full scale. */
    double firstPower() {
        return firstEnergy / first.length / (32768.0 * 32768.0);
    }

    /** Returns the mean power of the second channel, 1 at full scale. */
    double secondPower() {
        return secondEnergy / second.length / (32768.0 * 32768.0);
    }

    /** Returns the samples of the louder channel, less their mean. */
    double[] louder() {
        return centred(firstEnergy >= secondEnergy ? first : second);
    }

    /** Returns the samples of the other channel, less their mean. */
    double[] fainter() {
        return centred(firstEnergy >= secondEnergy ? second : first);
    }

    /** Returns whether the first channel is the louder one. */
    boolean isFirstLouder() {
        return firstEnergy >= secondEnergy;
    }

    private static double[] centred(short[] samples) {
        double mean = 0;
        for (short sample : samples) {
            mean += sample;
        }
        mean /= samples.length;
        double[] centred = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            centred[i] = samples[i] - mean;
        }
        return centred;
    }
}
