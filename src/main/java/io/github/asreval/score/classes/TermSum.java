package io.github.asreval.score.classes;

import io.github.asreval.score.ErrorCounts;
import io.github.asreval.text.base.CodePoints;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** What several threads have counted of the same terms, added up. */
final class TermSum implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Comparator<TermRow> ORDER = Comparator.comparingLong(TermSum::errors)
            .thenComparingLong(row -> row.counts().said())
            .reversed()
            .thenComparing(row -> row.term().text(), CodePoints.ORDER);

    /** A term, and what became of it. */
    private record Met(Term term, TermTally tally) implements Serializable {}

    private final boolean listing;
    private final HashMap<Object, Met> met = new HashMap<>();
    private final HashMap<String, ClassCounts> types = new HashMap<>();
    /** How many words of terms were heard for words of none. */
    private long substitutes;

    private long moreErrors;
    private long moreWords;

    /**
     * Creates a sum of nothing.
     *
     * @param listing whether each term was counted by itself
     */
    TermSum(boolean listing) {
        this.listing = listing;
    }

    /** Returns the sum of a term, to which counts of it are to be added. */
    TermTally tally(TermSource source, int term) {
        return met.computeIfAbsent(source.key(term), added -> new Met(source.term(term), new TermTally(listing)))
                .tally();
    }

    void add(String type, ClassCounts counts) {
        types.computeIfAbsent(type, added -> new ClassCounts()).add(counts);
    }

    /** Adds how many words of terms were heard for words of none, and what errors and words count beyond 1 each. */
    void add(long newSubstitutes, long errorsBeyond, long wordsBeyond) {
        substitutes += newSubstitutes;
        moreErrors += errorsBeyond;
        moreWords += wordsBeyond;
    }

    /** Adds all that another sum of the same terms holds. */
    void add(TermSum other) {
        other.met.forEach((key, theirs) -> met.computeIfAbsent(
                        key, added -> new Met(theirs.term(), new TermTally(listing)))
                .tally()
                .add(theirs.tally()));
        other.types.forEach(this::add);
        add(other.substitutes, other.moreErrors, other.moreWords);
    }

    void orderByIds() {
        met.values().forEach(term -> term.tally().orderByIds());
    }

    /** Returns the one class of all terms. */
    List<WordClassRow> terms() {
        ErrorCounts counts = ErrorCounts.ZERO;
        for (WordClassRow type : types()) {
            counts = counts.plus(type.counts());
        }
        return List.of(new WordClassRow(ClassKind.TERMS.id(), counts, substitutes));
    }

    /** Returns a class for each type, in the order of their names. */
    List<WordClassRow> types() {
        List<WordClassRow> rows = new ArrayList<>();
        // Sorted here, as no map that has to be written down may know an order of its own.
        SortedMap<String, ClassCounts> sorted = new TreeMap<>(CodePoints.ORDER);
        sorted.putAll(types);
        sorted.forEach((type, counts) -> rows.add(counts.row(type)));
        return rows;
    }

    /**
     * Returns what became of each term.
     *
     * @param listed how many there are
     * @param total the counts of all words, if terms have weights
     * @param seconds how long the speech is, if that is known
     */
    TermTable table(long listed, Optional<ErrorCounts> total, OptionalDouble seconds) {
        List<TermRow> rows = new ArrayList<>();
        TermCounts counts = TermCounts.ZERO;
        for (Met term : met.values()) {
            TermRow row = term.tally().row(term.term());
            if (listing) {
                rows.add(row);
            }
            counts = counts.plus(row.counts());
        }
        rows.sort(ORDER);
        return new TermTable(listed, counts, rows, total.map(this::weighted), seconds);
    }

    private TermTable.Weighted weighted(ErrorCounts total) {
        return new TermTable.Weighted(
                Term.weight(total.errors() * Term.USUAL_MILLIONTHS + moreErrors),
                Term.weight(total.referenceWords() * Term.USUAL_MILLIONTHS + moreWords));
    }

    private static long errors(TermRow row) {
        return row.counts().said() - row.counts().right() + row.counts().invented();
    }
}
