package io.github.asreval.vocabulary;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The delimiter between the cells of a table.
 *
 * <p>{@code Delimiter.TAB.split("a\t\tb")} has three cells, the middle one empty.
 */
public enum Delimiter {
    /** One TAB, right in every edition; quotation marks are text. */
    TAB("\t", "TABs") {
        @Override
        public List<Cell> split(String line) {
            return Cell.split(line, '\t');
        }
    },
    /** One comma, accepted by newer editions only; quotation marks, which none knows, protect one inside a cell. */
    COMMA(",", "commas") {
        @Override
        public List<Cell> split(String line) {
            return Cell.splitQuoted(line, ',');
        }
    },
    /** One semicolon, as spreadsheets write where the comma is the decimal sign; the service never accepts it. */
    SEMICOLON(";", "semicolons") {
        @Override
        public List<Cell> split(String line) {
            return Cell.splitQuoted(line, ';');
        }
    },
    /** Runs of spaces, which the service never accepts. */
    SPACES("  ", "spaces") {
        @Override
        public List<Cell> split(String line) {
            return Cell.splitAtSpaces(line, line.strip().contains("  ") ? 2 : 1);
        }
    };

    private final String text;
    private final String plural;

    Delimiter(String text, String plural) {
        this.text = text;
        this.plural = plural;
    }

    /**
     * Returns the characters that stand between two cells; for {@link #SPACES} the shortest that are never part of
     * one.
     */
    public String text() {
        return text;
    }

    /** Returns what many of them are called, as {@code commas}. */
    public String plural() {
        return plural;
    }

    /**
     * Cuts a line into its cells; an empty line has one, which is empty.
     *
     * <p>Spaces separate cells where at least two stand together, or singly if that never happens in the line; those at
     * its edges are passed over.
     */
    public abstract List<Cell> split(String line);

    /** Returns the line that has these cells, with quotation marks around those that hold the delimiter. */
    public String join(List<String> cells) {
        return cells.stream().map(this::written).collect(Collectors.joining(text));
    }

    private String written(String cell) {
        boolean quotes = this == COMMA || this == SEMICOLON;
        return quotes && (cell.contains(text) || cell.stripLeading().startsWith("\""))
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }
}
