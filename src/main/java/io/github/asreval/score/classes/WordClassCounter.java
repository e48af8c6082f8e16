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

    private final WordClassing classing;
    private final Optional<TermCounter> terms;
    private final Optional<WordTally> words;
    private final Optional<SwitchCounter> switches;
    private final SpeechTime time = new SpeechTime();
    /** This one, and those that were added. */
    private final List<WordClassCounter> parts = new ArrayList<>();

    WordClassCounter(Optional<TermCounter> terms, WordClassing classing) {
        this.classing = classing;
        this.terms = terms;
        boolean byWord = classing.kinds().stream().anyMatch(kind -> !kind.isOfTerms() && kind != ClassKind.SWITCH);
        this.words = byWord ? Optional.of(new WordTally()) : Optional.empty();
        this.switches =
                classing.kinds().contains(ClassKind.SWITCH) ? Optional.of(new SwitchCounter()) : Optional.empty();
        parts.add(this);
    }

    /** Counts the words of one utterance. */
    @Override
    public void accept(AlignedWords utterance) {
        if (terms.isPresent()) {
            terms.get().accept(utterance);
            time.accept(utterance);
        }
        if (words.isPresent()) {
            words.get().accept(utterance);
        }
        if (switches.isPresent()) {
            switches.get().accept(utterance);
        }
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
        List<WordClassTable> tables = new ArrayList<>();
        Optional<TermTable> table = terms.map(own -> terms(total, tables));
        WordTally allWords = new WordTally();
        parts.forEach(part -> part.words.ifPresent(allWords::add));
        WordClassSums sums = new WordClassSums(allWords, total);
        for (ClassKind kind : classing.kinds()) {
            switch (kind) {
                case TERMS, TYPE, WORDS -> {}
                case SCRIPT -> tables.add(sums.scripts(classing.spellings()));
                case NUMBER -> tables.add(sums.numbers());
                case RARE -> tables.add(sums.rare(classing.rare()));
                case SWITCH -> tables.add(switches(total));
                case CHARACTERS -> tables.add(sums.characters());
            }
        }
        boolean each = classing.kinds().contains(ClassKind.WORDS);
        return new WordClassResult(tables, table, each ? Optional.of(sums.words()) : Optional.empty());
    }

    private TermTable terms(ErrorCounts total, List<WordClassTable> tables) {
        TermSum sum = new TermSum(classing.isListing());
        List<TermCounter> counters = new ArrayList<>();
        parts.forEach(part -> part.terms.ifPresent(counters::add));
        counters.forEach(counter -> counter.addTo(sum));
        tables.add(WordClassTable.of(ClassKind.TERMS, sum.terms(), total));
        if (classing.hasTypes() || classing.kinds().contains(ClassKind.TYPE)) {
            tables.add(WordClassTable.of(ClassKind.TYPE, sum.types(), total));
        }
        SpeechTime all = new SpeechTime();
        parts.forEach(part -> all.add(part.time));
        return sum.table(
                TermCounter.listed(counters),
                classing.isWeighted() ? Optional.of(total) : Optional.empty(),
                all.seconds());
    }

    private WordClassTable switches(ErrorCounts total) {
        SwitchCounter sum = new SwitchCounter();
        parts.forEach(part -> part.switches.ifPresent(sum::add));
        return WordClassTable.of(ClassKind.SWITCH, List.of(sum.row()), total);
    }
}
