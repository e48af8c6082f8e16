package io.github.asreval.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of tokens, the same for equal ones, in the order of their first appearance. */
final class TokenIds<T> {

    private final Map<T, Integer> ids = new HashMap<>();
    private final List<T> tokens = new ArrayList<>();

    /** Returns the number of each token of a list; equal tokens have equal numbers. */
    int[] of(List<? extends T> list) {
        int[] result = new int[list.size()];
        int next = 0;
        for (T token : list) {
            result[next++] = idOf(token);
        }
        return result;
    }

    /** Returns the first token that was given the number. */
    T token(int id) {
        return tokens.get(id);
    }

    private int idOf(T token) {
        Integer known = ids.putIfAbsent(token, tokens.size());
        if (known != null) {
            return known;
        }
        tokens.add(token);
        return tokens.size() - 1;
    }
}
