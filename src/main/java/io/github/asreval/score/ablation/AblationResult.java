package io.github.asreval.score.ablation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the steps of a chain do to an error rate, each seen in three ways.
 *
 * <p>Steps work on what earlier ones have left, so the three differ: a step may do nothing behind another and much
 * without it. Each list has one row for each step, in the order of the chain; they are empty for the empty chain.
 * Instances are immutable.
 *
 * @param lines how many pairs of lines were scored
 * @param whole what the whole chain does
 * @param cumulative what each step does behind those before it; the counts after the last are those of the whole chain
 * @param alone what each step does by itself
 * @param leaveOneOut what each step does among all the others
 */
public record AblationResult(
        long lines,
        AblationRow whole,
        List<AblationRow> cumulative,
        List<AblationRow> alone,
        List<AblationRow> leaveOneOut) {

    public AblationResult {
        requireNonNull(whole);
        cumulative = List.copyOf(cumulative);
        alone = List.copyOf(alone);
        leaveOneOut = List.copyOf(leaveOneOut);
    }
}
