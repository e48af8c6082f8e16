package io.github.asreval.languagemodel;

import java.util.Locale;

/** The parts that text is split into. */
public enum TextPart {
    /** What the model is trained on. */
    TRAINING,
    /** What its mixture with the base model is tuned on. */
    TUNING,
    /** Calls that are kept out of both, to measure on. */
    HELDOUT;

    /** Returns the name of the part in reports and of its folder. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
