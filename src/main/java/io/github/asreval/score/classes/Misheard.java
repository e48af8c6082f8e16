package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was heard for a term, or what a term was heard for, and how often.
 *
 * <p>Instances are immutable.
 *
 * @param words the other words as they are compared, with blanks between them; empty if there were none
 * @param count how often
 * @param utterances where: the first ones, three at most
 */
public record Misheard(String words, long count, List<UtterancePlace> utterances) {

    /** Copies the list. */
    public Misheard {
        requireNonNull(words);
        utterances = List.copyOf(utterances);
    }
}
