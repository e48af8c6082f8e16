package io.github.asreval.improve;

import io.github.asreval.align.EditOperation;
import io.github.asreval.align.EditScript;
import io.github.asreval.score.ErrorCounts;

/**
 * One utterance, aligned word by word.
 *
 * <p>Columns are numbered from 0; a side without a word in a column has {@code -1} there.
 */
final class AlignedUtterance {

    private final String id;
    private final Token[] reference;
    private final Token[] hypothesis;
    private final EditOperation[] operations;
    private final int[] referenceAt;
    private final int[] hypothesisAt;
    private final ErrorCounts counts;

    AlignedUtterance(String id, Token[] reference, Token[] hypothesis, EditScript script) {
        this.id = id;
        this.reference = reference;
        this.hypothesis = hypothesis;
        int size = script.size();
        operations = new EditOperation[size];
        referenceAt = new int[size];
        hypothesisAt = new int[size];
        int nextReference = 0;
        int nextHypothesis = 0;
        for (int i = 0; i < size; i++) {
            operations[i] = script.operation(i);
            referenceAt[i] = operations[i] == EditOperation.INSERTION ? -1 : nextReference++;
            hypothesisAt[i] = operations[i] == EditOperation.DELETION ? -1 : nextHypothesis++;
        }
        counts = new ErrorCounts(script.hits(), script.substitutions(), script.deletions(), script.insertions());
    }

    String id() {
        return id;
    }

    Token[] reference() {
        return reference;
    }

    Token[] hypothesis() {
        return hypothesis;
    }

    ErrorCounts counts() {
        return counts;
    }

    int size() {
        return operations.length;
    }

    EditOperation operation(int column) {
        return operations[column];
    }

    boolean isError(int column) {
        return operations[column].isError();
    }

    boolean hasReference(int column) {
        return referenceAt[column] >= 0;
    }

    boolean hasHypothesis(int column) {
        return hypothesisAt[column] >= 0;
    }

    int referenceAt(int column) {
        return referenceAt[column];
    }

    int hypothesisAt(int column) {
        return hypothesisAt[column];
    }

    Token said(int column) {
        return reference[referenceAt[column]];
    }

    Token heard(int column) {
        return hypothesis[hypothesisAt[column]];
    }

    /** Returns the column of each hypothesis word. */
    int[] columnsOfHypothesis() {
        return columns(hypothesisAt, hypothesis.length);
    }

    /** Returns the column of each reference word. */
    int[] columnsOfReference() {
        return columns(referenceAt, reference.length);
    }

    private static int[] columns(int[] places, int words) {
        int[] columns = new int[words];
        for (int column = 0; column < places.length; column++) {
            if (places[column] >= 0) {
                columns[places[column]] = column;
            }
        }
        return columns;
    }
}
