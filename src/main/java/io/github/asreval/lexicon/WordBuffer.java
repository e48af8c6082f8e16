package io.github.asreval.lexicon;

import io.github.asreval.text.Word;
import java.util.Arrays;

/**
 * The words of one side of a line, as the numbers that a {@link TokenTable} gave them, and where in the line they are
 * written; used again for every line.
 */
public final class WordBuffer {

    /** The place of a word that was made of the whole line. */
    static final int NOWHERE = -1;

    /** Stands for the words of a token that cannot be told without those around it. */
    private static final int UNKNOWN = -1;

    private final TokenTable table;
    private int[] words = new int[64];
    /** By word: where in the bytes the token begins and ends from which it was made. */
    private int[] starts = new int[64];

    private int[] ends = new int[64];
    private int[] ids = new int[64];
    private int size;
    private boolean needsLine;
    private int written;
    private boolean needsStretches;

    public WordBuffer(TokenTable table) {
        this.table = table;
    }

    public void clear() {
        size = 0;
        written = 0;
        needsLine = false;
        needsStretches = false;
    }

    /** Forgets the words, but not of how many written ones they were made. */
    void clearWords() {
        size = 0;
        needsLine = false;
        needsStretches = false;
    }

    /** Says that so many more written words were looked at. */
    void addWritten(int count) {
        written += count;
    }

    /** Returns how many words of the line were looked at as they are written, whatever became of them. */
    public int written() {
        return written;
    }

    /** Says that a step has to see the whole line, so that what was added is not yet what the line becomes. */
    void needLine() {
        needsLine = true;
    }

    public boolean needsLine() {
        return needsLine;
    }

    /** Adds a token whose words cannot be told without the tokens around it. */
    void addUnknown(int start, int end) {
        needsStretches = true;
        add(UNKNOWN, start, end);
    }

    /** Returns whether there may be words that are not {@link #isKnown known} yet. */
    boolean needsStretches() {
        return needsStretches;
    }

    /** Returns whether this is a word, and not a token for whose words {@link ContextSpans} have to be looked at. */
    boolean isKnown(int position) {
        return words[position] != UNKNOWN;
    }

    void add(int word, int start, int end) {
        if (size == words.length) {
            reserve(size + 1);
        }
        words[size] = word;
        starts[size] = start;
        ends[size++] = end;
    }

    /** Adds the words, or the characters, of one token. */
    void addAll(int[] numbers, int start, int end) {
        int from = size;
        int to = from + numbers.length;
        reserve(to);
        System.arraycopy(numbers, 0, words, from, numbers.length);
        Arrays.fill(starts, from, to, start);
        Arrays.fill(ends, from, to, end);
        size = to;
    }

    private void reserve(int needed) {
        if (needed > words.length) {
            int length = Math.max(needed, 2 * size);
            words = Arrays.copyOf(words, length);
            starts = Arrays.copyOf(starts, length);
            ends = Arrays.copyOf(ends, length);
        }
    }

    /** Adds words of another line, whose bytes stand at other places. */
    void addAll(WordBuffer other, int from, int to, int moved) {
        needsStretches |= other.needsStretches;
        for (int i = from; i < to; i++) {
            add(other.words[i], other.starts[i] + moved, other.ends[i] + moved);
        }
    }

    public int size() {
        return size;
    }

    public int number(int position) {
        return words[position];
    }

    /** Returns where the token of a word begins, or {@link #NOWHERE}. */
    int start(int position) {
        return starts[position];
    }

    /** Returns where the token of a word ends, or {@link #NOWHERE}. */
    int end(int position) {
        return ends[position];
    }

    public Word word(int position) {
        return table.word(words[position]);
    }

    /** Returns numbers that are equal for words which compare as equal; those behind {@link #size} mean nothing. */
    public int[] ids() {
        if (ids.length < size) {
            ids = new int[words.length];
        }
        for (int i = 0; i < size; i++) {
            ids[i] = table.id(words[i]);
        }
        return ids;
    }
}
