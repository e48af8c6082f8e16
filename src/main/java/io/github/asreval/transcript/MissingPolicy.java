package io.github.asreval.transcript;

/** The treatment of an utterance whose id the other side does not have. */
public enum MissingPolicy {
    /** It is an error that names it. */
    ERROR,
    /** It is left out, and a note says how many were. */
    SKIP,
    /**
     * It is paired with an utterance without words: its words count as deletions, or as insertions if only the hypothesis
     * has it. Those of the hypothesis come behind all of the reference.
     */
    COUNT;

    /** What messages add in which an utterance is missing; a program without such an option leaves it out. */
    public static final String ADVICE = ", or choose --missing skip or --missing count";
}
