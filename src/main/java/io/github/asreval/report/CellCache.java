package io.github.asreval.report;

import io.github.asreval.normalize.Word;
import io.github.asreval.score.AlignedWords;
import io.github.asreval.text.VisibleText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of the words met so far: a word is measured once, however often it is printed. */
final class CellCache {

    /** More spellings than that are forgotten all at once; only hostile text has them. */
    private static final int MOST = 1 << 17;

    private static final int GAPS = 64;

    /** By the number of a word, where it has one: four times as fast as by its spelling. */
    private @Nullable Cell[] escapedByNumber = new Cell[1024];

    private @Nullable Cell[] revealedByNumber = new Cell[1024];
    private final Map<String, Cell> escaped = new HashMap<>();
    private final Map<String, Cell> revealed = new HashMap<>();
    private final Cell[] gaps = new Cell[GAPS];

    /** Returns the word said in a column. */
    Cell said(AlignedWords words, int column) {
        return cell(words.operation(column).isError(), words.saidNumber(column), words.said(column));
    }

    /** Returns the word heard in a column. */
    Cell heard(AlignedWords words, int column) {
        return cell(words.operation(column).isError(), words.heardNumber(column), words.heard(column));
    }

    private Cell cell(boolean error, int number, Word word) {
        if (number == AlignedWords.UNNUMBERED) {
            return error ? error(word) : hit(word);
        }
        @Nullable Cell[] known = error ? revealedByNumber : escapedByNumber;
        Cell cell = number < known.length ? known[number] : null;
        if (cell != null) {
            return cell;
        }
        Cell made = Cell.of(error ? VisibleText.reveal(word.written()) : VisibleText.escape(word.written()));
        if (error) {
            revealedByNumber = with(known, number, made);
        } else {
            escapedByNumber = with(known, number, made);
        }
        return made;
    }

    private static @Nullable Cell[] with(@Nullable Cell[] cells, int number, Cell cell) {
        @Nullable
        Cell[] larger = number < cells.length ? cells : Arrays.copyOf(cells, Math.max(number + 1, 2 * cells.length));
        larger[number] = cell;
        return larger;
    }

    /** Returns a word that is a hit. */
    Cell hit(Word word) {
        Cell cell = escaped.get(word.written());
        return cell == null ? keep(escaped, word, VisibleText.escape(word.written())) : cell;
    }

    /** Returns a word that is an error, with what cannot be seen in it written out. */
    Cell error(Word word) {
        Cell cell = revealed.get(word.written());
        return cell == null ? keep(revealed, word, VisibleText.reveal(word.written())) : cell;
    }

    /** Returns the gap beside a word. */
    Cell gapBeside(Cell word) {
        int width = word.width();
        if (width >= GAPS) {
            return Cell.gap(width);
        }
        if (gaps[width] == null) {
            gaps[width] = Cell.gap(width);
        }
        return gaps[width];
    }

    private static Cell keep(Map<String, Cell> cells, Word word, String shown) {
        if (cells.size() >= MOST) {
            cells.clear();
        }
        Cell cell = Cell.of(shown);
        cells.put(word.written(), cell);
        return cell;
    }
}
