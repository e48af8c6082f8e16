package io.github.asreval.improve;

import java.util.List;
import java.util.function.Consumer;

/**
 * Counts how often phrases of several words were recognised where they were said.
 *
 * <p>For single words the first reading of the corpus knows; which phrases matter it finds out only at its end. Only
 * utterances that hold such a phrase are aligned again.
 */
final class RightPhrases implements Consumer<UtteranceTexts> {

    private final Lexicon lexicon;
    private final UtteranceAligner aligner;
    private final FormTrie<List<Candidate>> phrases = new FormTrie<>();

    RightPhrases(Lexicon lexicon, UtteranceAligner aligner) {
        this.lexicon = lexicon;
        this.aligner = aligner;
    }

    /** Adds all candidates that were heard as one phrase. */
    void add(List<Candidate> sameHeard) {
        phrases.add(sameHeard.get(0).heardForms(), List.copyOf(sameHeard));
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    @Override
    public void accept(UtteranceTexts texts) {
        Token[] hypothesis = lexicon.tokens(texts.hypothesis());
        FormTrie.Match<List<Candidate>> match = phrases.next(hypothesis, 0);
        if (match == null) {
            return;
        }
        AlignedUtterance utterance = aligner.align(texts.id(), lexicon.tokens(texts.reference()), hypothesis);
        ErrorScope borders = new ErrorScope(utterance);
        while (match != null) {
            if (borders.areRight(match.from(), match.to())) {
                match.value().forEach(candidate -> candidate.addRight(1));
            }
            match = phrases.next(hypothesis, match.from() + 1);
        }
    }
}
