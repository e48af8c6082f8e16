package io.github.asreval.vocabulary;

import java.util.Locale;

/**
 * The kind of a vocabulary file; it decides which rules apply and how severe they are.
 *
 * <p>{@code VocabularyKind.MEDICAL.id()} is {@code "medical"}.
 */
public enum VocabularyKind {
    /** A table with a header row, the form the service recommends. */
    TABLE,
    /** Phrases one per line or between commas, the form being retired. */
    LIST,
    /** A table for the medical service, which has stricter limits. */
    MEDICAL,
    /** A vocabulary filter: words to mask, remove or tag, one per line. */
    FILTER;

    /** Returns the name used in options and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether files of this kind have a header and columns. */
    public boolean isTabular() {
        return this == TABLE || this == MEDICAL;
    }
}
