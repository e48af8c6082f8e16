package io.github.asreval.transcribe;

/** How far a job is. */
public enum JobState {
    /** It waits for its turn. */
    QUEUED,
    /** It is being transcribed. */
    IN_PROGRESS,
    /** Its transcript can be fetched. */
    COMPLETED,
    /** It failed; {@link Job#failureReason} tells why. */
    FAILED
}
