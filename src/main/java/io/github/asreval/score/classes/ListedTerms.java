package io.github.asreval.score.classes;

import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.WerScorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms that transcripts list for each utterance by itself: a word is one of a term where its own utterance lists it,
 * as for the biased and unbiased rates of contextual recognition (Le et al., 2021).
 */
final class ListedTerms implements TermSource {

    private final TermForms forms;
    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    ListedTerms(WerScorer scorer) {
        this.forms = new TermForms(scorer);
    }

    @Override
    public TermTrie trie(AlignedWords line) {
        // Lines without details list nothing, and to ask them for their pair means to decode them.
        List<String> listed = line instanceof ScoredLine scored && !scored.hasDetails()
                ? List.of()
                : line.pair().reference().details().terms();
        TermTrie trie = new TermTrie(listed.size());
        for (String term : listed) {
            List<String> phrase = known.computeIfAbsent(term, forms::words);
            if (!phrase.isEmpty()) {
                trie.add(phrase, number(term, String.join(" ", phrase)));
            }
        }
        return trie;
    }

    private int number(String term, String compared) {
        Integer number = numbers.putIfAbsent(compared, terms.size());
        if (number != null) {
            return number;
        }
        terms.add(Term.of(term));
        words.add(compared);
        return terms.size() - 1;
    }

    @Override
    public boolean isSame() {
        return false;
    }

    @Override
    public Term term(int number) {
        return terms.get(number);
    }

    @Override
    public Object key(int number) {
        return words.get(number);
    }

    @Override
    public int type(int number) {
        return 0;
    }

    @Override
    public String typeName(int type) {
        return "";
    }

    @Override
    public int size() {
        return terms.size();
    }
}
