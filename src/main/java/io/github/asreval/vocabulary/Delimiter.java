package io.github.asreval.vocabulary;

import java.util.List;

/**
 * What separates the cells of a table.
 *
 * <p>{@code Delimiter.TAB.split("a\t\tb")} has three cells, the middle one empty.
 */
public enum Delimiter {
    /** One TAB, right in every edition. */
    TAB("\t") {
        @Override
        public List<Cell> split(String line) {
            return Cell.split(line, '\t');
        }
    },
    /** One comma, accepted by newer editions only; no quoting protects a comma inside a cell. */
    COMMA(",") {
        @Override
        public List<Cell> split(String line) {
            return Cell.split(line, ',');
        }
    },
    /** Runs of spaces, which the service never accepts. */
    SPACES("  ") {
        @Override
        public List<Cell> split(String line) {
            return Cell.splitAtSpaces(line, line.contains("  ") ? 2 : 1);
        }
    };

    private final String text;

    Delimiter(String text) {
        this.text = text;
    }

    /**
     * Returns the characters that stand between two cells; for {@link #SPACES} the shortest that are never part of
     * one.
     */
    public String text() {
        return text;
    }

    /**
     * Cuts a line into its cells; an empty line has one, which is empty.
     *
     * <p>Spaces separate cells where at least two stand together, or singly if that never happens in the line.
     */
    public abstract List<Cell> split(String line);
}
