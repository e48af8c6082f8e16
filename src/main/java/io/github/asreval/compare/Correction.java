package io.github.asreval.compare;

import io.github.asreval.compare.statistics.PValues;

/** By what p-values are corrected where several comparisons are made: the more there are, the more look good by chance. */
public enum Correction {
    /** Keeps the probability of any false claim below the level (Holm 1979). */
    HOLM,
    /** Keeps the share of false claims among all claims below the level (Benjamini and Hochberg 1995). */
    BH,
    /** Leaves them as they are. */
    NONE;

    /** Returns the name used in options and reports: {@code HOLM} is {@code holm}. */
    public String id() {
        return switch (this) {
            case HOLM -> "holm";
            case BH -> "bh";
            case NONE -> "none";
        };
    }

    /**
     * Returns the corrected p-values, in the same order: by {@code HOLM}, {@code 0.01 0.04 0.03} become {@code 0.03 0.06
     * 0.06}.
     */
    public double[] of(double... p) {
        return switch (this) {
            case HOLM -> PValues.holm(p);
            case BH -> PValues.benjaminiHochberg(p);
            case NONE -> p.clone();
        };
    }
}
