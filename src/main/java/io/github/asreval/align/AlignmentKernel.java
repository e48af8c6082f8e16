package io.github.asreval.align;

/** A way to align two sequences of ids; it owns the memory it works in and serves one thread at a time. */
interface AlignmentKernel {

    /** Aligns the first {@code referenceLength} ids with the first {@code hypothesisLength} ones. */
    void align(
            int[] reference,
            int referenceLength,
            int[] hypothesis,
            int hypothesisLength,
            SpellingDistance spelling,
            EditScript script);
}
