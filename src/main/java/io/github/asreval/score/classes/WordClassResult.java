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
 */
public record WordClassResult(List<WordClassTable> tables, Optional<TermTable> terms) {

    /** Copies the list. */
    public WordClassResult {
        tables = List.copyOf(tables);
        requireNonNull(terms);
    }
}
