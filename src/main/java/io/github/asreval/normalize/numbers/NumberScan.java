package io.github.asreval.normalize.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbers among the pieces of a line, from left to right, each as long as it can be.
 *
 * <p>A hyphenated word belongs to a number as a whole. One that is no number has its parts read one by one and keeps its
 * hyphens, if all of them are numbers: {@code दस-बारह} is {@code 10-12}.
 */
final class NumberScan {

    /** The numbers that are said have some fifteen words; more make the search of a line slow. */
    private static final int MOST_PIECES = 24;

    private final List<NumberPiece> pieces;
    private final NumberReader.Windows windows;
    private final List<NumberPiece> read = new ArrayList<>();

    NumberScan(List<NumberPiece> pieces, NumberReader.Windows windows) {
        this.pieces = pieces;
        this.windows = windows;
    }

    /** Returns the pieces with each number as one piece of digits. */
    List<NumberPiece> read() {
        int at = 0;
        while (at < pieces.size()) {
            int end = addLongest(at, pieces.size(), true, read);
            if (end == at) {
                end = addParts(at);
            }
            at = end;
        }
        return read;
    }

    /** Adds the next word, which begins no number, and returns where it ends. */
    private int addParts(int from) {
        int wordEnd = from + 1;
        while (wordEnd < pieces.size() && pieces.get(wordEnd).joint()) {
            wordEnd++;
        }
        List<NumberPiece> parts = new ArrayList<>();
        int at = from;
        while (at < wordEnd && wordEnd > from + 1) {
            int end = addLongest(at, wordEnd, false, parts);
            if (end == at) {
                break;
            }
            at = end;
        }
        // A word that became digits in part might be read on from there when the step is applied again.
        read.addAll(at == wordEnd ? parts : pieces.subList(from, wordEnd));
        return wordEnd;
    }

    /**
     * Adds the longest stretch that is one number, but rather a shorter one than to tear what follows from its factor:
     * {@code five hundred two hundred} is 500 and 200, not 502 and a hundred.
     *
     * @return where the stretch ends; where it would begin if there is none
     */
    private int addLongest(int from, int limit, boolean wholeWords, List<NumberPiece> target) {
        int chosen = from;
        Optional<String> digits = Optional.empty();
        boolean behindNumber = isBehindNumber(from, target);
        for (int to = knownEnd(from, limit); to > from; to--) {
            if (wholeWords && to < pieces.size() && pieces.get(to).joint()) {
                continue;
            }
            Optional<String> found = windows.digits(from, to, behindNumber);
            boolean strands = found.isPresent() && windows.strands(from, to);
            if (found.isPresent() && (!strands || digits.isEmpty())) {
                digits = found;
                chosen = to;
            }
            if (found.isPresent() && !strands) {
                break;
            }
        }
        if (digits.isPresent()) {
            target.add(pieces.get(from).through(pieces.get(chosen - 1), digits.get()));
        }
        return chosen;
    }

    /** Returns whether what stands before a piece has been read as one number, within a hyphenated word or as a whole. */
    private boolean isBehindNumber(int piece, List<NumberPiece> target) {
        if (target != read && !target.isEmpty()) {
            return true;
        }
        NumberPiece before = read.isEmpty() ? pieces.get(piece) : read.get(read.size() - 1);
        return piece > 0 && !before.joint() && !before.equals(pieces.get(piece - 1));
    }

    /** Returns where the stretch of known pieces ends that begins here and that no punctuation cuts. */
    private int knownEnd(int from, int limit) {
        int most = Math.min(limit, from + MOST_PIECES);
        int end = from;
        while (end < most
                && windows.known(end)
                && (end == from || (!pieces.get(end).severed() && !windows.isApart(end)))) {
            end++;
        }
        return end;
    }
}
