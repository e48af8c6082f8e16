package io.github.asreval.vocabulary.values;

/** A state of the vendor's guide to custom vocabularies; later editions withdrew some rules and added others. */
public enum Edition {
    /** The guide as its public repository left it, on 2023-04-05. */
    E2023("2023"),
    /** The guide as its pages stood in the middle of 2026. */
    E2026("2026");

    private final String id;

    Edition(String id) {
        this.id = id;
    }

    /** Returns the name used in options and reports: {@code 2023} or {@code 2026}. */
    public String id() {
        return id;
    }
}
