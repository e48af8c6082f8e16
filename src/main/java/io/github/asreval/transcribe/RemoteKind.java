package io.github.asreval.transcribe;

/** The lists of words that Amazon Transcribe keeps under a name; each has operations of its own. */
public enum RemoteKind {
    /** A custom vocabulary: words to be recognised. */
    VOCABULARY,
    /** A vocabulary filter: words to be masked, removed or tagged. It is ready at once, and so has no state. */
    FILTER,
    /** A custom vocabulary of Amazon Transcribe Medical, which has American English only. */
    MEDICAL
}
