package io.github.asreval.transcript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is done to a reference and a hypothesis alike. */
final class TwoSides {

    private TwoSides() {}

    static List<String> notes(TranscriptReader reference, TranscriptReader hypothesis) {
        List<String> notes = new ArrayList<>(reference.notes());
        notes.addAll(hypothesis.notes());
        return notes;
    }

    /** Closes both, even if closing one fails. */
    static void close(TranscriptReader reference, TranscriptReader hypothesis) throws IOException {
        try (reference) {
            hypothesis.close();
        }
    }
}
