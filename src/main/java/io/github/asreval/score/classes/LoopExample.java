package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

/**
 * One loop, invention or omission.
 *
 * @param kind which of them
 * @param utterance where it is
 * @param text the words, of a loop those that are repeated, as they are compared and with blanks between them
 * @param times how often they were recognised in a row; 1 unless it is a loop
 * @param words how many words it is, of a loop those beyond what was said
 */
public record LoopExample(LoopKind kind, UtterancePlace utterance, String text, long times, long words) {

    /** Checks that nothing is missing. */
    public LoopExample {
        requireNonNull(kind);
        requireNonNull(utterance);
        requireNonNull(text);
    }
}
