package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

/**
 * All loops, all inventions or all omissions.
 *
 * @param kind which of them
 * @param count how many there are
 * @param words how many words they are, of loops those beyond what was said
 * @param errors how many insertions or deletions they are, which would be gone without them
 * @param utterances how many utterances have one
 */
public record LoopRow(LoopKind kind, long count, long words, long errors, long utterances) {

    /** Checks that there is a kind. */
    public LoopRow {
        requireNonNull(kind);
    }
}
