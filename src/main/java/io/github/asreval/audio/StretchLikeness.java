package io.github.asreval.audio;

/**
 * Compares two channels in one stretch: the lag at which they correlate best, and what is left unexplained there.
 *
 * <p>What is left is that of a short filter by least squares, so that a lag of half a sample is no difference.
 *
 * @param residual the share of energy in the fainter channel that the louder one does not explain
 * @param lagMillis how much later the second channel is, in ms
 */
record StretchLikeness(double residual, double lagMillis) {

    /** Returns the samples that are compared at a rate: 200 ms. */
    static int window(int rate) {
        return rate / 5;
    }

    /** Returns the samples on either side, for lags of 20 ms and for the filter. */
    static int margin(int rate) {
        return rate / 50 + Taps.REACH;
    }

    /** Returns how alike the channels are in a stretch, neither of which is digital silence. */
    static StretchLikeness of(Stretch stretch, int rate) {
        double[] louder = stretch.louder();
        double[] fainter = stretch.fainter();
        int margin = margin(rate);
        int lag = new LagSearch(louder, fainter, margin, rate / 50).best(rate);
        double millis = 1000.0 * lag / rate;
        return new StretchLikeness(
                Taps.residual(louder, fainter, margin, lag), stretch.isFirstLouder() ? millis : -millis);
    }

    /** Returns the correlation of the louder channel, filtered, with the fainter one. */
    double correlation() {
        return Math.sqrt(1 - residual);
    }
}
