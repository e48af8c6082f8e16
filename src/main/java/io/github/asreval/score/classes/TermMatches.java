package io.github.asreval.score.classes;

import java.util.Arrays;

/** The places of terms among the words of one side of a line; used again for every line. */
final class TermMatches {

    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int[] terms = new int[8];
    private int size;

    /** Finds the terms, from left to right, the longest of those that begin at a word, without overlaps. */
    void find(TermTrie trie, int[] words, int length) {
        size = 0;
        for (int start = 0; start < length; start++) {
            int found = TermTrie.NONE;
            int foundEnd = start + 1;
            int node = trie.begin(words[start]);
            for (int end = start + 1; node != TermTrie.NONE; end++) {
                if (trie.term(node) != TermTrie.NONE) {
                    found = trie.term(node);
                    foundEnd = end;
                }
                node = end < length ? trie.next(node, words[end]) : TermTrie.NONE;
            }
            if (found != TermTrie.NONE) {
                add(start, foundEnd, found);
                start = foundEnd - 1;
            }
        }
    }

    private void add(int start, int end, int term) {
        if (size == terms.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            terms = Arrays.copyOf(terms, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        terms[size++] = term;
    }

    int size() {
        return size;
    }

    /** Returns the place of the first word of a match. */
    int start(int match) {
        return starts[match];
    }

    /** Returns the place behind the last word of a match. */
    int end(int match) {
        return ends[match];
    }

    int term(int match) {
        return terms[match];
    }
}
