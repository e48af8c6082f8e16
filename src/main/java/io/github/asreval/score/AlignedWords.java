package io.github.asreval.score;

import io.github.asreval.align.EditOperation;
import io.github.asreval.text.Word;
import io.github.asreval.transcript.UtterancePair;

/**
 * One utterance, aligned word by word, column by column: the view of an alignment that all reports and tables share.
 *
 * <pre>
 *   column        0    1    2     3
 *   said          the  cat  sat
 *   heard              cat  sits  down
 *   operation     D    H    S     I
 * </pre>
 *
 * <p>Columns are numbered from 0; two sides without words have none. A {@link ScoredUtterance} is one to keep, a {@link
 * ScoredLine} one that shows the next utterance as soon as its {@link LineSink} returns. Columns are best looked at from
 * left to right.
 */
public interface AlignedWords {

    /** What stands for a number where words have none. */
    int UNNUMBERED = -1;

    /** Returns how many columns there are: hits, substitutions, deletions and insertions together. */
    int size();

    /**
     * Returns what happened in a column.
     *
     * @throws IndexOutOfBoundsException if there is no such column
     */
    EditOperation operation(int column);

    /**
     * Returns the word of the reference in a column.
     *
     * @throws IndexOutOfBoundsException if the column is an insertion
     */
    Word said(int column);

    /**
     * Returns the word of the hypothesis in a column.
     *
     * @throws IndexOutOfBoundsException if the column is a deletion
     */
    Word heard(int column);

    /**
     * Returns a small number for the word said in a column: the same for the same spelling, on either side of all lines
     * that one worker sees, so that what is known of a word can be kept in an array. {@link #UNNUMBERED} for words that
     * are compared by their spelling only.
     */
    default int saidNumber(int column) {
        return UNNUMBERED;
    }

    /** Returns the same for the word heard in a column. */
    default int heardNumber(int column) {
        return UNNUMBERED;
    }

    /** Returns the columns, counted. */
    ErrorCounts counts();

    /** Returns substitutions, deletions and insertions together. */
    default long errors() {
        return counts().errors();
    }

    /**
     * Returns how many of the later tie-breaking rules had to be left out to bound the work: 0 but for pathological
     * input.
     */
    int tieLevelsDropped();

    /** Returns the two utterances as they stand in the transcripts. */
    UtterancePair pair();

    /** Returns whether a column has a word of the reference: all but insertions do. */
    default boolean hasSaid(int column) {
        return operation(column) != EditOperation.INSERTION;
    }

    /** Returns whether a column has a word of the hypothesis: all but deletions do. */
    default boolean hasHeard(int column) {
        return operation(column) != EditOperation.DELETION;
    }
}
