package io.github.asreval.score;

import io.github.asreval.normalize.Word;
import java.util.Arrays;

/** The words of one side of a line, as the numbers that a {@link TokenTable} gave them; used again for every line. */
final class WordBuffer {

    private final TokenTable table;
    private int[] words = new int[64];
    private int[] ids = new int[64];
    private int size;
    private boolean needsLine;

    WordBuffer(TokenTable table) {
        this.table = table;
    }

    void clear() {
        size = 0;
        needsLine = false;
    }

    /** Says that a step has to see the whole line, so that what was added is not yet what the line becomes. */
    void needLine() {
        needsLine = true;
    }

    boolean needsLine() {
        return needsLine;
    }

    void add(int word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
        }
        words[size++] = word;
    }

    int size() {
        return size;
    }

    int number(int position) {
        return words[position];
    }

    Word word(int position) {
        return table.word(words[position]);
    }

    /** Returns numbers that are equal for words which compare as equal; those behind {@link #size} mean nothing. */
    int[] ids() {
        if (ids.length < size) {
            ids = new int[words.length];
        }
        for (int i = 0; i < size; i++) {
            ids[i] = table.id(words[i]);
        }
        return ids;
    }
}
