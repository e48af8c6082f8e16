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

    private final WerScorer scorer;
    /** Nothing if transcripts list the terms of each utterance. */
    private final Optional<TermIndex> terms;

    private final boolean listing;

    private WordClassing(WerScorer scorer, Optional<TermIndex> terms, boolean listing) {
        if (!scorer.tokenization().countsWords()) {
            throw new IllegalArgumentException("terms are words, and these are characters");
        }
        this.scorer = scorer;
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
        return new WordClassing(scorer, Optional.of(TermIndex.of(list, scorer)), true);
    }

    /**
     * Tells the words of terms from all others, the terms of an utterance being those that its reference {@linkplain
     * io.github.asreval.transcript.UtteranceDetails#terms lists}.
     *
     * @param scorer how words are compared, and so terms
     * @throws IllegalArgumentException if the scorer counts characters
     */
    public static WordClassing listedTerms(WerScorer scorer) {
        return new WordClassing(scorer, Optional.empty(), true);
    }

    /** Returns the same without a row for each term, which takes less time and memory. */
    public WordClassing withoutRows() {
        return new WordClassing(scorer, terms, false);
    }

    /** Returns what a user should know of terms that are listed several times, in one line; nothing if none is. */
    public Optional<String> remark() {
        return terms.flatMap(TermIndex::remark);
    }

    /** Returns a counter of no utterances, for one thread. */
    public WordClassCounter counter() {
        return new WordClassCounter(
                terms.<TermSource>map(list -> list).orElseGet(() -> new ListedTerms(scorer)), listing);
    }
}
