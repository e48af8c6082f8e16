package io.github.asreval.score.classes;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.TokenSplitter;
import io.github.asreval.normalize.WordForms;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.Word;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Makes of terms what is compared, as of a line that has nothing else; for one thread. */
final class TermForms {

    private final Normalizer normalizer;
    private final TokenSplitter splitter;
    /** Whether words stay what they are, as they do without a chain; there may be a hundred thousand terms. */
    private final boolean keepsWords;

    TermForms(WerScorer scorer) {
        this.normalizer = scorer.normalizer().normalizer();
        this.splitter = scorer.tokenization().splitter();
        this.keepsWords = normalizer.keepsWords() && scorer.tokenization().isStandard();
    }

    /** Returns the words of a term as they are compared; none if the chain leaves nothing of it. */
    List<String> words(String term) {
        if (Words.isOneWord(term)) {
            return oneWord(term);
        }
        List<String> words = new ArrayList<>();
        for (String written : Words.split(term)) {
            WordForms forms = normalizer.word(written);
            if (forms.needsLine()) {
                return compared(splitter.tokens(normalizer.words(term)));
            }
            words.addAll(compared(splitter.tokens(forms.words())));
        }
        return words;
    }

    private List<String> oneWord(String term) {
        if (keepsWords) {
            return List.of(normalizer.keptWord(term).compared());
        }
        return compared(splitter.tokens(normalizer.words(term)));
    }

    private static List<String> compared(List<Word> words) {
        if (words.size() == 1) {
            return List.of(words.get(0).compared());
        }
        List<String> compared = new ArrayList<>(words.size());
        words.forEach(word -> compared.add(word.compared()));
        return compared;
    }
}
