package io.github.asreval.score.ablation;

import static java.util.Objects.requireNonNull;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.RateInterval;
import io.github.asreval.score.TextHints;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one step does to an error rate: the rate under a chain without it and under the same chain with it.
 *
 * <p>A rate falls because there are fewer errors, or because there are more reference words to divide them by. The
 * change from E/N to E′/N′ is split accordingly: (E′ − E)/N is the effect of the errors, E′(1/N′ − 1/N) that of the
 * words. Rates are fractions, and empty where there is no reference word. Instances are immutable.
 *
 * @param added the step, as a chain of its own; in the row of a whole chain, that chain
 * @param without the chain without the step
 * @param with the chain with the step
 * @param before the counts without the step
 * @param after the counts with the step
 * @param places which words of the reference became hits or errors
 * @param merged which words of the reference became one, in the order of code points of what they became; words of which
 *     a step can only tell by the whole line are not among them
 * @param interval what the change of the rate would be for other lines of the same kind: the middle 95 % of 1000 draws
 *     of lines from these (paired bootstrap); empty for fewer than 30 lines
 */
public record AblationRow(
        NormalizerPipeline added,
        NormalizerPipeline without,
        NormalizerPipeline with,
        ErrorCounts before,
        ErrorCounts after,
        PlaceChanges places,
        List<MergedWords> merged,
        Optional<RateInterval> interval) {

    public AblationRow {
        requireNonNull(added);
        requireNonNull(without);
        requireNonNull(with);
        requireNonNull(before);
        requireNonNull(after);
        requireNonNull(places);
        merged = List.copyOf(merged);
        requireNonNull(interval);
    }

    /** Returns how much the rate rises; negative where it falls. */
    public OptionalDouble change() {
        return split(
                (double) after.errors() / after.referenceWords() - (double) before.errors() / before.referenceWords());
    }

    /** Returns how much the rate rises because there are more errors. */
    public OptionalDouble errorEffect() {
        return split((double) (after.errors() - before.errors()) / before.referenceWords());
    }

    /** Returns how much the rate rises because there are fewer reference words. */
    public OptionalDouble lengthEffect() {
        return split(after.errors() * (1.0 / after.referenceWords() - 1.0 / before.referenceWords()));
    }

    /** Returns whether the rate falls although there are no fewer errors: nothing has become better. */
    public boolean gainsByLengthOnly() {
        return after.errors() >= before.errors() && change().orElse(0) < 0;
    }

    /** Returns whether the reference has more than 5 % more words: the step takes words apart, most likely by accident. */
    public boolean shattersWords() {
        return TextHints.shatters(before.referenceWords(), after.referenceWords());
    }

    /** Returns how many distinct words of the reference there are fewer, because they became equal to others. */
    public long mergedWords() {
        return merged.stream().mapToLong(words -> words.words().size() - 1L).sum();
    }

    private OptionalDouble split(double value) {
        return before.referenceWords() == 0 || after.referenceWords() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(value);
    }
}
