package io.github.asreval.report.base;

import io.github.asreval.score.AlignedWords;
import io.github.asreval.text.Word;
import io.github.asreval.text.base.VisibleText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of the words met so far: a word is measured once, however often it is printed. */
public final class CellCache {

    /** More spellings than that are forgotten all at once; only hostile text has them. */
    private static final int MOST = 1 << 17;

    private static final int GAPS = 64;

    /** By the number of a word, where it has one: four times as fast as by its spelling. */
    private @Nullable TextCell[] escapedByNumber = new TextCell[1024];

    private @Nullable TextCell[] revealedByNumber = new TextCell[1024];
    private final Map<String, TextCell> escaped = new HashMap<>();
    private final Map<String, TextCell> revealed = new HashMap<>();
    private final TextCell[] gaps = new TextCell[GAPS];

    /** Returns the word said in a column. */
    public TextCell said(AlignedWords words, int column) {
        return cell(words.operation(column).isError(), words.saidNumber(column), words.said(column));
    }

    /** Returns the word heard in a column. */
    public TextCell heard(AlignedWords words, int column) {
        return cell(words.operation(column).isError(), words.heardNumber(column), words.heard(column));
    }

    private TextCell cell(boolean error, int number, Word word) {
        if (number == AlignedWords.UNNUMBERED) {
            return error ? error(word) : hit(word);
        }
        @Nullable TextCell[] known = error ? revealedByNumber : escapedByNumber;
        TextCell cell = number < known.length ? known[number] : null;
        if (cell != null) {
            return cell;
        }
        TextCell made = TextCell.of(error ? VisibleText.reveal(word.written()) : VisibleText.escape(word.written()));
        if (error) {
            revealedByNumber = with(known, number, made);
        } else {
            escapedByNumber = with(known, number, made);
        }
        return made;
    }

    private static @Nullable TextCell[] with(@Nullable TextCell[] cells, int number, TextCell cell) {
        @Nullable
        TextCell[] larger =
                number < cells.length ? cells : Arrays.copyOf(cells, Math.max(number + 1, 2 * cells.length));
        larger[number] = cell;
        return larger;
    }

    /** Returns a word that is a hit. */
    public TextCell hit(Word word) {
        TextCell cell = escaped.get(word.written());
        return cell == null ? keep(escaped, word, VisibleText.escape(word.written())) : cell;
    }

    /** Returns a word that is an error, with what cannot be seen in it written out. */
    public TextCell error(Word word) {
        TextCell cell = revealed.get(word.written());
        return cell == null ? keep(revealed, word, VisibleText.reveal(word.written())) : cell;
    }

    /** Returns the gap beside a word. */
    TextCell gapBeside(TextCell word) {
        int width = word.width();
        if (width >= GAPS) {
            return TextCell.gap(width);
        }
        if (gaps[width] == null) {
            gaps[width] = TextCell.gap(width);
        }
        return gaps[width];
    }

    private static TextCell keep(Map<String, TextCell> cells, Word word, String shown) {
        if (cells.size() >= MOST) {
            cells.clear();
        }
        TextCell cell = TextCell.of(shown);
        cells.put(word.written(), cell);
        return cell;
    }
}
