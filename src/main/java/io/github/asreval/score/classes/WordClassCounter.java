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

    /** Returns what was counted so far, which may be added to what other counters of the same classes have counted. */
    public WordClassSum sum() {
        WordClassSum sum = new WordClassSum(classing.isListing());
        for (WordClassCounter part : parts) {
            part.terms.ifPresent(sum::add);
            part.words.ifPresent(sum::add);
            part.switches.ifPresent(sum::add);
            sum.add(part.time);
        }
        return sum;
    }

    /**
     * Returns which classes of words are right, of what was counted so far.
     *
     * @param total the counts of all utterances, to which the classes add up
     */
    public WordClassResult result(ErrorCounts total) {
        return sum().result(classing, total);
    }
}
