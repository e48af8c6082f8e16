package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.compare.statistics.SignFlips;
import io.github.asreval.score.classes.Term;
import io.github.asreval.score.classes.TermCounts;
import io.github.asreval.score.classes.TermRow;
import io.github.asreval.score.classes.TermTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the same terms in several systems: whether a vocabulary has mended the names it lists.
 *
 * <p>Instances are immutable.
 *
 * @param rows the terms that any of them was asked for, those whose number of right ones differs most first
 * @param differences how each system but the first differs from it
 */
public record TermComparison(List<Row> rows, List<Difference> differences) {

    /** Copies the lists. */
    public TermComparison {
        rows = List.copyOf(rows);
        differences = List.copyOf(differences);
    }

    /**
     * A term.
     *
     * @param term as it is listed
     * @param counts what became of it in each system
     */
    public record Row(Term term, List<TermCounts> counts) {

        /** Copies the list. */
        public Row {
            requireNonNull(term);
            counts = List.copyOf(counts);
        }

        /** Returns how many more are right in a system than in the first; negative if fewer are. */
        public long change(int system) {
            return counts.get(system).right() - counts.get(0).right();
        }

        private long widest() {
            long widest = 0;
            for (int system = 1; system < counts.size(); system++) {
                widest = Math.max(widest, Math.abs(change(system)));
            }
            return widest;
        }

        private long said() {
            return counts.stream().mapToLong(TermCounts::said).max().orElse(0);
        }
    }

    /**
     * How a system differs from the first.
     *
     * @param right how many more terms are right, counted wherever they were said; negative if fewer are
     * @param better how many different terms are right more often
     * @param worse how many are right less often
     * @param p the probability of a difference as large or larger if the sign of each term's were a matter of chance: a flip
     *     test whose blocks are terms, since the places of one tend to be right or wrong together; nothing if no term differs
     */
    public record Difference(long right, long better, long worse, Optional<Double> p) {}

    /** Compares the terms of several systems, each of which was asked for the same list. */
    public static TermComparison of(List<TermTable> systems) {
        Map<List<String>, Row> rows = new LinkedHashMap<>();
        for (int system = 0; system < systems.size(); system++) {
            for (TermRow row : systems.get(system).rows()) {
                List<String> key = List.of(row.term().text(), row.term().type());
                List<TermCounts> counts = rows.containsKey(key)
                        ? new ArrayList<>(rows.get(key).counts())
                        : new ArrayList<>(Collections.nCopies(systems.size(), TermCounts.ZERO));
                counts.set(system, row.counts());
                rows.put(key, new Row(row.term(), counts));
            }
        }
        List<Row> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparingLong(Row::widest)
                .thenComparingLong(Row::said)
                .reversed()
                .thenComparing(row -> row.term().text()));
        List<Difference> differences = new ArrayList<>();
        for (int system = 1; system < systems.size(); system++) {
            differences.add(difference(sorted, system));
        }
        return new TermComparison(sorted, differences);
    }

    private static Difference difference(List<Row> rows, int system) {
        SignFlips flips = new SignFlips();
        long right = 0;
        long better = 0;
        long worse = 0;
        for (Row row : rows) {
            long change = row.change(system);
            right += change;
            better += change > 0 ? 1 : 0;
            worse += change < 0 ? 1 : 0;
            if (change != 0) {
                flips.add(change);
            }
        }
        return new Difference(right, better, worse, better + worse == 0 ? Optional.empty() : Optional.of(flips.p()));
    }
}
