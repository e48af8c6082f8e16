package io.github.asreval.score.classes;

import io.github.asreval.align.EditOperation;
import io.github.asreval.score.AlignedWords;

/**
 * Tells whether a term that is not right was recognised but for blanks, within it or beside it: {@code charminar} as
 * {@code char minar}, or {@code golconda} in {@code golcondafort}.
 */
final class JoinedWords {

    /** How many errors before a term, and as many behind it, may belong to it. */
    private static final int WIDEST = 4;

    /**
     * Some columns, and what was heard in them.
     *
     * @param from the first column
     * @param to the column behind the last
     * @param heard the words heard, as they are compared, with blanks between them
     * @param isJoined whether the words said there are the same but for blanks
     */
    record Stretch(int from, int to, String heard, boolean isJoined) {}

    private final boolean listing;

    /**
     * Creates what tells terms that are joined.
     *
     * @param listing whether anybody asks what was heard
     */
    JoinedWords(boolean listing) {
        this.listing = listing;
    }

    /** Returns the narrowest columns around those of a term in which it is only joined otherwise, else its own. */
    Stretch around(AlignedWords words, int from, int to) {
        if (isAlone(words, from, to)) {
            return new Stretch(from, to, listing ? heard(words, from, to) : "", false);
        }
        int first = from;
        while (first > 0 && from - first < WIDEST && words.operation(first - 1) != EditOperation.HIT) {
            first--;
        }
        int last = to;
        while (last < words.size() && last - to < WIDEST && words.operation(last) != EditOperation.HIT) {
            last++;
        }
        for (int more = 0; more <= (from - first) + (last - to); more++) {
            for (int before = Math.max(0, more - (last - to)); before <= Math.min(more, from - first); before++) {
                int start = from - before;
                int end = to + more - before;
                String heard = heard(words, start, end);
                if (!heard.isEmpty() && letters(heard).equals(letters(said(words, start, end)))) {
                    return new Stretch(start, end, heard, true);
                }
            }
        }
        return new Stretch(from, to, heard(words, from, to), false);
    }

    /** Returns whether it is one word with right ones beside it, which cannot be joined otherwise. */
    private static boolean isAlone(AlignedWords words, int from, int to) {
        return to - from == 1
                && (from == 0 || words.operation(from - 1) == EditOperation.HIT)
                && (to == words.size() || words.operation(to) == EditOperation.HIT);
    }

    private static String letters(String words) {
        return words.replace(" ", "");
    }

    /** Returns the words said in some columns, as they are compared, with blanks between them. */
    static String said(AlignedWords words, int from, int to) {
        String text = "";
        for (int column = from; column < to; column++) {
            if (words.hasSaid(column)) {
                text = append(text, words.said(column).compared());
            }
        }
        return text;
    }

    private static String heard(AlignedWords words, int from, int to) {
        String text = "";
        for (int column = from; column < to; column++) {
            if (words.hasHeard(column)) {
                text = append(text, words.heard(column).compared());
            }
        }
        return text;
    }

    /** Most terms are one word, which stays the string it is. */
    private static String append(String text, String word) {
        return text.isEmpty() ? word : text + " " + word;
    }
}
