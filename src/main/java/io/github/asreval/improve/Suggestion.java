package io.github.asreval.improve;

import static java.util.Objects.requireNonNull;

/**
 * A row of a generated vocabulary and what speaks for it.
 *
 * <p>For {@code Golconda Fort} heard as {@code golkunda for} twice: phrase {@code golkunda-for}, display form
 * {@code Golconda Fort}, expected gain 4 errors.
 *
 * @param origin whether the phrase is what was misheard or what was meant
 * @param heard the words that were recognised; for a listed term the term
 * @param wanted the words that were said
 * @param phrase the column Phrase, valid for the language
 * @param displayAs the column DisplayAs; empty where the phrase needs none
 * @param evidence how often it was met, and where
 * @param gain how many errors fewer to expect; 0 for a listed term, whose effect cannot be foreseen
 * @param remark what to think of before it is used, such as that the phrase is an ordinary word; mostly empty
 */
public record Suggestion(
        Origin origin,
        String heard,
        String wanted,
        String phrase,
        String displayAs,
        Evidence evidence,
        long gain,
        String remark) {

    /** The origin of a row's phrase. */
    public enum Origin {
        /** The misheard form: the transcript shows what was meant instead. */
        MISHEARD,
        /** The wanted term itself: the recogniser learns to listen for it. */
        LISTED
    }

    public Suggestion {
        requireNonNull(origin);
        requireNonNull(heard);
        requireNonNull(wanted);
        requireNonNull(phrase);
        requireNonNull(displayAs);
        requireNonNull(evidence);
        requireNonNull(remark);
    }

    /** Returns the row of the table that this is. */
    public TableRow row() {
        return TableRow.of(phrase, displayAs);
    }
}
