package io.github.asreval.score.classes;

import io.github.asreval.align.EditOperation;
import io.github.asreval.score.AlignedWords;
import java.util.Arrays;

/** The words of one line by their numbers among the words of terms, and the columns they stand in; used again for every line. */
final class TermLine {

    /** What is kept of a word of which nothing is known yet. */
    private static final int UNKNOWN = 0;

    private EditOperation[] operations = new EditOperation[64];

    private int[] said = new int[64];
    private int[] saidColumns = new int[64];
    private int[] heard = new int[64];
    private int[] heardColumns = new int[64];
    private int columns;
    private int saidSize;
    private int heardSize;
    /** By the number of a word: its number among the words of terms and 2 more, or {@link #UNKNOWN}. */
    private int[] known = new int[1024];

    /**
     * Reads a line.
     *
     * @param keeping whether the trie is the same for all lines
     * @return whether any of its words may be the first of a term
     */
    boolean read(AlignedWords line, TermTrie trie, boolean keeping) {
        columns = line.size();
        saidSize = 0;
        heardSize = 0;
        if (columns > operations.length) {
            int length = Math.max(columns, 2 * operations.length);
            operations = new EditOperation[length];
            said = new int[length];
            saidColumns = new int[length];
            heard = new int[length];
            heardColumns = new int[length];
        }
        boolean any = false;
        for (int column = 0; column < columns; column++) {
            EditOperation operation = line.operation(column);
            operations[column] = operation;
            int word = TermTrie.NONE;
            if (operation != EditOperation.INSERTION) {
                word = number(line, column, true, trie, keeping);
                said[saidSize] = word;
                saidColumns[saidSize++] = column;
                any |= trie.begin(word) != TermTrie.NONE;
            }
            if (operation != EditOperation.DELETION) {
                // A hit has the same word on both sides.
                int other = operation == EditOperation.HIT ? word : number(line, column, false, trie, keeping);
                heard[heardSize] = other;
                heardColumns[heardSize++] = column;
                any |= trie.begin(other) != TermTrie.NONE;
            }
        }
        return any;
    }

    private int number(AlignedWords line, int column, boolean ofSaid, TermTrie trie, boolean keeping) {
        int number = ofSaid ? line.saidNumber(column) : line.heardNumber(column);
        if (!keeping || number < 0) {
            return trie.word((ofSaid ? line.said(column) : line.heard(column)).compared());
        }
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
        }
        if (known[number] == UNKNOWN) {
            known[number] = 2 + trie.word((ofSaid ? line.said(column) : line.heard(column)).compared());
        }
        return known[number] - 2;
    }

    int columns() {
        return columns;
    }

    EditOperation operation(int column) {
        return operations[column];
    }

    void findSaid(TermTrie trie, TermMatches matches) {
        matches.find(trie, said, saidSize);
    }

    void findHeard(TermTrie trie, TermMatches matches) {
        matches.find(trie, heard, heardSize);
    }

    int saidColumn(int position) {
        return saidColumns[position];
    }

    int heardColumn(int position) {
        return heardColumns[position];
    }

    /** Takes the words heard in some columns, all of them hits, out of the search. */
    void takeOut(int from, int to) {
        int position = Arrays.binarySearch(heardColumns, 0, heardSize, from);
        Arrays.fill(heard, position, position + to - from, TermTrie.NONE);
    }

    boolean areHits(int from, int to) {
        for (int column = from; column < to; column++) {
            if (operations[column] != EditOperation.HIT) {
                return false;
            }
        }
        return true;
    }
}
