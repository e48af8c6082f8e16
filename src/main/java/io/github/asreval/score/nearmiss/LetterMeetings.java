package io.github.asreval.score.nearmiss;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts errors that stand side by side into pieces of the same letters: {@code blackbird firefly} recognised as {@code black
 * bird fire fly} is {@code blackbird} as {@code black bird} and {@code firefly} as {@code fire fly}.
 *
 * <p>Of all ways to cut, the one is taken whose pieces hold most words, and of those the one of most pieces. What is in no
 * piece may stand before, between and behind them.
 */
final class LetterMeetings {

    /** Beyond so many words on a side nobody looks for pieces: the work grows with the product of both. */
    static final int MOST_WORDS = 200;

    /** What a word in a piece is worth, compared with one more piece. */
    private static final int WORD = 1 << 16;

    private final List<String> said;
    private final List<String> heard;
    /** By words of both sides that are left of: what the best pieces behind are worth. */
    private final int[][] worth;

    /** Words of both sides with the same letters; ends are exclusive. */
    record Piece(int saidFrom, int saidTo, int heardFrom, int heardTo) {}

    private LetterMeetings(List<String> said, List<String> heard) {
        this.said = said;
        this.heard = heard;
        this.worth = new int[said.size() + 1][heard.size() + 1];
    }

    /** Returns the pieces, in their order; none if there are too many words to look at. */
    static List<Piece> of(List<String> said, List<String> heard) {
        if (said.size() > MOST_WORDS || heard.size() > MOST_WORDS) {
            return List.of();
        }
        LetterMeetings meetings = new LetterMeetings(letters(said), letters(heard));
        meetings.weigh();
        return meetings.pieces();
    }

    private static List<String> letters(List<String> words) {
        return words.stream().map(NearMisses::letters).toList();
    }

    private void weigh() {
        for (int i = said.size() - 1; i >= 0; i--) {
            for (int j = heard.size() - 1; j >= 0; j--) {
                int best = Math.max(worth[i + 1][j], worth[i][j + 1]);
                Piece piece = piece(i, j);
                worth[i][j] = Math.max(best, worth(piece));
            }
        }
    }

    /** Returns what a piece is worth with all behind it; nothing for an empty one. */
    private int worth(Piece piece) {
        int words = piece.saidTo() - piece.saidFrom() + piece.heardTo() - piece.heardFrom();
        return words == 0 ? 0 : words * WORD + 1 + worth[piece.saidTo()][piece.heardTo()];
    }

    /**
     * Returns the smallest piece that begins at two words, or an empty one. A larger one would be this one and another
     * behind it.
     */
    private Piece piece(int i, int j) {
        int saidTo = i;
        int heardTo = j;
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        while (true) {
            boolean needsSaid = first.length() <= second.length();
            if (needsSaid ? saidTo == said.size() : heardTo == heard.size()) {
                return new Piece(i, i, j, j);
            }
            if (needsSaid) {
                first.append(said.get(saidTo++));
            } else {
                second.append(heard.get(heardTo++));
            }
            StringBuilder shorter = first.length() < second.length() ? first : second;
            StringBuilder longer = shorter == first ? second : first;
            boolean tooMany = saidTo - i > NearMisses.MOST_WORDS || heardTo - j > NearMisses.MOST_WORDS;
            if (tooMany || !longer.toString().startsWith(shorter.toString())) {
                return new Piece(i, i, j, j);
            }
            if (first.length() == second.length() && !first.isEmpty()) {
                return new Piece(i, saidTo, j, heardTo);
            }
        }
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < said.size() && j < heard.size()) {
            Piece piece = piece(i, j);
            if (worth(piece) == worth[i][j] && worth[i][j] > 0) {
                pieces.add(piece);
                i = piece.saidTo();
                j = piece.heardTo();
            } else if (worth[i][j] == worth[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pieces;
    }
}
