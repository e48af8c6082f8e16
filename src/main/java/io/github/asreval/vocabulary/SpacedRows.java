package io.github.asreval.vocabulary;

import io.github.asreval.vocabulary.charset.PhraseScripts;
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
        List<Cell> found = atRuns(line);
        List<Cell> pair = pair(line, found);
        List<Cell> cells = !pair.isEmpty() ? pair : strict ? atEverySpace(line) : complete(line, found);
        return new Row(line, Delimiter.SPACES, isPhraseOfWords(cells) ? List.of(whole(line)) : cells);
    }

    /** No row has both pronunciations, so words in every column are the words of one cell, or of two. */
    private boolean isPhraseOfWords(List<Cell> cells) {
        int ipa = header.indexOf(Column.IPA).orElse(-1);
        int soundsLike = header.indexOf(Column.SOUNDSLIKE).orElse(-1);
        return ipa >= 0
                && soundsLike >= 0
                && cells.size() == header.size()
                && !cells.get(ipa).isBlank()
                && !cells.get(soundsLike).isBlank();
    }

    private static Cell whole(Line line) {
        return Cell.splitAtSpaces(line.text(), Integer.MAX_VALUE).get(0);
    }

    /** Returns the cells of a phrase and of what is shown for it, if the two have the same letters; else none. */
    private List<Cell> pair(Line line, List<Cell> found) {
        if (found.size() < 2 || header.indexOf(Column.DISPLAYAS).isEmpty()) {
            return List.of();
        }
        int start = found.get(1).start();
        String rest =
                line.text().substring(line.text().offsetByCodePoints(0, start)).stripTrailing();
        Cell shown = new Cell(rest, start);
        boolean same = rest.indexOf('-') < 0 && letters(found.get(0)).equals(letters(shown));
        return same ? placed(line, found.get(0), shown) : List.of();
    }

    private List<Cell> placed(Line line, Cell phrase, Cell shown) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            boolean isPhrase = header.indexOf(Column.PHRASE).orElse(-1) == i;
            boolean isShown = header.indexOf(Column.DISPLAYAS).orElse(-1) == i;
            cells.add(isPhrase ? phrase : isShown ? shown : new Cell("", line.length()));
        }
        return cells;
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

    /** A cell that stands alone is a phrase. */
    private List<Cell> complete(Line line, List<Cell> found) {
        return found.size() == 1
                        && header.size() > 1
                        && header.indexOf(Column.PHRASE).isPresent()
                ? placed(line, found.get(0), new Cell("", line.length()))
                : found;
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
