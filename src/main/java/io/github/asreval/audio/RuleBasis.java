package io.github.asreval.audio;

import java.util.Locale;

/** What a rule about recordings rests on: how sure it is. */
public enum RuleBasis {
    /** The guide of the service says so. */
    DOCUMENTED,
    /** It follows from the bytes of the file, by the definition of its format. */
    MEASURED,
    /** A threshold of our own, tried on synthetic voices and made files, not on many real calls. */
    THRESHOLD;

    /** Returns the name used in reports: {@code documented}, {@code measured} or {@code threshold}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
