package io.github.asreval.report.html;

import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.score.AlignedWords;

/**
 * The stretch of an utterance that is shown where the whole would be too long: the one with most errors. Among equals that
 * is the beginning, or else the middle of the first of them.
 *
 * @param begin the first pair that is shown
 * @param end the first one behind it that is not
 * @param size how many pairs there are
 */
record HtmlWindow(int begin, int end, int size) {

    /** Returns the stretch of at most so many pairs; one pass over the utterance. */
    static HtmlWindow of(AlignedWords utterance, int most) {
        int size = utterance.size();
        if (size <= most) {
            return new HtmlWindow(0, size, size);
        }
        int errors = 0;
        int best = -1;
        int first = 0;
        int last = 0;
        for (int end = 1; end <= size; end++) {
            errors += utterance.operation(end - 1).isError() ? 1 : 0;
            int begin = end - most;
            if (begin > 0 && utterance.operation(begin - 1).isError()) {
                errors--;
            }
            if (begin >= 0 && errors > best) {
                best = errors;
                first = begin;
                last = begin;
            } else if (errors == best && last == begin - 1) {
                last = begin;
            }
        }
        int begin = first == 0 ? 0 : (first + last) / 2;
        return new HtmlWindow(begin, begin + most, size);
    }

    /** Returns what is left out, as {@code 1,200 pairs before, 30 more behind}; empty if that is nothing. */
    String leftOut() {
        String before = begin == 0 ? "" : HtmlFigures.grouped(begin) + (begin == 1 ? " pair before" : " pairs before");
        String behind =
                end == size ? "" : HtmlFigures.grouped(size - end) + (begin == 0 ? " more pairs" : " more behind");
        return before + (before.isEmpty() || behind.isEmpty() ? "" : ", ") + behind;
    }
}
