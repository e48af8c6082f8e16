package io.github.asreval.transcript.format.options;

/** The basis on which a format is read as those who write it mean it, the surest first. */
public enum Confidence {
    /** Scored by the field's own scorer, with the same result. */
    SCORED("compared with the field's own scorer"),
    /** Described by those who make it. */
    DOCUMENTED("described by its maker"),
    /** Seen in public programs that read or write it. */
    OBSERVED("seen in public programs and files");

    private final String description;

    Confidence(String description) {
        this.description = description;
    }

    /** Returns the basis in a few words, for the manual. */
    public String description() {
        return description;
    }
}
