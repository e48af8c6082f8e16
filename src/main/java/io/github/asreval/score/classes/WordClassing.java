package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.WerScorer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What classes of words are told apart, beside the totals that they add up to.
 *
 * <pre>{@code
 * WordClassing classing = WordClassing.of(scorer).withTerms(TermList.of("Golconda Fort", "Charminar"));
 * WordClassCounter counter = classing.counter();
 * result.utterances().forEach(counter);
 * counter.result(result.total().counts()).terms().get().counts().recall()
 * }</pre>
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
public final class WordClassing {

    /** How often the reference has a rare word at most, unless somebody says otherwise. */
    public static final int USUAL_RARE = 1;

    private final WerScorer scorer;
    private final Optional<TermIndex> terms;
    private final boolean listed;
    private final List<ClassKind> kinds;
    private final int rare;
    private final boolean listing;
    private final Optional<BiPredicate<String, String>> spellings;

    private WordClassing(
            WerScorer scorer,
            Optional<TermIndex> terms,
            boolean listed,
            List<ClassKind> kinds,
            int rare,
            boolean listing,
            Optional<BiPredicate<String, String>> spellings) {
        this.scorer = requireNonNull(scorer);
        this.terms = terms;
        this.listed = listed;
        this.kinds = List.copyOf(kinds);
        this.rare = rare;
        this.listing = listing;
        this.spellings = spellings;
    }

    /** Returns one that tells nothing apart yet. */
    public static WordClassing of(WerScorer scorer) {
        return new WordClassing(scorer, Optional.empty(), false, List.of(), USUAL_RARE, true, Optional.empty());
    }

    /**
     * Tells the words of terms from all others, and if they have types these as well.
     *
     * @throws io.github.asreval.normalize.base.MalformedMapException if nothing is left of a term when it is compared
     * @throws IllegalArgumentException if the scorer counts characters
     */
    public WordClassing withTerms(TermList list) {
        requireWords(true);
        return new WordClassing(
                scorer, Optional.of(TermIndex.of(list, scorer)), false, kinds, rare, listing, spellings);
    }

    /**
     * Tells the words of terms from all others, the terms of an utterance being those that its reference {@linkplain
     * io.github.asreval.transcript.UtteranceDetails#terms lists}.
     *
     * @throws IllegalArgumentException if the scorer counts characters
     */
    public WordClassing withListedTerms() {
        requireWords(true);
        return new WordClassing(scorer, Optional.empty(), true, kinds, rare, listing, spellings);
    }

    /**
     * Tells further classes apart; those of terms are told apart anyway where terms are listed, and nowhere else.
     *
     * @param further by what words are put into classes, in the order of the tables
     * @throws IllegalArgumentException if characters are asked for and the scorer counts words, or the other way round
     */
    public WordClassing withKinds(List<ClassKind> further) {
        for (ClassKind kind : further) {
            requireWords(kind != ClassKind.CHARACTERS);
        }
        return new WordClassing(scorer, terms, listed, further, rare, listing, spellings);
    }

    /** Returns the same with another idea of what is rare: what the reference has so often at most. */
    public WordClassing withRare(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("no word is said " + most + " times");
        }
        return new WordClassing(scorer, terms, listed, kinds, most, listing, spellings);
    }

    /** Returns the same without a row for each term, which takes less time and memory. */
    public WordClassing withoutRows() {
        return new WordClassing(scorer, terms, listed, kinds, rare, false, spellings);
    }

    /**
     * Tells also what the rate would be if words in the letters of another script were right; for classes by script.
     *
     * @param same whether a word said and one heard, as they are compared, are the same in other letters; asked by the thread
     *     that asks for the result
     */
    public WordClassing withSpellings(BiPredicate<String, String> same) {
        return new WordClassing(scorer, terms, listed, kinds, rare, listing, Optional.of(same));
    }

    private void requireWords(boolean words) {
        if (scorer.tokenization().countsWords() != words) {
            throw new IllegalArgumentException(
                    words
                            ? "these classes are of words, and characters are counted"
                            : "words are counted, not characters");
        }
    }

    /** Returns what a user should know of terms that are listed several times, in one line; nothing if none is. */
    public Optional<String> remark() {
        return terms.flatMap(TermIndex::remark);
    }

    /** Returns a counter of no utterances, for one thread. */
    public WordClassCounter counter() {
        Optional<TermSource> source = terms.<TermSource>map(list -> list)
                .or(() -> listed ? Optional.of(new ListedTerms(scorer)) : Optional.empty());
        return new WordClassCounter(
                source.map(list ->
                        new TermCounter(list, terms.map(TermIndex::isWeighted).orElse(false), listing)),
                this);
    }

    /** Returns a sum of nothing, to which those of counters may be added. */
    public WordClassSum sum() {
        return new WordClassSum(listing);
    }

    boolean hasTerms() {
        return terms.isPresent() || listed;
    }

    boolean hasTypes() {
        return terms.map(TermIndex::hasTypes).orElse(false);
    }

    boolean isWeighted() {
        return terms.map(TermIndex::isWeighted).orElse(false);
    }

    boolean isListing() {
        return listing;
    }

    List<ClassKind> kinds() {
        return kinds;
    }

    Optional<BiPredicate<String, String>> spellings() {
        return spellings;
    }

    int rare() {
        return rare;
    }
}
