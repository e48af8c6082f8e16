package io.github.asreval.transcribe;

/** How far Amazon Transcribe has come with a vocabulary that it was given. */
public enum VocabularyState {
    /** It is being processed. */
    PENDING,
    /** Jobs may use it. */
    READY,
    /** It was refused; {@link RemoteVocabulary#failureReason} tells why. */
    FAILED
}
