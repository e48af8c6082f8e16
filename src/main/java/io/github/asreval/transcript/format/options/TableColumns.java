package io.github.asreval.transcript.format.options;

import static java.util.Objects.requireNonNull;

/**
 * The columns of tables, or the members of JSON lines, that a user names, and what stands between their cells.
 *
 * <pre>{@code
 * TableColumns.usual().withReference("sentence").withId("path")
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param reference the column that holds what was said, or its number; empty for the usual names
 * @param hypothesis that holds what was recognised; empty for the usual names
 * @param id that holds the ids; empty for the usual names
 * @param delimiter what stands between the cells, one character; empty to find out
 * @param terms the column of the reference that lists the words and phrases that matter in each utterance; empty for none
 */
public record TableColumns(String reference, String hypothesis, String id, String delimiter, String terms) {

    private static final TableColumns USUAL = new TableColumns("", "", "", "", "");

    public TableColumns {
        requireNonNull(reference);
        requireNonNull(hypothesis);
        requireNonNull(id);
        requireNonNull(terms);
        if (delimiter.length() > 1) {
            throw new IllegalArgumentException("\"" + delimiter + "\" is no single character");
        }
    }

    /** Returns the columns of a user who names none. */
    public static TableColumns usual() {
        return USUAL;
    }

    /** Returns these columns with what was said in another one. */
    public TableColumns withReference(String column) {
        return new TableColumns(column, hypothesis, id, delimiter, terms);
    }

    /** Returns these columns with what was recognised in another one. */
    public TableColumns withHypothesis(String column) {
        return new TableColumns(reference, column, id, delimiter, terms);
    }

    /** Returns these columns with the ids in another one. */
    public TableColumns withId(String column) {
        return new TableColumns(reference, hypothesis, column, delimiter, terms);
    }

    /** Returns these columns with another character between their cells; empty to find out. */
    public TableColumns withDelimiter(String character) {
        return new TableColumns(reference, hypothesis, id, character, terms);
    }

    /** Returns these columns with the words and phrases that matter in another one; empty for none. */
    public TableColumns withTerms(String column) {
        return new TableColumns(reference, hypothesis, id, delimiter, column);
    }

    /** Returns whether one of the columns is named so. */
    public boolean has(String column) {
        return !column.isEmpty()
                && (column.equals(reference) || column.equals(hypothesis) || column.equals(id) || column.equals(terms));
    }

    /** Returns whether nothing is named, so that a transcript without columns will do as well. */
    public boolean isUsual() {
        // A record's own equals is put together when it is first called, which is a tenth of a short run.
        return reference.isEmpty() && hypothesis.isEmpty() && id.isEmpty() && delimiter.isEmpty() && terms.isEmpty();
    }

    /** Returns the column that a side is in; empty for the usual names. */
    public String text(Side side) {
        return side == Side.REFERENCE ? reference : hypothesis;
    }
}
