package io.github.asreval.score.classes;

import io.github.asreval.score.WerScorer;
import java.util.Optional;

/**
 * What classes of words are told apart, beside the totals that they add up to.
 *
 * <pre>{@code
 * WordClassing classing = WordClassing.terms(TermList.of("Golconda Fort", "Charminar"), scorer);
 * WordClassCounter counter = classing.counter();
 * result.utterances().forEach(counter);
 * counter.result(result.total().counts()).terms().get().counts().recall()
 * }</pre>
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
public final class WordClassing {

    private final TermIndex terms;

    private final boolean listing;

    private WordClassing(TermIndex terms, boolean listing) {
        this.terms = terms;
        this.listing = listing;
    }

    /**
     * Tells the words of terms from all others.
     *
     * @param list the terms
     * @param scorer how words are compared, and so terms
     * @throws io.github.asreval.normalize.base.MalformedMapException if nothing is left of a term when it is compared
     * @throws IllegalArgumentException if the scorer counts characters
     */
    public static WordClassing terms(TermList list, WerScorer scorer) {
        if (!scorer.tokenization().countsWords()) {
            throw new IllegalArgumentException("terms are words, and these are characters");
        }
        return new WordClassing(TermIndex.of(list, scorer), true);
    }

    /** Returns the same without a row for each term, which takes less time and memory. */
    public WordClassing withoutRows() {
        return new WordClassing(terms, false);
    }

    /** Returns what a user should know of terms that are listed several times, in one line; nothing if none is. */
    public Optional<String> remark() {
        return terms.remark();
    }

    /** Returns a counter of no utterances, for one thread. */
    public WordClassCounter counter() {
        return new WordClassCounter(terms, listing);
    }
}
