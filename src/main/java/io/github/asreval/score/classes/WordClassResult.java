package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Which words are right and which are not, as far as that was asked for.
 *
 * <p>Instances are immutable.
 *
 * @param tables the errors by class, a table for each kind of class, in the order in which they were asked for
 * @param terms what became of the terms, if there is a list of them
 * @param words what became of each word, those with most errors first, if that was asked for
 */
public record WordClassResult(List<WordClassTable> tables, Optional<TermTable> terms, Optional<List<WordRow>> words) {

    /** Copies the lists. */
    public WordClassResult {
        tables = List.copyOf(tables);
        requireNonNull(terms);
        words = words.map(List::copyOf);
    }
}
