package io.github.asreval.compare;

import java.util.Arrays;
import java.util.Optional;

/** The tests by which two systems can be compared. */
public enum TestName {
    /** Exact sign flips of the differences in errors of whole blocks, such as speakers (Fisher 1935). */
    FLIP,
    /** Matched pairs of the segments in which a system errs (Gillick and Cox 1989), as NIST's sc_stats has it. */
    MAPSSWE,
    /** Utterances that only one system has right (McNemar 1947), by the exact binomial distribution. */
    MCNEMAR,
    /** Blocks in which the one or the other has fewer errors, by the exact binomial distribution. */
    SIGN,
    /** Ranks of the differences in the rates of blocks (Wilcoxon 1945). */
    WILCOXON,
    /** Ranks of all systems within blocks (Friedman 1937); their pairs by {@link #FLIP}. */
    FRIEDMAN;

    /** Returns the name used in options and reports: {@code MCNEMAR} is {@code mcnemar}. */
    public String id() {
        return switch (this) {
            case FLIP -> "flip";
            case MAPSSWE -> "mapsswe";
            case MCNEMAR -> "mcnemar";
            case SIGN -> "sign";
            case WILCOXON -> "wilcoxon";
            case FRIEDMAN -> "friedman";
        };
    }

    /** Returns whether the test is about blocks: with utterances for blocks, short ones would weigh like long ones. */
    public boolean needsBlocks() {
        return this == SIGN || this == WILCOXON || this == FRIEDMAN;
    }

    /** Returns the test of a name, if there is one. */
    public static Optional<TestName> of(String id) {
        return Arrays.stream(values()).filter(test -> test.id().equals(id)).findFirst();
    }
}
