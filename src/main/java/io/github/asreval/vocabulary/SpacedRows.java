package io.github.asreval.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the cells of rows below a header whose names spaces separate, as in a table that was pasted where TABs get
 * lost.
 *
 * <p>Where each single space of the header and of every row makes the right number of cells, each was a TAB. Else a run
 * of spaces is a border. One cell is a phrase, and of two the second is shown for the first if they have the same
 * letters and it has no hyphens, as a pronunciation has; what else a row with too few cells says nobody can tell.
 */
final class SpacedRows {

    private final Header header;
    private final boolean single;
    private final boolean strict;

    SpacedRows(Header header, List<Line> rows) {
        this.header = header;
        this.single = !header.line().text().strip().contains("  ");
        this.strict = single
                && rows.stream()
                        .filter(line -> !line.text().contains("\t"))
                        .allMatch(line -> atEverySpace(line).size() == header.size());
    }

    Row row(Line line) {
        for (Delimiter other : List.of(Delimiter.TAB, Delimiter.SEMICOLON, Delimiter.COMMA)) {
            if (line.text().contains(other.text())) {
                List<Cell> cells = other.split(line.text());
                if (other == Delimiter.TAB || cells.size() == header.size()) {
                    return new Row(line, other, cells);
                }
            }
        }
        return new Row(line, Delimiter.SPACES, strict ? atEverySpace(line) : complete(line, atRuns(line)));
    }

    private static List<Cell> atEverySpace(Line line) {
        int indented = 0;
        while (indented < line.text().length() && line.text().charAt(indented) == ' ') {
            indented++;
        }
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : Cell.split(line.text().substring(indented), ' ')) {
            cells.add(new Cell(cell.text(), cell.start() + indented));
        }
        return cells;
    }

    private List<Cell> atRuns(Line line) {
        return single ? Delimiter.SPACES.split(line.text()) : Cell.splitAtSpaces(line.text(), 2);
    }

    /** Puts cells where they belong, if that is certain. */
    private List<Cell> complete(Line line, List<Cell> found) {
        int phrase = header.indexOf(Column.PHRASE).orElse(-1);
        int shown = header.indexOf(Column.DISPLAYAS).orElse(-1);
        boolean pair = found.size() == 2
                && shown >= 0
                && found.get(1).text().indexOf('-') < 0
                && letters(found.get(0)).equals(letters(found.get(1)));
        if (found.size() >= header.size() || phrase < 0 || (found.size() > 1 && !pair)) {
            return found;
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            Cell empty = new Cell("", line.length());
            cells.add(i == phrase ? found.get(0) : i == shown && pair ? found.get(1) : empty);
        }
        return cells;
    }

    private static String letters(Cell cell) {
        StringBuilder letters = new StringBuilder();
        cell.text()
                .codePoints()
                .filter(PhraseScripts::isLetterOrMark)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
