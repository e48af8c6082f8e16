package io.github.asreval.score.classes;

import java.util.Locale;

/** By what words are put into classes. */
public enum ClassKind {
    /** Words of terms that were listed, and all others. */
    TERMS,
    /** Words of terms, by the type that the list gives them. */
    TYPE;

    /** Returns the name used in options and reports: {@code TERMS} is {@code terms}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
