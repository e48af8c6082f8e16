package io.github.asreval.vocabulary.check;

import java.util.Locale;

/** The severity of a breach of a rule; the worst comes first. */
public enum Severity {
    /** The service refuses the file, or the guide says it will. */
    ERROR,
    /** The file is accepted, but probably does not do what it is meant to do, or not for long. */
    WARNING,
    /** Worth knowing, nothing to change. */
    INFO;

    /** Returns the name used in options and reports: {@code error}, {@code warning} or {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
