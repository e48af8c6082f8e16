package io.github.asreval.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * The text between two delimiters, and where it stands.
 *
 * <p>A cell that a spreadsheet put in quotation marks is what stands between them: {@code "Smith, Jones"} is
 * {@code Smith, Jones}, one place further on, and {@code "5"" disc"} is {@code 5" disc}, written otherwise.
 *
 * @param text what the cell says, outer blanks included
 * @param start how many code points of the line stand before it
 * @param written the characters that stand there for the text
 * @param quoted whether quotation marks stand around them
 */
public record Cell(String text, int start, String written, boolean quoted) {

    /** Creates a cell that is written as it reads. */
    public Cell(String text, int start) {
        this(text, start, text, false);
    }

    /** Returns how many code points of the line it takes. */
    public int length() {
        return written.codePointCount(0, written.length());
    }

    /** Returns whether it is written as it reads, so that a part of the text can be found in the line. */
    public boolean isLiteral() {
        return text.equals(written);
    }

    /** Returns whether it begins with a quotation mark that nothing closes, so that where it ends is not certain. */
    public boolean hasOpenQuote() {
        return !quoted && text.startsWith("\"", skipSpaces(text, 0));
    }

    /** Returns whether a TAB stands between its words, which would part it in two cells. */
    public boolean holdsTab() {
        return text.strip().indexOf('\t') >= 0;
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

    /**
     * Cuts a line at every delimiter that does not stand between quotation marks, as spreadsheets write: {@code
     * "a;b";c} at semicolons has two cells, {@code a;b} and {@code c}. A quotation mark counts where a cell begins and
     * the next one, which is not doubled, ends it; any other is text. Spaces outside the marks are passed over.
     */
    static List<Cell> splitQuoted(String line, char delimiter) {
        if (line.indexOf('"') < 0) {
            return split(line, delimiter);
        }
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        int start = 0;
        while (true) {
            int open = skipSpaces(line, from);
            int close = closingQuote(line, open, delimiter);
            int next = line.indexOf(delimiter, close < 0 ? from : close);
            int end = next < 0 ? line.length() : next;
            if (close < 0) {
                cells.add(new Cell(line.substring(from, end), start));
            } else {
                String written = line.substring(open + 1, close);
                cells.add(new Cell(written.replace("\"\"", "\""), start + open - from + 1, written, true));
            }
            if (next < 0) {
                return cells;
            }
            start += line.codePointCount(from, end) + 1;
            from = end + 1;
        }
    }

    /** Returns where the mark stands that closes the one at the given place; -1 if there is none, or text behind it. */
    private static int closingQuote(String line, int open, char delimiter) {
        if (open == line.length() || line.charAt(open) != '"') {
            return -1;
        }
        for (int i = open + 1; i < line.length(); i++) {
            if (line.charAt(i) != '"') {
                continue;
            }
            if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                i++;
                continue;
            }
            int behind = skipSpaces(line, i + 1);
            return behind == line.length() || line.charAt(behind) == delimiter ? i : -1;
        }
        return -1;
    }

    private static int skipSpaces(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Cuts a line at every run of at least {@code width} spaces; those and the spaces at its edges belong to no cell. */
    static List<Cell> splitAtSpaces(String line, int width) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        int from = 0;
        while (from < end && line.charAt(from) == ' ') {
            from++;
        }
        List<Cell> cells = new ArrayList<>();
        int start = from;
        int i = from;
        while (i < end) {
            int run = i;
            while (line.charAt(run) == ' ') {
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
        cells.add(new Cell(line.substring(from, end), start));
        return cells;
    }
}
