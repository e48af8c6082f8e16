package io.github.asreval.audio;

/**
 * Compares two channels in one stretch: the lag at which they correlate best, and what is left unexplained there.
 *
 * <p>The lag is searched at about 8,000 Hz first, over ±20 ms, and then at the rate of the recording around what was
 * found. What is left is that of a short filter by least squares, so that a lag of half a sample is no difference.
 *
 * @param residual the share of energy in the fainter channel that the louder one does not explain
 * @param lagMillis how much later the second channel is, in ms
 */
record StretchLikeness(double residual, double lagMillis) {

    private static final int THIN_RATE = 8_000;

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
        int most = rate / 50;
        int factor = Math.max(1, rate / THIN_RATE);
        int lag;
        if (factor == 1) {
            lag = bestLag(louder, fainter, margin, 0, most);
        } else {
            int thin = bestLag(thinned(louder, factor), thinned(fainter, factor), margin / factor, 0, most / factor);
            lag = bestLag(louder, fainter, margin, thin * factor, factor);
        }
        double millis = 1000.0 * lag / rate;
        return new StretchLikeness(
                Taps.residual(louder, fainter, margin, lag), stretch.isFirstLouder() ? millis : -millis);
    }

    /** Returns the correlation of the louder channel, filtered, with the fainter one. */
    double correlation() {
        return Math.sqrt(1 - residual);
    }

    /** Returns the lag, within a reach of another and within the margin, at which the fainter follows the louder best. */
    private static int bestLag(double[] louder, double[] fainter, int margin, int around, int reach) {
        int best = around;
        double most = -1;
        for (int lag = Math.max(around - reach, -margin); lag <= Math.min(around + reach, margin); lag++) {
            double correlation = Math.abs(correlation(louder, fainter, margin, lag));
            if (correlation > most) {
                most = correlation;
                best = lag;
            }
        }
        return best;
    }

    /** Returns the correlation of the louder channel's middle with the fainter one so many samples later. */
    private static double correlation(double[] louder, double[] fainter, int margin, int lag) {
        double products = 0;
        double ours = 0;
        double theirs = 0;
        for (int i = margin; i < louder.length - margin; i++) {
            double x = louder[i];
            double y = fainter[i + lag];
            products += x * y;
            ours += x * x;
            theirs += y * y;
        }
        return ours == 0 || theirs == 0 ? 0 : products / Math.sqrt(ours * theirs);
    }

    private static double[] thinned(double[] samples, int factor) {
        double[] thin = new double[samples.length / factor];
        for (int i = 0; i < thin.length; i++) {
            for (int k = 0; k < factor; k++) {
                thin[i] += samples[i * factor + k];
            }
        }
        return thin;
    }
}
