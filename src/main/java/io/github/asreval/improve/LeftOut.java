package io.github.asreval.improve;

import static java.util.Objects.requireNonNull;

/**
 * A misheard term that is not in the generated vocabulary, and the reason.
 *
 * @param heard the words that were recognised; empty for a deletion
 * @param wanted the words that were said; empty for an insertion
 * @param reason why it is left out
 * @param detail the same for this very case, in one clause; empty if there is no more to say
 * @param evidence how often it was met, and where
 */
public record LeftOut(String heard, String wanted, Reason reason, String detail, Evidence evidence) {

    public LeftOut {
        requireNonNull(heard);
        requireNonNull(wanted);
        requireNonNull(reason);
        requireNonNull(detail);
        requireNonNull(evidence);
    }
}
