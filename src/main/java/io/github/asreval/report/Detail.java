package io.github.asreval.report;

import io.github.asreval.score.ScoredUtterance;

/** Which utterances a report shows one by one; totals always cover all. */
public enum Detail {
    /** Every utterance. */
    ALL,
    /** Those with at least one error. */
    ERRORS,
    /** None: totals only. */
    NONE;

    /** Returns whether an utterance is shown. */
    public boolean shows(ScoredUtterance utterance) {
        return this == ALL || (this == ERRORS && utterance.counts().errors() > 0);
    }
}
