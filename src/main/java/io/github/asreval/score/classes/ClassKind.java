package io.github.asreval.score.classes;

import java.util.Locale;

/** By what words, or characters, are put into classes. */
public enum ClassKind {
    /** Words of terms that were listed, and all others. */
    TERMS,
    /** Words of terms, by the type that the list gives them. */
    TYPE,
    /** Words by the script of their letters. */
    SCRIPT,
    /** Words with digits in them. */
    NUMBER,
    /** Words that the reference has a few times at most. */
    RARE,
    /** The first word behind each change of script within an utterance. */
    SWITCH,
    /** Each word by itself. */
    WORDS,
    /** Characters by their script and kind: letters, vowel signs, digits. */
    CHARACTERS;

    /** Returns the name used in options and reports: {@code TERMS} is {@code terms}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the classes are of terms, which have to be listed. */
    public boolean isOfTerms() {
        return this == TERMS || this == TYPE;
    }
}
