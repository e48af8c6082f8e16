package io.github.asreval.score.classes;

import io.github.asreval.normalize.base.MalformedMapException;
import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.WerScorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of a list as they are compared; safe for use by several threads. */
final class TermIndex implements TermSource {

    private final TermTrie trie;
    private final List<Term> terms = new ArrayList<>();
    private final List<String> typeNames = new ArrayList<>();
    private final Map<String, Integer> typesByName = new HashMap<>();
    /** By term: the number of its type. */
    private int[] types = new int[64];

    private final TermList list;
    private int repeated;
    /** The first of the terms that are the same as an earlier one, and that one. */
    private Optional<String> example = Optional.empty();

    private TermIndex(TermList list) {
        this.list = list;
        this.trie = new TermTrie(list.terms().size());
    }

    /**
     * Returns the terms of a list, compared as a scorer compares words.
     *
     * @throws MalformedMapException if nothing is left of a term
     */
    static TermIndex of(TermList list, WerScorer scorer) {
        TermIndex index = new TermIndex(list);
        TermForms forms = new TermForms(scorer);
        for (Term term : list.terms()) {
            List<String> phrase = forms.words(term.text());
            if (phrase.isEmpty()) {
                throw new MalformedMapException(
                        list.file(),
                        term.line(),
                        "nothing is left of \"" + term.text() + "\" as " + scorer.normalizer()
                                + " makes it; take the term out, or compare with another --normalize");
            }
            index.add(term, phrase);
        }
        return index;
    }

    private void add(Term term, List<String> phrase) {
        int number = terms.size();
        int known = trie.add(phrase, number);
        if (known == number) {
            terms.add(term);
            if (number == types.length) {
                types = Arrays.copyOf(types, 2 * number);
            }
            types[number] = typesByName.computeIfAbsent(term.type(), name -> {
                typeNames.add(name);
                return typeNames.size() - 1;
            });
            return;
        }
        repeated++;
        if (example.isEmpty()) {
            Term first = terms.get(known);
            example = Optional.of("\"" + term.text() + "\" in line " + term.line() + " is \"" + first.text()
                    + "\" in line " + first.line());
        }
    }

    /** Returns what is to be said of terms that are listed several times; nothing if none is. */
    Optional<String> remark() {
        return example.map(pair -> list.file() + ": hint: " + repeated
                + (repeated == 1 ? " term is the same as an earlier one" : " terms are the same as earlier ones")
                + " when compared, and counted as that: " + pair);
    }

    boolean isWeighted() {
        return list.weighted();
    }

    boolean hasTypes() {
        return typeNames.size() > 1 || !typeNames.get(0).isEmpty();
    }

    @Override
    public TermTrie trie(AlignedWords line) {
        return trie;
    }

    @Override
    public boolean isSame() {
        return true;
    }

    @Override
    public Term term(int number) {
        return terms.get(number);
    }

    @Override
    public Object key(int number) {
        return number;
    }

    @Override
    public int type(int number) {
        return types[number];
    }

    @Override
    public String typeName(int type) {
        return typeNames.get(type);
    }

    @Override
    public int size() {
        return terms.size();
    }
}
