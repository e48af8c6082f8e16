package io.github.asreval.audio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Sums up how alike two channels are from the stretches of them that were kept. */
final class ChannelComparison {

    /** -50 dBFS as power: what is fainter tells nothing of the other channel but its noise. */
    private static final double FAINT = 1e-5;

    /** A power of -100 dBFS: nothing. */
    private static final double NOTHING = 1e-10;

    /** 6 dB: one side is talking, the other is not. */
    private static final double CLEARLY_LOUDER = 4;

    /** A correlation from which on the fainter channel holds more of the other's voice than of anything else. */
    private static final double LEAKS = 0.7;

    private final List<Double> residuals = new ArrayList<>();
    private final List<Double> lags = new ArrayList<>();
    private final List<Double> gains = new ArrayList<>();
    private final List<Double> leaks = new ArrayList<>();
    private final List<Double> intoFirst = new ArrayList<>();
    private final List<Double> intoSecond = new ArrayList<>();

    private ChannelComparison() {}

    /** Returns a comparison of the channels in those stretches; empty if none is loud enough to tell. */
    static Optional<ChannelComparison> of(Collection<Stretch> stretches, int rate) {
        ChannelComparison comparison = new ChannelComparison();
        for (Stretch stretch : stretches) {
            if (Math.max(stretch.firstPower(), stretch.secondPower()) >= FAINT) {
                comparison.add(stretch, rate);
            }
        }
        return comparison.residuals.isEmpty() ? Optional.empty() : Optional.of(comparison);
    }

    private void add(Stretch stretch, int rate) {
        double larger = Math.max(stretch.firstPower(), stretch.secondPower());
        double smaller = Math.min(stretch.firstPower(), stretch.secondPower());
        StretchLikeness likeness = smaller < NOTHING ? new StretchLikeness(1, 0) : StretchLikeness.of(stretch, rate);
        residuals.add(likeness.residual());
        lags.add(likeness.lagMillis());
        double gain =
                10 * Math.log10(Math.max(NOTHING, stretch.secondPower()) / Math.max(NOTHING, stretch.firstPower()));
        gains.add(gain);
        if (larger > smaller * CLEARLY_LOUDER) {
            leaks.add(likeness.correlation());
            if (likeness.correlation() >= LEAKS) {
                (gain < 0 ? intoSecond : intoFirst).add(-Math.abs(gain));
            }
        }
    }

    /**
     * Returns by how many dB a voice of the second channel is fainter on the first, which is negative; 0 if not known.
     */
    double leakIntoFirst() {
        return intoFirst.isEmpty() ? 0 : quantile(intoFirst, 0.5);
    }

    /**
     * Returns by how many dB a voice of the first channel is fainter on the second, which is negative; 0 if not known.
     */
    double leakIntoSecond() {
        return intoSecond.isEmpty() ? 0 : quantile(intoSecond, 0.5);
    }

    /** Returns how alike the channels are. */
    ChannelLikeness likeness() {
        double residual = quantile(residuals, 0.9);
        // One stretch at either end may be a click; two are somebody else who talks.
        int outliers = gains.size() < 10 ? 0 : 1;
        Collections.sort(gains);
        return new ChannelLikeness(
                Math.sqrt(1 - residual),
                residual,
                quantile(lags, 0.5),
                gains.get(gains.size() - 1 - outliers) - gains.get(outliers),
                leaks.isEmpty() ? 0 : quantile(leaks, 0.5),
                residuals.size());
    }

    private static double quantile(List<Double> values, double share) {
        Collections.sort(values);
        return values.get((int) Math.round((values.size() - 1) * share));
    }
}
