package io.github.asreval.audio;

import java.util.Locale;

/** The severity of what was found in a recording; the worst comes first. */
public enum AudioSeverity {
    /** The service refuses the recording, or what it makes of it is worthless. */
    ERROR,
    /** The recording is accepted, but probably not what it is meant to be, or will be recognised less well. */
    WARNING,
    /** Worth knowing, nothing to change. */
    INFO;

    /** Returns the name used in reports: {@code error}, {@code warning} or {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
