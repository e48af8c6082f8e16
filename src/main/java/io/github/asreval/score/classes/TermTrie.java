package io.github.asreval.score.classes;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds terms among the numbers of words: from a word to the next one of a phrase in one step.
 *
 * <p>Filled by one thread; afterwards any number may look.
 */
final class TermTrie {

    /** Stands for a word of no term, and for a node and a term that there are not. */
    static final int NONE = -1;

    private static final int ROOT = 0;

    private final TermWords words;
    /** Nothing as long as all terms are single words. */
    private @Nullable TermEdges edges;

    /** By word: the node behind it, if a term begins with it. */
    private int[] first = new int[16];
    /** By node: the term that ends there. */
    private int[] terms = {NONE};

    private int nodes = 1;

    /**
     * Creates a trie without terms.
     *
     * @param expected about how many there will be
     */
    TermTrie(int expected) {
        words = new TermWords(expected);
        Arrays.fill(first, NONE);
    }

    /**
     * Adds a term.
     *
     * @param phrase its words as they are compared, at least one
     * @param term its number
     * @return the number of the term of the same words that was there before, else its own
     */
    int add(List<String> phrase, int term) {
        int node = ROOT;
        for (String compared : phrase) {
            node = child(node, words.number(compared));
        }
        if (terms[node] == NONE) {
            terms[node] = term;
        }
        return terms[node];
    }

    private int child(int node, int word) {
        int known = next(node, word);
        if (known != NONE) {
            return known;
        }
        if (nodes == terms.length) {
            terms = Arrays.copyOf(terms, 2 * nodes);
            Arrays.fill(terms, nodes, terms.length, NONE);
        }
        if (node == ROOT) {
            if (word >= first.length) {
                int length = first.length;
                first = Arrays.copyOf(first, Math.max(2 * length, word + 1));
                Arrays.fill(first, length, first.length, NONE);
            }
            first[word] = nodes;
        } else {
            if (edges == null) {
                edges = new TermEdges();
            }
            edges.add(node, word, nodes);
        }
        return nodes++;
    }

    /** Returns the number of a word as it is compared, or {@link #NONE} if it is one of no term. */
    int word(String compared) {
        return words.find(compared);
    }

    /** Returns the node behind the first word of a term, or {@link #NONE}. */
    int begin(int word) {
        return word >= 0 && word < first.length ? first[word] : NONE;
    }

    /** Returns the node behind the next word, or {@link #NONE}. */
    int next(int node, int word) {
        if (word < 0) {
            return NONE;
        }
        if (node == ROOT) {
            return begin(word);
        }
        return edges == null ? NONE : edges.find(node, word);
    }

    /** Returns the term that ends at a node, or {@link #NONE}. */
    int term(int node) {
        return terms[node];
    }
}
