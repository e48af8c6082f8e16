package io.github.asreval.align;

import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * Aligns what was recognised with what was said, by the rule of an {@link AlignmentProfile}.
 *
 * <pre>{@code
 * var alignment = WordAligner.standard().align(List.of("the", "cat", "sat"), List.of("cat", "sat", "down"));
 * alignment.count(EditOperation.HIT);        // 2: cat, sat
 * alignment.count(EditOperation.DELETION);   // 1: the
 * alignment.count(EditOperation.INSERTION);  // 1: down
 * }</pre>
 *
 * <p>There are two doors to the same engine: lists of tokens of any type give an {@link Alignment}, a value to keep;
 * arrays of ids fill an {@link EditScript} and create no objects, for those who align by the million. Empty sides are
 * welcome: everything is then an insertion or a deletion.
 *
 * <p>The profile of an aligner never changes, but the aligner works in memory of its own, which it keeps for the next
 * call: use an instance from one thread at a time, and make one for each thread. Related texts of any length are aligned
 * in pieces, and the memory grows with their length: some 60 megabytes for 100,000 words. The memory of unrelated or
 * repetitive texts grows hardly faster.
 */
public final class WordAligner {

    // The cost of as many gaps is an int in every profile.
    private static final int MOST_TOKENS = 500_000_000;

    private final AlignmentProfile profile;
    private final UnitCostKernel kernel;
    private final EditScript ownScript = new EditScript();

    private WordAligner(AlignmentProfile profile, UnitCostKernel kernel) {
        this.profile = profile;
        this.kernel = kernel;
    }

    /** Returns a new aligner that follows {@link AlignmentProfile#STANDARD}. */
    public static WordAligner standard() {
        return of(AlignmentProfile.STANDARD);
    }

    /** Returns a new aligner that follows the given profile. */
    public static WordAligner of(AlignmentProfile profile) {
        return of(profile, new SpareThreads(0));
    }

    /**
     * Returns a new aligner that has parts of long pairs, of some 10,000 words and more, aligned by other threads as well.
     * The result does not depend on them.
     *
     * @param threads who may help; a {@link SpellingDistance} has to be safe for use by all of them at once
     */
    public static WordAligner of(AlignmentProfile profile, SpareThreads threads) {
        KernelLimits limits = KernelLimits.SHIPPED;
        UnitCostKernel kernel = switch (profile) {
            case STANDARD -> new UnitCostKernel(limits, threads);
            case NIST -> new UnitCostKernel(BacktraceRule.NIST, limits, threads);
            case JIWER -> new UnitCostKernel(BacktraceRule.JIWER, limits, threads);
            case KALDI -> new UnitCostKernel(BacktraceRule.KALDI, limits, threads);
            case ASR_EVALUATION -> new UnitCostKernel(BacktraceRule.ASR_EVALUATION, limits, threads);
        };
        return new WordAligner(profile, kernel);
    }

    /** Returns the profile this aligner follows. */
    public AlignmentProfile profile() {
        return profile;
    }

    /**
     * Aligns two lists of tokens, compared by {@link Object#equals}, without regard to their spelling.
     *
     * @param <T> the type of the tokens
     * @throws IllegalArgumentException if the lists have more than 500 million tokens together
     */
    public <T> Alignment<T> align(List<? extends T> reference, List<? extends T> hypothesis) {
        var ids = new TokenIds<T>();
        return align(reference, hypothesis, ids, SpellingDistance.NONE);
    }

    /**
     * Aligns two lists of tokens, compared by {@link Object#equals}; what ties is decided by the given distance.
     *
     * <p>With the number of characters to change as the distance, {@code color} stands against {@code colour}, not
     * against {@code of}:
     *
     * <pre>
     *   of  colour
     *   *   color
     *   D   S
     * </pre>
     *
     * <p>Profiles other than {@link AlignmentProfile#STANDARD} never ask for the distance.
     *
     * @param <T> the type of the tokens
     * @param spelling how far apart a reference token and a different hypothesis token are; 0 or more
     * @throws IllegalArgumentException if the lists have more than 500 million tokens together
     */
    public <T> Alignment<T> align(
            List<? extends T> reference, List<? extends T> hypothesis, ToIntBiFunction<? super T, ? super T> spelling) {
        var ids = new TokenIds<T>();
        return align(
                reference,
                hypothesis,
                ids,
                (referenceToken, hypothesisToken) ->
                        spelling.applyAsInt(ids.token(referenceToken), ids.token(hypothesisToken)));
    }

    /**
     * Aligns two sequences of token ids and writes the operations into a script.
     *
     * <p>Ids are any numbers that are equal exactly for equal words. The arrays may be longer than what they hold; they
     * are not changed. The script is overwritten. The reference {@code 1 2 3} and the hypothesis {@code 2 3 4} make it
     * {@code DHHI}.
     *
     * @param reference ids of what was said
     * @param referenceLength how many ids of the reference count, from the first on
     * @param hypothesis ids of what was recognised
     * @param hypothesisLength how many ids of the hypothesis count, from the first on
     * @param spelling decides ties under the standard profile; others never ask it
     * @param script receives the result
     * @throws IllegalArgumentException if a length is negative or exceeds its array, or if both together are more than 500
     *     million
     */
    public void align(
            int[] reference,
            int referenceLength,
            int[] hypothesis,
            int hypothesisLength,
            SpellingDistance spelling,
            EditScript script) {
        requireLength("reference", referenceLength, reference.length);
        requireLength("hypothesis", hypothesisLength, hypothesis.length);
        if ((long) referenceLength + hypothesisLength > MOST_TOKENS) {
            throw new IllegalArgumentException("cannot align " + referenceLength + " reference words with "
                    + hypothesisLength + " hypothesis words: too many for one script");
        }
        kernel.align(reference, referenceLength, hypothesis, hypothesisLength, spelling, script);
    }

    private static void requireLength(String side, int length, int available) {
        if (length < 0 || length > available) {
            throw new IllegalArgumentException(
                    "the " + side + " cannot have " + length + " tokens: its array has " + available);
        }
    }

    private <T> Alignment<T> align(
            List<? extends T> reference, List<? extends T> hypothesis, TokenIds<T> ids, SpellingDistance spelling) {
        int[] referenceIds = ids.of(reference);
        int[] hypothesisIds = ids.of(hypothesis);
        align(referenceIds, referenceIds.length, hypothesisIds, hypothesisIds.length, spelling, ownScript);
        return new Alignment<>(List.copyOf(reference), List.copyOf(hypothesis), ownScript.pairs());
    }
}
