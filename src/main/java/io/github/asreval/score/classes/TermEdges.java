package io.github.asreval.score.classes;

import java.util.Arrays;

/**
 * The steps from a node of a trie to the next, by node and word: open addressing with linear probing, as there may be a
 * hundred thousand, and one is asked for at every frequent word.
 */
final class TermEdges {

    private long[] keys = new long[256];
    private int[] targets = free(256);
    private int count;

    int find(int node, int word) {
        long key = key(node, word);
        int mask = keys.length - 1;
        for (int slot = slot(key) & mask; targets[slot] != TermTrie.NONE; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return TermTrie.NONE;
    }

    /** Adds a step that is not here. */
    void add(int node, int word, int target) {
        if (2 * ++count > keys.length) {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[2 * oldKeys.length];
            targets = free(keys.length);
            for (int slot = 0; slot < oldKeys.length; slot++) {
                if (oldTargets[slot] != TermTrie.NONE) {
                    put(oldKeys[slot], oldTargets[slot]);
                }
            }
        }
        put(key(node, word), target);
    }

    private void put(long key, int target) {
        int mask = keys.length - 1;
        int slot = slot(key) & mask;
        while (targets[slot] != TermTrie.NONE) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private static int[] free(int length) {
        int[] targets = new int[length];
        Arrays.fill(targets, TermTrie.NONE);
        return targets;
    }

    private static long key(int node, int word) {
        return ((long) node << 32) | word;
    }

    /** Multiplies by the golden ratio, whose upper bits depend on all bits of the key. */
    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 33);
    }
}
