package io.github.asreval.audio;

import java.util.List;
import java.util.Locale;

/** What the findings about a recording come to; only {@link #OK} and {@link #WARNING} pass. */
public enum AudioVerdict {
    /** Nothing was found that ought to be changed. */
    OK,
    /** It can be sent, and somebody should look at it. */
    WARNING,
    /** It should not be sent. */
    ERROR,
    /** It could not be read far enough to tell: neither passed nor failed. */
    UNKNOWN;

    /**
     * Returns the verdict on what was found: an error outweighs what could not be read, and that outweighs a warning.
     */
    static AudioVerdict of(List<AudioFinding> findings) {
        AudioVerdict verdict = OK;
        for (AudioFinding finding : findings) {
            if (finding.severity() == AudioSeverity.ERROR) {
                return ERROR;
            }
            if (finding.rule().leavesUnknown()) {
                verdict = UNKNOWN;
            } else if (finding.severity() == AudioSeverity.WARNING && verdict == OK) {
                verdict = WARNING;
            }
        }
        return verdict;
    }

    /** Returns whether the recording may be sent: {@link #OK} or {@link #WARNING}. */
    public boolean passes() {
        return this == OK || this == WARNING;
    }

    /** Returns the name used in reports: {@code ok}, {@code warning}, {@code error} or {@code unknown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
