package io.github.asreval.cli;

import java.util.Locale;

/** When a report is coloured. */
enum ColorChoice {
    /** On a terminal that has not been asked to stay plain. */
    AUTO,
    ALWAYS,
    NEVER;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
