package io.github.asreval.transcribe;

/** Why a service did not do what it was asked. */
public enum Refusal {
    /** Something of that name is there already, or is being worked on. */
    CONFLICT,
    /** Too many requests, or too many vocabularies or jobs: to be tried again after a pause. */
    LIMIT,
    /** There is nothing of that name. */
    NOT_FOUND,
    /** The request is wrong: to try again does not help. */
    INVALID,
    /** No credentials, wrong ones, or ones that may not do this. */
    DENIED,
    /** The service itself failed, or could not be reached, also after the SDK's own attempts. */
    UNAVAILABLE
}
