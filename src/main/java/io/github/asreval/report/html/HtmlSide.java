package io.github.asreval.report.html;

import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.report.base.TextCell;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.UnitNames;

/**
 * One side of an utterance, as the script of the page reads it: words as one string with blanks between them,
 * characters as a list of strings, one for each run of equal operations.
 *
 * <pre>
 * "the quick brown fox"
 * ["the q","uic","k brown fox"]
 * </pre>
 */
final class HtmlSide {

    private final boolean words;
    private final Utf8Buffer text = new Utf8Buffer();
    private boolean runEnded;
    private int directed;
    private int rightToLeft;

    HtmlSide(UnitNames counted) {
        this.words = counted.isWords();
    }

    void clear() {
        text.clear();
        runEnded = false;
        directed = 0;
        rightToLeft = 0;
    }

    /** Ends a run of equal operations. */
    void endRun() {
        runEnded = true;
    }

    /** Adds a word or character; a blank that is a character is written as it is. */
    void add(TextCell token) {
        if (text.size() > 0 && (words || runEnded)) {
            text.append(words ? " " : "\",\"");
        }
        runEnded = false;
        HtmlWord.appendJson(token, text);
        directed += token.directed() ? 1 : 0;
        rightToLeft += token.rightToLeft() ? 1 : 0;
    }

    /** Returns whether anything tells the direction of the side; nothing does where it is empty. */
    boolean isDirected() {
        return directed > 0;
    }

    /** Returns whether most of what has a direction is written from right to left. */
    boolean isRightToLeft() {
        return 2 * rightToLeft > directed;
    }

    void appendTo(Utf8Buffer target) {
        if (words) {
            target.append('"').append(text).append('"');
        } else if (text.size() == 0) {
            target.append("[]");
        } else {
            target.append("[\"").append(text).append("\"]");
        }
    }
}
