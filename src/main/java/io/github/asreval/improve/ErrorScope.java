package io.github.asreval.improve;

import io.github.asreval.align.EditOperation;

/**
 * The columns of one aligned utterance that are errors in words, apart from those in labels, punctuation or sentence
 * case only.
 */
final class ErrorScope {

    private static final String SENTENCE_ENDS = ".?!\u0964\u0965\u3002\u061F\u06D4\u2026";

    private final AlignedUtterance utterance;
    private final int referenceLabel;
    private final int hypothesisLabel;
    private final int[] columns;

    ErrorScope(AlignedUtterance utterance) {
        this.utterance = utterance;
        this.referenceLabel = Labels.length(utterance.reference());
        this.hypothesisLabel = Labels.length(utterance.hypothesis());
        this.columns = utterance.columnsOfHypothesis();
    }

    /** Returns whether a column is an error in what was said. */
    boolean isInside(int column) {
        return utterance.isError(column) && !isLabel(column) && !isSameWord(column);
    }

    /** Returns why an error is none in what was said. */
    Reason reasonOutside(int column) {
        if (isLabel(column)) {
            return Reason.LABEL;
        }
        return isPunctuationOnly(column) ? Reason.PUNCTUATION_ONLY : Reason.CASE_ONLY;
    }

    private boolean isLabel(int column) {
        return utterance.hasReference(column)
                ? utterance.referenceAt(column) < referenceLabel
                : utterance.hypothesisAt(column) < hypothesisLabel;
    }

    /** Returns whether the sides differ in nothing but punctuation, or the capital that begins a sentence. */
    boolean isSameWord(int column) {
        return isPunctuationOnly(column) || isSentenceCase(column);
    }

    private boolean isPunctuationOnly(int column) {
        return switch (utterance.operation(column)) {
            case HIT -> false;
            case DELETION -> utterance.said(column).isPunctuation();
            case INSERTION -> utterance.heard(column).isPunctuation();
            case SUBSTITUTION ->
                utterance.said(column).core().equals(utterance.heard(column).core());
        };
    }

    private boolean isSentenceCase(int column) {
        return utterance.operation(column) == EditOperation.SUBSTITUTION
                && utterance.said(column).form() == utterance.heard(column).form()
                && (beginsSentence(utterance.reference(), utterance.referenceAt(column), referenceLabel)
                        || beginsSentence(utterance.hypothesis(), utterance.hypothesisAt(column), hypothesisLabel));
    }

    private static boolean beginsSentence(Token[] line, int at, int label) {
        if (at <= label) {
            return true;
        }
        Token before = line[at - 1];
        String end = before.isPunctuation() ? before.lead() : before.tail();
        return end.codePoints().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    }

    /** Returns whether some hypothesis words in a row were said just so, and nothing between them. */
    boolean areRight(int from, int to) {
        for (int column = columns[from]; column <= columns[to - 1]; column++) {
            if (utterance.isError(column) && !isSameWord(column)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether punctuation separates the heard words of two neighbouring columns. */
    boolean isBetween(int left, int right) {
        boolean behind = utterance.operation(left) != EditOperation.DELETION
                && !utterance.heard(left).tail().isEmpty();
        boolean before = utterance.operation(right) != EditOperation.DELETION
                && !utterance.heard(right).lead().isEmpty();
        return behind || before;
    }
}
