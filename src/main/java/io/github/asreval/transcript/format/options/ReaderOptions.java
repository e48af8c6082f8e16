package io.github.asreval.transcript.format.options;

import static java.util.Objects.requireNonNull;

/**
 * The options by which transcripts are read.
 *
 * <pre>{@code
 * ReaderOptions.standard().withColumns(TableColumns.usual().withReference("sentence")).withJoining(Joining.NEVER)
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param columns the columns of tables
 * @param joining whether the pieces of a file become one utterance
 * @param redactions whether words that stand for removed ones, such as {@code [PII]}, stay in the text
 * @param rolling what becomes of words that captions show twice
 * @param ignoringCase whether the case of ASCII letters makes no difference in ids, recordings and channels, as for NIST's
 *     scorer
 * @param wordTimes whether {@linkplain io.github.asreval.transcript.TimedWords the times of words} are read where a format has
 *     them; else only those of a ctm whose words are given to the segments of an stm
 */
public record ReaderOptions(
        TableColumns columns,
        Joining joining,
        boolean redactions,
        Rolling rolling,
        boolean ignoringCase,
        boolean wordTimes) {

    private static final ReaderOptions STANDARD =
            new ReaderOptions(TableColumns.usual(), Joining.AS_USUAL, true, Rolling.AUTO, false, false);

    public ReaderOptions {
        requireNonNull(columns);
        requireNonNull(joining);
        requireNonNull(rolling);
    }

    /** Returns the options of a user who says nothing: the usual columns, joined as usual, redactions kept. */
    public static ReaderOptions standard() {
        return STANDARD;
    }

    /** Returns these options with other columns. */
    public ReaderOptions withColumns(TableColumns named) {
        return new ReaderOptions(named, joining, redactions, rolling, ignoringCase, wordTimes);
    }

    /** Returns these options with the pieces of a file joined or not. */
    public ReaderOptions withJoining(Joining newJoining) {
        return new ReaderOptions(columns, newJoining, redactions, rolling, ignoringCase, wordTimes);
    }

    /** Returns these options with the words that stand for removed ones kept or left out. */
    public ReaderOptions withRedactions(boolean kept) {
        return new ReaderOptions(columns, joining, kept, rolling, ignoringCase, wordTimes);
    }

    /** Returns these options with the words that rolling captions show twice kept or left out. */
    public ReaderOptions withRolling(Rolling newRolling) {
        return new ReaderOptions(columns, joining, redactions, newRolling, ignoringCase, wordTimes);
    }

    /** Returns these options with ids, recordings and channels paired whatever their case. */
    public ReaderOptions withIgnoringCase(boolean ignored) {
        return new ReaderOptions(columns, joining, redactions, rolling, ignored, wordTimes);
    }

    /** Returns these options with the times of words read, or not. */
    public ReaderOptions withWordTimes(boolean read) {
        return new ReaderOptions(columns, joining, redactions, rolling, ignoringCase, read);
    }
}
