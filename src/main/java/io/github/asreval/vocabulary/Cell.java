package io.github.asreval.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * The text between two delimiters, and where it stands.
 *
 * @param text the text as written, outer blanks included
 * @param start how many code points of the line stand before it
 */
public record Cell(String text, int start) {

    /** Returns the length in code points. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** Returns whether the cell is empty or holds blanks only. */
    public boolean isBlank() {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Cuts a line at every delimiter: {@code "a,,b"} has three cells, an empty line one. */
    static List<Cell> split(String line, char delimiter) {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        int start = 0;
        for (int to = line.indexOf(delimiter); to >= 0; to = line.indexOf(delimiter, from)) {
            Cell cell = new Cell(line.substring(from, to), start);
            cells.add(cell);
            start += cell.length() + 1;
            from = to + 1;
        }
        cells.add(new Cell(line.substring(from), start));
        return cells;
    }

    /** Cuts a line at every run of at least {@code width} spaces; the runs themselves belong to no cell. */
    static List<Cell> splitAtSpaces(String line, int width) {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        int start = 0;
        int i = 0;
        while (i < line.length()) {
            int run = i;
            while (run < line.length() && line.charAt(run) == ' ') {
                run++;
            }
            if (run - i < width) {
                i = Math.max(run, i + 1);
                continue;
            }
            Cell cell = new Cell(line.substring(from, i), start);
            cells.add(cell);
            start += cell.length() + run - i;
            from = run;
            i = run;
        }
        cells.add(new Cell(line.substring(from), start));
        return cells;
    }
}
