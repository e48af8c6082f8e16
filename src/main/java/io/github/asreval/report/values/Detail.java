package io.github.asreval.report.values;

/** The utterances that a report shows one by one; totals always cover all. */
public enum Detail {
    /** Every utterance. */
    ALL,
    /** The utterances with at least one error. */
    ERRORS,
    /** None: totals only. */
    NONE;

    /** Returns whether an utterance with so many errors is shown. */
    public boolean shows(long errors) {
        return this == ALL || (this == ERRORS && errors > 0);
    }
}
