package io.github.asreval.languagemodel;

import java.util.Locale;

/** The reasons for which a line of text is left out, in the order in which they are looked for. */
public enum DropReason {
    REDACTED("a mark for removed words, as [PII]"),
    NO_WORDS("no words"),
    PERSONAL_DATA("shapes of personal data"),
    NUMBERS("digits (--numbers drop-line)"),
    OTHER_SCRIPT("most words in another script"),
    OVERLAP("words of the test set (--drop-overlap)"),
    REPEATED("said before, but for case and punctuation");

    private final String description;

    DropReason(String description) {
        this.description = description;
    }

    /** Returns the stable name in reports: {@code no-words}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what such a line has, in a few words. */
    public String description() {
        return description;
    }
}
