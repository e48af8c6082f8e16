package io.github.asreval.languagemodel;

import java.util.Locale;

/** What is done with numbers that are written in digits, which a recogniser hears as words. */
public enum NumberTreatment {
    /** They stay. */
    KEEP,
    /** Lines that have some are left out. */
    DROP_LINE,
    /** They are written in words, by the step {@code num-spell}. */
    SPELL;

    /** Returns the name by which it is asked for: {@code drop-line}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
