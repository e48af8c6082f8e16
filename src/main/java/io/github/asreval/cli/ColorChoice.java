package io.github.asreval.cli;

import java.util.Locale;

/** The choices of {@code --color}: when a report is coloured. */
enum ColorChoice {
    /** On a terminal that has not been asked to stay plain. */
    AUTO,
    ALWAYS,
    NEVER;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether what the terminal shows is coloured. */
    boolean colors(Terminal terminal) {
        return switch (this) {
            case AUTO -> terminal.colored();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }
}
