package io.github.asreval.improve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases among words, the longest first.
 *
 * <p>Words are compared by their {@linkplain Token#form form}; punctuation between two words of a phrase breaks it.
 *
 * @param <V> what is kept for a phrase
 */
final class FormTrie<V> {

    private static final class Node<V> {
        private final Map<Integer, Node<V>> next = new HashMap<>();
        private @Nullable V value;
    }

    /**
     * A phrase found.
     *
     * @param value what was kept for it
     * @param from the index of its first word
     * @param to the index behind its last
     */
    record Match<V>(V value, int from, int to) {}

    /** By the form of the first word, which nearly every word that is looked at is not. */
    private @Nullable Node<V>[] roots = newRoots(1024);

    private boolean empty = true;

    /** Adds a phrase, unless it has no words or is there already; returns what is kept for it then. */
    V add(int[] forms, V value) {
        if (forms.length == 0) {
            return value;
        }
        Node<V> node = root(forms[0]);
        for (int i = 1; i < forms.length; i++) {
            node = node.next.computeIfAbsent(forms[i], added -> new Node<>());
        }
        empty = false;
        V kept = node.value;
        if (kept == null) {
            kept = value;
            node.value = kept;
        }
        return kept;
    }

    private Node<V> root(int form) {
        if (form >= roots.length) {
            roots = Arrays.copyOf(roots, Math.max(2 * roots.length, form + 1));
        }
        Node<V> root = roots[form];
        if (root == null) {
            root = new Node<>();
            roots[form] = root;
        }
        return root;
    }

    @SuppressWarnings("unchecked") // An array of a generic type cannot be made otherwise; it never leaves this class.
    private static <V> @Nullable Node<V>[] newRoots(int length) {
        return (Node<V>[]) new Node<?>[length];
    }

    boolean isEmpty() {
        return empty;
    }

    /** Returns the first match at or behind a place, the longest of those that begin there; null if there is none. */
    @Nullable
    Match<V> next(Token[] line, int from) {
        for (int start = from; start < line.length; start++) {
            Match<V> match = longestAt(line, start);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private @Nullable Match<V> longestAt(Token[] line, int start) {
        int first = line[start].form();
        Node<V> node = first < roots.length ? roots[first] : null;
        Match<V> longest = null;
        for (int end = start + 1; node != null; end++) {
            if (node.value != null) {
                longest = new Match<>(node.value, start, end);
            }
            boolean broken = end >= line.length
                    || !line[end - 1].tail().isEmpty()
                    || !line[end].lead().isEmpty();
            node = broken ? null : node.next.get(line[end].form());
        }
        return longest;
    }
}
