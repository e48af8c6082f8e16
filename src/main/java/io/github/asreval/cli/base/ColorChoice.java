package io.github.asreval.cli.base;

import java.util.Locale;

/** The choices of {@code --color}: when a report is coloured. */
public enum ColorChoice {
    /** On a terminal that has not been asked to stay plain. */
    AUTO,
    ALWAYS,
    NEVER;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether what the terminal shows is coloured. */
    public boolean colors(Terminal terminal) {
        return switch (this) {
            case AUTO -> terminal.colored();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }
}
