package io.github.asreval.transcript.format.base;

import static java.util.Objects.requireNonNull;

/**
 * The options by which transcripts are read.
 *
 * <pre>{@code
 * ReaderOptions.standard().withReferenceColumn("sentence").withIdColumn("path")
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param referenceColumn the column, or the member of JSON lines, that holds what was said; empty for the usual names
 * @param hypothesisColumn that holds what was recognised; empty for the usual names
 * @param idColumn that holds the ids; empty for the usual names
 * @param delimiter what stands between the cells of a table, one character; empty to find out
 * @param joining whether the pieces of a file become one utterance
 * @param redactions whether words that stand for removed ones, such as {@code [PII]}, stay in the text
 * @param rolling what becomes of words that captions show twice
 * @param ignoringCase whether the case of ASCII letters makes no difference in ids, recordings and channels, as for NIST's
 *     scorer
 */
public record ReaderOptions(
        String referenceColumn,
        String hypothesisColumn,
        String idColumn,
        String delimiter,
        Joining joining,
        boolean redactions,
        Rolling rolling,
        boolean ignoringCase) {

    private static final ReaderOptions STANDARD =
            new ReaderOptions("", "", "", "", Joining.AS_USUAL, true, Rolling.AUTO, false);

    public ReaderOptions {
        requireNonNull(referenceColumn);
        requireNonNull(hypothesisColumn);
        requireNonNull(idColumn);
        requireNonNull(joining);
        if (delimiter.length() > 1) {
            throw new IllegalArgumentException("\"" + delimiter + "\" is no single character");
        }
        requireNonNull(rolling);
    }

    /** Returns the options of a user who says nothing: the usual columns, joined as usual, redactions kept. */
    public static ReaderOptions standard() {
        return STANDARD;
    }

    /** Returns these options with what was said in another column. */
    public ReaderOptions withReferenceColumn(String column) {
        return new ReaderOptions(
                column, hypothesisColumn, idColumn, delimiter, joining, redactions, rolling, ignoringCase);
    }

    /** Returns these options with what was recognised in another column. */
    public ReaderOptions withHypothesisColumn(String column) {
        return new ReaderOptions(
                referenceColumn, column, idColumn, delimiter, joining, redactions, rolling, ignoringCase);
    }

    /** Returns these options with the ids in another column. */
    public ReaderOptions withIdColumn(String column) {
        return new ReaderOptions(
                referenceColumn, hypothesisColumn, column, delimiter, joining, redactions, rolling, ignoringCase);
    }

    /**
     * Returns these options with another character between the cells of tables.
     *
     * @param newDelimiter one character; empty to find out
     */
    public ReaderOptions withDelimiter(String newDelimiter) {
        return new ReaderOptions(
                referenceColumn, hypothesisColumn, idColumn, newDelimiter, joining, redactions, rolling, ignoringCase);
    }

    /** Returns these options with the pieces of a file joined or not. */
    public ReaderOptions withJoining(Joining newJoining) {
        return new ReaderOptions(
                referenceColumn, hypothesisColumn, idColumn, delimiter, newJoining, redactions, rolling, ignoringCase);
    }

    /** Returns these options with the words that stand for removed ones kept or left out. */
    public ReaderOptions withRedactions(boolean kept) {
        return new ReaderOptions(
                referenceColumn, hypothesisColumn, idColumn, delimiter, joining, kept, rolling, ignoringCase);
    }

    /** Returns these options with the words that rolling captions show twice kept or left out. */
    public ReaderOptions withRolling(Rolling newRolling) {
        return new ReaderOptions(
                referenceColumn, hypothesisColumn, idColumn, delimiter, joining, redactions, newRolling, ignoringCase);
    }

    /** Returns these options with ids, recordings and channels paired whatever their case. */
    public ReaderOptions withIgnoringCase(boolean ignored) {
        return new ReaderOptions(
                referenceColumn, hypothesisColumn, idColumn, delimiter, joining, redactions, rolling, ignored);
    }

    /** Returns whether one of the columns is named so. */
    public boolean names(String column) {
        return !column.isEmpty()
                && (column.equals(referenceColumn) || column.equals(hypothesisColumn) || column.equals(idColumn));
    }

    /** Returns the column that a side is in; empty for the usual names. */
    public String column(Side side) {
        return side == Side.REFERENCE ? referenceColumn : hypothesisColumn;
    }
}
