package io.github.asreval.languagemodel;

import java.util.Locale;

/** The kinds of characters that cleaning takes out of text. */
public enum CleaningStep {
    ALTERNATIVES("all alternatives but the first, as b in {a|b}"),
    CONTROLS("control characters, and characters without a meaning of their own"),
    LABELS("events, labels of speakers, times"),
    TAGS("tags, and the signs they are made of"),
    INVISIBLE("characters that cannot be seen"),
    SPACES("white space at the edges, and more than one blank");

    private final String description;

    CleaningStep(String description) {
        this.description = description;
    }

    /** Returns the stable name in reports: {@code alternatives}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what is taken out, in a few words. */
    public String description() {
        return description;
    }
}
