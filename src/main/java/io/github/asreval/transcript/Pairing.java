package io.github.asreval.transcript;

/** The key by which the utterances of a reference find those of a hypothesis. */
public enum Pairing {
    /** The first with the first, the second with the second; in plain text, line by line. */
    BY_LINE,
    /** Each with the one of the same id, in the order of the reference. */
    BY_ID;

    /** Returns what two transcripts suggest: by id where both have ids, else by line. */
    public static Pairing of(TranscriptReader reference, TranscriptReader hypothesis) {
        return reference.hasIds() && hypothesis.hasIds() ? BY_ID : BY_LINE;
    }
}
