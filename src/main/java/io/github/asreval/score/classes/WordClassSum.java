package io.github.asreval.score.classes;

import io.github.asreval.score.ErrorCounts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What several {@linkplain WordClassCounter counters} of the same classes have counted, added up.
 *
 * <p>A sum knows no lines, so that it may be written down on one machine and added to another on the next; in whatever order
 * that is done, the result is the same. Its memory grows with the number of different words and of what they were heard as.
 * Not safe for use by several threads.
 */
public final class WordClassSum implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TermSum terms;
    private final WordTally words = new WordTally();
    private final SwitchCounter switches = new SwitchCounter();
    private final SpeechTime time = new SpeechTime();
    /** The size of the list that all counters have in common. */
    private long listed;
    /** The terms that utterances list by themselves. */
    private final HashSet<Object> listedKeys = new HashSet<>();

    /**
     * Creates a sum of nothing.
     *
     * @param listing whether each term is counted by itself
     */
    WordClassSum(boolean listing) {
        this.terms = new TermSum(listing);
    }

    void add(TermCounter counter) {
        counter.addTo(terms);
        OptionalLong common = counter.commonTerms();
        listed = Math.max(listed, common.orElse(0));
        if (common.isEmpty()) {
            counter.addKeysTo(listedKeys);
        }
    }

    void add(WordTally tally) {
        words.add(tally);
    }

    void add(SwitchCounter counter) {
        switches.add(counter);
    }

    void add(SpeechTime other) {
        time.add(other);
    }

    /** Adds all that another sum holds. */
    public void add(WordClassSum other) {
        terms.add(other.terms);
        words.add(other.words);
        switches.add(other.switches);
        time.add(other.time);
        listed = Math.max(listed, other.listed);
        listedKeys.addAll(other.listedKeys);
    }

    /**
     * Forgets the numbers of utterances, which mean nothing where each machine counts its own: of those that are named as
     * examples, the first are from then on the first by their ids. To be called where utterances came in the order of their
     * ids, before the sum is added to another.
     */
    public void orderByIds() {
        terms.orderByIds();
        words.orderByIds();
    }

    /**
     * Returns which classes of words are right.
     *
     * @param classing the classes, as the counters were told
     * @param total the counts of all utterances, to which the classes add up
     */
    public WordClassResult result(WordClassing classing, ErrorCounts total) {
        List<WordClassTable> tables = new ArrayList<>();
        Optional<TermTable> table =
                classing.hasTerms() ? Optional.of(terms(classing, total, tables)) : Optional.empty();
        WordClassSums sums = new WordClassSums(words, total);
        for (ClassKind kind : classing.kinds()) {
            switch (kind) {
                case TERMS, TYPE, WORDS -> {}
                case SCRIPT -> tables.add(sums.scripts(classing.spellings()));
                case NUMBER -> tables.add(sums.numbers());
                case RARE -> tables.add(sums.rare(classing.rare()));
                case SWITCH -> tables.add(WordClassTable.of(ClassKind.SWITCH, List.of(switches.row()), total));
                case CHARACTERS -> tables.add(sums.characters());
            }
        }
        boolean each = classing.kinds().contains(ClassKind.WORDS);
        return new WordClassResult(tables, table, each ? Optional.of(sums.words()) : Optional.empty());
    }

    private TermTable terms(WordClassing classing, ErrorCounts total, List<WordClassTable> tables) {
        tables.add(WordClassTable.of(ClassKind.TERMS, terms.terms(), total));
        if (classing.hasTypes() || classing.kinds().contains(ClassKind.TYPE)) {
            tables.add(WordClassTable.of(ClassKind.TYPE, terms.types(), total));
        }
        return terms.table(
                Math.max(listed, listedKeys.size()),
                classing.isWeighted() ? Optional.of(total) : Optional.empty(),
                time.seconds());
    }
}
