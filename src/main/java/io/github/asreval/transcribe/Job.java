package io.github.asreval.transcribe;

import java.util.Optional;

/**
 * A job as the service describes it.
 *
 * @param name the job's name
 * @param callAnalytics whether it is one of call analytics
 * @param state how far it is
 * @param failureReason why it failed, in the service's words
 * @param transcript where its transcript is, once it is completed
 */
public record Job(
        String name,
        boolean callAnalytics,
        JobState state,
        Optional<String> failureReason,
        Optional<ObjectAddress> transcript) {

    /** Returns whether it has come to its end, be it a good one or not. */
    public boolean isDecided() {
        return state == JobState.COMPLETED || state == JobState.FAILED;
    }
}
