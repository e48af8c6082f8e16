package io.github.asreval.languagemodel;

/** The models of Amazon Transcribe that a custom language model is built on, by the rate of the audio. */
public enum BaseModel {
    /** For audio of less than 16,000 Hz, as most calls are. */
    NARROW_BAND("NarrowBand"),
    /** For audio of 16,000 Hz and more. */
    WIDE_BAND("WideBand");

    private final String id;

    BaseModel(String id) {
        this.id = id;
    }

    /** Returns the name that the service has for it. */
    public String id() {
        return id;
    }
}
