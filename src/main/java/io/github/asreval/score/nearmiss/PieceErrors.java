package io.github.asreval.score.nearmiss;

import java.util.Arrays;
import java.util.List;

/**
 * Shares errors out among the pieces in which their words are.
 *
 * <p>A piece of the same words on both sides is no near miss, and has no errors: those that the alignment sees in its words
 * would go with those of the others.
 */
final class PieceErrors {

    /** In place of the number of a piece: the error has no word on this side. */
    static final int NO_WORD = -1;

    /** In place of the number of a piece: the word is in none. */
    static final int NO_PIECE = -2;

    private final int[] ofSaid;
    private final int[] ofHeard;
    private final long[] errors;
    /** By piece: whether both sides have the same words. */
    private final boolean[] same;

    PieceErrors(List<LetterMeetings.Piece> pieces, List<String> said, List<String> heard) {
        this.ofSaid = new int[said.size()];
        this.ofHeard = new int[heard.size()];
        this.errors = new long[pieces.size()];
        this.same = new boolean[pieces.size()];
        Arrays.fill(ofSaid, NO_PIECE);
        Arrays.fill(ofHeard, NO_PIECE);
        for (int i = 0; i < same.length; i++) {
            LetterMeetings.Piece piece = pieces.get(i);
            Arrays.fill(ofSaid, piece.saidFrom(), piece.saidTo(), i);
            Arrays.fill(ofHeard, piece.heardFrom(), piece.heardTo(), i);
            same[i] = said.subList(piece.saidFrom(), piece.saidTo())
                    .equals(heard.subList(piece.heardFrom(), piece.heardTo()));
        }
    }

    int pieceOfSaid(int word) {
        return ofSaid[word];
    }

    int pieceOfHeard(int word) {
        return ofHeard[word];
    }

    /** Counts an error of words that are in these pieces, or of one that is. */
    void add(int first, int second) {
        int target = fewer(first, second);
        for (int i = 0; i < errors.length && !isOpen(target); i++) {
            target = i;
        }
        if (isOpen(target)) {
            errors[target]++;
        }
    }

    private int fewer(int first, int second) {
        if (!isOpen(first) || !isOpen(second)) {
            return isOpen(first) ? first : second;
        }
        return errors[first] <= errors[second] ? first : second;
    }

    private boolean isOpen(int piece) {
        return piece >= 0 && !same[piece];
    }

    /** Returns the errors of a piece. */
    long of(int piece) {
        return errors[piece];
    }
}
