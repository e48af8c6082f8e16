package io.github.asreval.cli;

import java.util.Locale;

/** The choices of {@code --progress}: when a bar shows how far a run is. */
enum ProgressChoice {
    /** On a terminal, if the run takes long enough to look at it. */
    AUTO,
    NEVER;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
