package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.base.WhiteSpace;
import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.LineChange;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the pieces into which SentencePiece cuts words: {@code ▁he llo ▁world} is {@code hello world}. A piece with the mark
 * begins a word, one without it goes on with the word before. Lines in which no mark stands before a word are left.
 */
final class WordPieces implements LineChange {

    private static final char MARK = '\u2581';

    @Override
    public boolean concerns(String word) {
        return word.indexOf(MARK) >= 0;
    }

    @Override
    public Optional<Set<String>> smallWords() {
        return Optional.of(Set.of());
    }

    @Override
    public List<Edit> edits(String line) {
        return isOfPieces(line) ? joined(line) : List.of();
    }

    /** Blanks to be filled in, ▁▁▁, and bars, ▁▂▃, mark no pieces. */
    private static boolean isOfPieces(String line) {
        for (int i = line.indexOf(MARK); i >= 0 && i + 1 < line.length(); i = line.indexOf(MARK, i + 1)) {
            boolean beginsWord = i == 0 || Words.isWhiteSpace(line.charAt(i - 1));
            int next = line.codePointAt(i + 1);
            if (beginsWord && (CharacterSets.isLetterOrMark(next) || CharacterSets.isNumber(next))) {
                return true;
            }
        }
        return false;
    }

    private static List<Edit> joined(String line) {
        List<Edit> edits = new ArrayList<>();
        int place = WhiteSpace.behind(line, 0);
        boolean first = true;
        while (place < line.length()) {
            int start = place;
            if (line.charAt(place) == MARK) {
                edits.add(new Edit(place, place + 1, ""));
                place++;
            } else if (!first) {
                edits.add(new Edit(WhiteSpace.before(line, start), start, ""));
            }
            first = false;
            while (place < line.length() && !Words.isWhiteSpace(line.charAt(place))) {
                if (line.charAt(place) == MARK) {
                    edits.add(new Edit(place, place + 1, " "));
                }
                place++;
            }
            place = WhiteSpace.behind(line, place);
        }
        return edits;
    }
}
