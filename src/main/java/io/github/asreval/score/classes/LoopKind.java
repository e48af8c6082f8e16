package io.github.asreval.score.classes;

import java.util.Locale;

/** In what way recognition has run away from speech, or stopped listening. */
public enum LoopKind {
    /** Words recognised over and over that were not said so often. */
    LOOP,
    /** Many words in a row that nobody said, or any in silence. */
    INVENTION,
    /** Many words in a row that were not recognised, or all of an utterance. */
    OMISSION;

    /** Returns the name used in reports: {@code LOOP} is {@code loop}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
