package io.github.asreval.audio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Compares two channels stretch by stretch: the lag at which they correlate best, and what is left unexplained there.
 *
 * <p>The lag is searched at about 8,000 Hz first, over ±20 ms, and then at the rate of the recording around what was
 * found. What is left is that of a filter of three taps by least squares, so that a lag of half a sample is no difference.
 */
final class StretchLikeness {

    /** -50 dBFS as power: what is fainter tells nothing of the other channel but its noise. */
    private static final double FAINT = 1e-5;

    /** A power of -100 dBFS: nothing. */
    private static final double NOTHING = 1e-10;

    /** 6 dB: one side is talking, the other is not. */
    private static final double CLEARLY_LOUDER = 4;

    private final double correlation;
    private final double residual;
    private final double lagMillis;

    private StretchLikeness(double correlation, double residual, double lagMillis) {
        this.correlation = correlation;
        this.residual = residual;
        this.lagMillis = lagMillis;
    }

    /** Returns the samples that are compared at a rate: 200 ms. */
    static int window(int rate) {
        return rate / 5;
    }

    /** Returns the samples on either side, for lags: 20 ms and one. */
    static int margin(int rate) {
        return rate / 50 + 1;
    }

    /** Returns how alike the channels are in those stretches; empty if none is loud enough. */
    static Optional<ChannelLikeness> of(List<Stretch> stretches, int rate) {
        List<Double> correlations = new ArrayList<>();
        List<Double> residuals = new ArrayList<>();
        List<Double> lags = new ArrayList<>();
        List<Double> leaks = new ArrayList<>();
        for (Stretch stretch : stretches) {
            double larger = Math.max(stretch.firstPower(), stretch.secondPower());
            double smaller = Math.min(stretch.firstPower(), stretch.secondPower());
            if (larger < FAINT) {
                continue;
            }
            StretchLikeness likeness = smaller < NOTHING ? new StretchLikeness(0, 1, 0) : compare(stretch, rate);
            correlations.add(likeness.correlation);
            residuals.add(likeness.residual);
            lags.add(likeness.lagMillis);
            if (larger > smaller * CLEARLY_LOUDER) {
                leaks.add(likeness.correlation);
            }
        }
        if (correlations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChannelLikeness(
                quantile(correlations, 0.1),
                quantile(residuals, 0.9),
                quantile(lags, 0.5),
                leaks.isEmpty() ? 0 : quantile(leaks, 0.5),
                correlations.size()));
    }

    private static double quantile(List<Double> values, double share) {
        Collections.sort(values);
        return values.get((int) Math.round((values.size() - 1) * share));
    }

    private static StretchLikeness compare(Stretch stretch, int rate) {
        double[] louder = stretch.louder();
        double[] fainter = stretch.fainter();
        int factor = Math.max(1, rate / 8_000);
        int coarse = factor == 1
                ? 0
                : bestLag(
                                thinned(louder, factor),
                                thinned(fainter, factor),
                                margin(rate) / factor,
                                0,
                                margin(rate) / factor)
                        * factor;
        int most = margin(rate) - 1;
        int reach = factor == 1 ? most : factor;
        int lag = bestLag(louder, fainter, margin(rate), Math.max(-most, Math.min(most, coarse)), reach);
        double unexplained = Taps.residual(louder, fainter, margin(rate), lag);
        double correlation = Math.abs(correlation(louder, fainter, margin(rate), lag));
        double millis = 1000.0 * lag / rate;
        return new StretchLikeness(correlation, unexplained, stretch.isFirstLouder() ? millis : -millis);
    }

    /** Returns the lag, within a reach of one lag and the margin, at which the fainter follows the louder best. */
    private static int bestLag(double[] louder, double[] fainter, int margin, int around, int reach) {
        int best = around;
        double most = -1;
        int from = Math.max(around - reach, 1 - margin);
        int to = Math.min(around + reach, margin - 1);
        for (int lag = from; lag <= to; lag++) {
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
