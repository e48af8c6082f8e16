package io.github.asreval.transcript.format.options;

/** The treatment of words that rolling captions show again, in a cue below the one that said them. */
public enum Rolling {
    /** They are left out of files most of whose cues show words again, and nowhere else. */
    AUTO,
    /** They stay: every cue is read as it stands. */
    KEEP,
    /** They are left out wherever a cue begins with the end of the one before it, without a pause between them. */
    DROP
}
