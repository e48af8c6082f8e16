package io.github.asreval.normalize.numbers;

import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes a line apart for number readers: words without the punctuation around them, and hyphenated number words in
 * parts.
 *
 * <p>{@code “twenty-five,” she said} becomes {@code twenty}, {@code five}, {@code she}, {@code said}. Hyphenated words
 * are taken apart only if each part may belong to a number, and the first one begins it: {@code five-star} is one piece.
 * Signs that belong to a number, as in {@code 25%}, {@code -5} and {@code #5}, are not punctuation here.
 */
final class NumberPieces {

    private static final String OPENING = "\"'([{<«“„‘‚‹¿¡「『（【";
    private static final String CLOSING = "\"')]}>»”“’‘›.,;:!?…।॥،؛؟۔。、，！？：；」』）】";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private final String line;
    private final Predicate<String> known;
    private final Predicate<String> counting;
    private final List<NumberPiece> pieces = new ArrayList<>();
    private boolean severed;

    private NumberPieces(String line, Predicate<String> known, Predicate<String> counting) {
        this.line = line;
        this.known = known;
        this.counting = counting;
    }

    /**
     * Returns the pieces of a line from left to right.
     *
     * @param known tells whether a word may belong to a number
     * @param counting tells whether it names or multiplies one, unlike {@code and}
     */
    static List<NumberPiece> of(String line, Predicate<String> known, Predicate<String> counting) {
        NumberPieces taken = new NumberPieces(line, known, counting);
        int end = 0;
        for (int start = taken.next(0, false); start < line.length(); start = taken.next(end, false)) {
            end = taken.next(start, true);
            taken.addWord(start, end);
        }
        return taken.pieces;
    }

    /** Returns where the word without opening punctuation begins; the end if there is nothing else. */
    static int coreStart(String text, int start, int end) {
        int core = start;
        while (core < end && OPENING.indexOf(text.charAt(core)) >= 0) {
            core++;
        }
        return core;
    }

    /** Returns where the word without closing punctuation ends; the start if there is nothing else. */
    static int coreEnd(String text, int start, int end) {
        int core = end;
        while (core > start && CLOSING.indexOf(text.charAt(core - 1)) >= 0) {
            core--;
        }
        return core;
    }

    /** Returns whether a character shows nothing and is of no weight in a number word. */
    static boolean isInvisible(char c) {
        return isLineBreakMark(c) || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
    }

    /** Returns whether a character says where a line may break: a soft hyphen or a zero width space. */
    static boolean isLineBreakMark(char c) {
        return c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE;
    }

    private int next(int from, boolean whiteSpace) {
        int place = from;
        while (place < line.length() && Words.isWhiteSpace(line.charAt(place)) != whiteSpace) {
            place++;
        }
        return place;
    }

    private void addWord(int start, int end) {
        int coreStart = coreStart(line, start, end);
        int coreEnd = coreEnd(line, coreStart, end);
        // A number word may end in a sign of punctuation: छ:
        if (coreEnd < end && known.test(line.substring(coreStart, coreEnd + 1))) {
            coreEnd++;
        }
        severed |= coreStart > start;
        if (coreEnd > coreStart && !addParts(coreStart, coreEnd)) {
            add(coreStart, coreEnd);
        }
        severed |= coreEnd < end;
    }

    /** Adds the parts of a hyphenated word, if all may belong to a number and not all are digits. */
    private boolean addParts(int start, int end) {
        List<NumberPiece> parts = new ArrayList<>();
        boolean anyKnown = false;
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || HYPHENS.indexOf(line.charAt(i)) >= 0) {
                String part = line.substring(from, i);
                boolean partKnown = !part.isEmpty() && (parts.isEmpty() ? counting : known).test(part);
                if (!partKnown && WrittenNumber.of(part).isEmpty()) {
                    return false;
                }
                anyKnown |= partKnown;
                parts.add(new NumberPiece(from, i, part, severed && parts.isEmpty(), !parts.isEmpty()));
                from = i + 1;
            }
        }
        if (!anyKnown || parts.size() < 2) {
            return false;
        }
        pieces.addAll(parts);
        severed = false;
        return true;
    }

    private void add(int start, int end) {
        pieces.add(new NumberPiece(start, end, line.substring(start, end), severed, false));
        severed = false;
    }
}
