package io.github.asreval.score.classes;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of words, found by their spelling: open addressing with linear probing. There may be hundreds of thousands, and
 * entries of a map would be most of what the list takes in memory.
 */
final class TermWords {

    private @Nullable String[] words;
    private int[] numbers;
    private int count;

    /**
     * Creates an empty table.
     *
     * @param expected about how many words there will be
     */
    TermWords(int expected) {
        int length = Integer.highestOneBit(Math.max(8, expected)) * 4;
        words = new String[length];
        numbers = new int[length];
    }

    /** Returns the number of a word, or {@link TermTrie#NONE}. */
    int find(String word) {
        int slot = slot(word);
        return words[slot] == null ? TermTrie.NONE : numbers[slot];
    }

    /** Returns the number of a word: the next free one, from 0 on, if it has none. */
    int number(String word) {
        int slot = slot(word);
        if (words[slot] != null) {
            return numbers[slot];
        }
        words[slot] = word;
        numbers[slot] = count++;
        if (2 * count > words.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        @Nullable String[] oldWords = words;
        int[] oldNumbers = numbers;
        words = new String[2 * oldWords.length];
        numbers = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            String word = oldWords[i];
            if (word != null) {
                int slot = slot(word);
                words[slot] = word;
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    /** Returns the place of a word, or the free one where it would stand. */
    private int slot(String word) {
        int mask = words.length - 1;
        int hash = word.hashCode() * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 15)) & mask;
        for (String there = words[slot]; there != null && !there.equals(word); there = words[slot]) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
