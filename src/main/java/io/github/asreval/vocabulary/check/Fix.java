package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Column;
import java.util.List;
import java.util.Optional;

/**
 * A change to a file that removes a finding without a guess.
 *
 * <p>The space in {@code Los Angeles⇥⇥⇥} on line 2 is removed by
 * {@code Cells(2, [Phrase: "Los Angeles" → "Los-Angeles", DisplayAs: "" → "Los Angeles"])}. The {@link Fixer} applies
 * fixes; a report only describes them.
 */
public sealed interface Fix {

    /**
     * New text for cells of one line.
     *
     * @param line the line, from 1
     * @param edits what changes, at least one cell, the offending one first
     */
    record Cells(int line, List<Edit> edits) implements Fix {

        /** Copies the list and checks that it is not empty. */
        public Cells {
            edits = List.copyOf(edits);
            if (edits.isEmpty()) {
                throw new IllegalArgumentException("no edits");
            }
        }
    }

    /**
     * New text for one cell.
     *
     * @param cell the column; empty in a header, a list or a filter
     * @param start how many code points of the line stand before the cell
     * @param before the cell as it is
     * @param after the cell as it should be
     */
    record Edit(Optional<Column> cell, int start, String before, String after) {}

    /**
     * Other lines in the place of some.
     *
     * @param first the first line that changes, from 1
     * @param last the last line that changes
     * @param lines what stands there afterwards, without line ends; empty to remove the lines
     */
    record Lines(int first, int last, List<String> lines) implements Fix {

        /** Copies the list and checks the range. */
        public Lines {
            lines = List.copyOf(lines);
            if (first < 1 || last < first) {
                throw new IllegalArgumentException("no lines: " + first + " to " + last);
            }
        }
    }

    /** Another way to write the same text. */
    enum Rewrite implements Fix {
        /** In UTF-8. */
        AS_UTF_8("another encoding", "UTF-8"),
        /** Without a byte order mark. */
        WITHOUT_MARK("a byte order mark", "no byte order mark"),
        /** With a line feed after every line that has another end. */
        WITH_LF("other line ends", "LF"),
        /** With a line feed after the last line. */
        WITH_FINAL_LF("no line end after the last line", "LF after the last line");

        private final String before;
        private final String after;

        Rewrite(String before, String after) {
            this.before = before;
            this.after = after;
        }

        /** Returns how it was written, in words. */
        public String before() {
            return before;
        }

        /** Returns how it is written afterwards, in words. */
        public String after() {
            return after;
        }
    }
}
