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

    private final List<Double> residuals = new ArrayList<>();
    private final List<Double> lags = new ArrayList<>();
    private final List<Double> gains = new ArrayList<>();
    private final List<Double> leaks = new ArrayList<>();

    private ChannelComparison() {}

    /** Returns how alike the channels are in those stretches; empty if none is loud enough to tell. */
    static Optional<ChannelLikeness> of(Collection<Stretch> stretches, int rate) {
        ChannelComparison comparison = new ChannelComparison();
        for (Stretch stretch : stretches) {
            if (Math.max(stretch.firstPower(), stretch.secondPower()) >= FAINT) {
                comparison.add(stretch, rate);
            }
        }
        return comparison.residuals.isEmpty() ? Optional.empty() : Optional.of(comparison.likeness());
    }

    private void add(Stretch stretch, int rate) {
        double larger = Math.max(stretch.firstPower(), stretch.secondPower());
        double smaller = Math.min(stretch.firstPower(), stretch.secondPower());
        StretchLikeness likeness = smaller < NOTHING ? new StretchLikeness(1, 0) : StretchLikeness.of(stretch, rate);
        residuals.add(likeness.residual());
        lags.add(likeness.lagMillis());
        gains.add(10 * Math.log10(Math.max(NOTHING, stretch.secondPower()) / Math.max(NOTHING, stretch.firstPower())));
        if (larger > smaller * CLEARLY_LOUDER) {
            leaks.add(likeness.correlation());
        }
    }

    private ChannelLikeness likeness() {
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
