package io.github.asreval.score.ablation;

import io.github.asreval.lexicon.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tokens of one side of a line, each with the written words it came from; used again for every line. */
final class PlacedTokens {

    private final Optional<WordTable.Entry> separator;
    private final List<WordTable.Entry> entries = new ArrayList<>();
    private int[] ids = new int[64];
    /** By token: the first and the last of the written words; the last is before the first if there is none. */
    private int[] first = new int[64];

    private int[] last = new int[64];

    /** Creates an empty list of tokens between whose words the separator stands, if there is one. */
    PlacedTokens(Optional<WordTable.Entry> separator) {
        this.separator = separator;
    }

    void clear() {
        entries.clear();
    }

    /** Adds the tokens of one normalised word, or several, that came from the written words from one to another. */
    void add(List<WordTable.Entry> tokens, int from, int to) {
        if (tokens.isEmpty()) {
            return;
        }
        if (separator.isPresent() && !entries.isEmpty()) {
            add(separator.get(), 0, -1);
        }
        for (WordTable.Entry token : tokens) {
            add(token, from, to);
        }
    }

    private void add(WordTable.Entry token, int from, int to) {
        int index = entries.size();
        if (index == ids.length) {
            ids = Arrays.copyOf(ids, 2 * index);
            first = Arrays.copyOf(first, 2 * index);
            last = Arrays.copyOf(last, 2 * index);
        }
        ids[index] = token.id();
        first[index] = from;
        last[index] = to;
        entries.add(token);
    }

    int size() {
        return entries.size();
    }

    /** Returns the numbers of the tokens; those behind {@link #size} mean nothing. */
    int[] ids() {
        return ids;
    }

    String written(int token) {
        return entries.get(token).word().written();
    }

    int first(int token) {
        return first[token];
    }

    int last(int token) {
        return last[token];
    }
}
