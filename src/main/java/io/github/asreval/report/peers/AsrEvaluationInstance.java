package io.github.asreval.report.peers;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.report.base.Colors;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.score.AlignedWords;
import io.github.asreval.text.base.VisibleText;
import java.util.Locale;

/**
 * One utterance as asr-evaluation prints it: hits in lower case, errors in upper case, a gap as asterisks.
 *
 * <pre>
 * REF: this IS  a TEST OF    SKILL
 * HYP: this WAS a **** MESSY TEST
 * </pre>
 *
 * <p>Words are as wide as they have code points, whatever a terminal makes of them.
 */
final class AsrEvaluationInstance {

    private static final String RED = "\u001B[31m";

    private final boolean colored;
    private final Utf8Buffer hypothesis = new Utf8Buffer();

    /** Creates a printer of many. */
    AsrEvaluationInstance(boolean colored) {
        this.colored = colored;
    }

    /** Appends both rows of a line; the blanks that fill up a last word stay. */
    void append(AlignedWords words, Utf8Buffer reference) {
        hypothesis.clear();
        reference.append("REF:");
        hypothesis.append("HYP:");
        for (int i = 0; i < words.size(); i++) {
            switch (words.operation(i)) {
                case HIT -> {
                    hit(words.said(i).written(), reference);
                    hit(words.heard(i).written(), hypothesis);
                }
                case SUBSTITUTION ->
                    substitution(
                            upper(words.said(i).written()), upper(words.heard(i).written()), reference);
                case DELETION -> gap(words.said(i).written(), reference, hypothesis);
                case INSERTION -> gap(words.heard(i).written(), hypothesis, reference);
            }
        }
        reference.append('\n').append(hypothesis).append('\n');
    }

    private static void hit(String word, Utf8Buffer row) {
        row.append(' ').append(VisibleText.escape(UCharacter.toLowerCase(Locale.ROOT, word)));
    }

    private void substitution(String said, String recognised, Utf8Buffer reference) {
        int width = Math.max(width(said), width(recognised));
        error(said, width, reference);
        error(recognised, width, hypothesis);
    }

    /** The gap is as wide as the word is before it is written in upper case. */
    private void gap(String word, Utf8Buffer row, Utf8Buffer other) {
        error(upper(word), 0, row);
        error("*".repeat(width(VisibleText.escape(word))), 0, other);
    }

    private void error(String word, int width, Utf8Buffer row) {
        row.append(' ').append(colored ? RED : "").left(word, width).append(colored ? Colors.RESET : "");
    }

    private static String upper(String word) {
        return VisibleText.escape(UCharacter.toUpperCase(Locale.ROOT, word));
    }

    private static int width(String word) {
        return word.codePointCount(0, word.length());
    }
}
