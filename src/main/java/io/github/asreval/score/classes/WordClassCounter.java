package io.github.asreval.score.classes;

import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ErrorCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Counts hits and errors by classes of words, utterance by utterance.
 *
 * <p>Not safe for use by several threads: give each its own, and add them up.
 */
public final class WordClassCounter implements Consumer<AlignedWords> {

    private final TermIndex terms;
    private final boolean listing;
    private final TermCounter counter;
    /** This one, and those that were added. */
    private final List<TermCounter> parts = new ArrayList<>();

    WordClassCounter(TermIndex terms, boolean listing) {
        this.terms = terms;
        this.listing = listing;
        this.counter = new TermCounter(terms, terms.isWeighted(), listing);
        parts.add(counter);
    }

    /** Counts the words of one utterance. */
    @Override
    public void accept(AlignedWords utterance) {
        counter.accept(utterance);
    }

    /** Adds all that another counter of the same classing has counted, and will count. */
    public void add(WordClassCounter other) {
        parts.addAll(other.parts);
    }

    /**
     * Returns what was counted so far.
     *
     * @param total the counts of all utterances, to which the classes add up
     */
    public WordClassResult result(ErrorCounts total) {
        TermSum sum = new TermSum(listing);
        parts.forEach(part -> part.addTo(sum));
        List<WordClassTable> tables = new ArrayList<>();
        tables.add(WordClassTable.of(ClassKind.TERMS, sum.terms(), total));
        if (terms.hasTypes()) {
            tables.add(WordClassTable.of(ClassKind.TYPE, sum.types(), total));
        }
        return new WordClassResult(
                tables,
                Optional.of(sum.table(terms.size(), terms.isWeighted() ? Optional.of(total) : Optional.empty())));
    }
}
