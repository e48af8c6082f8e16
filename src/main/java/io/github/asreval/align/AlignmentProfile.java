package io.github.asreval.align;

import java.util.Optional;

/**
 * The rules by which scorers choose one of the many best alignments of two sequences.
 *
 * <p>The smallest number of errors is unique, the alignment that reaches it is not: {@code a b} becomes {@code b c} by
 * two substitutions, or by deleting {@code a} and inserting {@code c}. {@link #STANDARD} is the rule of this library;
 * the others reproduce the choices of well-known scorers, so that their substitutions, deletions and insertions can be
 * compared with ours one by one. All but {@link #NIST} agree on the number of errors.
 */
public enum AlignmentProfile {
    /**
     * Fewest errors; among those, most hits; among those, the closest spelling; then a rule of position.
     *
     * <p>The closest spelling is the smallest sum of {@link SpellingDistance} over the substituted pairs. For the last
     * level, the common beginning and then the common end of both sides are set aside as hits; in what is left, read
     * from left to right, the alignments that are still equal are told apart at their first difference: a hit or
     * substitution goes before a deletion, and a deletion before an insertion.
     *
     * <p>The first two levels alone determine the number of each operation, and swapping the sides swaps deletions and
     * insertions. {@code a b} against {@code b c} is a deletion, a hit and an insertion.
     */
    STANDARD("standard"),

    /**
     * The choice of NIST's {@code sclite}: the cheapest alignment where a substitution costs 4 and a deletion or an
     * insertion 3.
     *
     * <p>Going back from the end, a cell of the table is left by the diagonal if that is cheapest, else by a deletion
     * if that is cheaper than an insertion, else by an insertion. Because two substitutions cost more than a deletion and
     * an insertion, this profile can, rarely, count more errors than the others.
     */
    NIST("nist"),

    /**
     * The choice of {@code jiwer}, that is, of RapidFuzz: unit costs, gaps late in a run of equal words.
     *
     * <p>The common beginning and end are set aside. Going back from the end, a deletion is taken if it is among the
     * cheapest steps. Else an insertion is, if without the last hypothesis word the reference is one error closer than
     * it would be without its own last word as well. Else the diagonal is taken. For very long texts RapidFuzz divides
     * the problem in halves, which changes some of its choices (not its number of errors); this profile does not.
     */
    JIWER("jiwer"),

    /**
     * The choice of Kaldi's {@code compute-wer}: unit costs; on ties an insertion goes before a deletion, and a
     * deletion before the diagonal.
     */
    KALDI("kaldi"),

    /**
     * The choice of the Python program {@code asr-evaluation}: unit costs; going back from the end, the diagonal goes
     * before an insertion, and an insertion before a deletion.
     */
    ASR_EVALUATION("asr-evaluation");

    private final String id;

    AlignmentProfile(String id) {
        this.id = id;
    }

    /** Returns the stable name used in options and reports, such as {@code asr-evaluation}. */
    public String id() {
        return id;
    }

    /** Returns the profile with the given {@linkplain #id id}, or nothing if there is none; case matters. */
    public static Optional<AlignmentProfile> of(String id) {
        for (AlignmentProfile profile : values()) {
            if (profile.id.equals(id)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }
}
