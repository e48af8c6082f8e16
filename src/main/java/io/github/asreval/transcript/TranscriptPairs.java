package io.github.asreval.transcript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Pairs made of the utterances of two transcripts, which are closed together with them. */
public abstract class TranscriptPairs implements UtterancePairs {

    private final TranscriptReader reference;
    private final TranscriptReader hypothesis;

    /** Takes the two transcripts. */
    protected TranscriptPairs(TranscriptReader reference, TranscriptReader hypothesis) {
        this.reference = reference;
        this.hypothesis = hypothesis;
    }

    /** Returns what was said. */
    protected final TranscriptReader reference() {
        return reference;
    }

    /** Returns what was recognised. */
    protected final TranscriptReader hypothesis() {
        return hypothesis;
    }

    /** Returns the notes of the reference, and behind them those of the hypothesis. */
    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(reference.notes());
        notes.addAll(hypothesis.notes());
        return notes;
    }

    /** Closes both, even if closing one fails. */
    @Override
    public void close() throws IOException {
        try (reference) {
            hypothesis.close();
        }
    }
}
