package io.github.asreval.report.peers;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.report.base.Colors;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.text.VisibleText;
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
    void append(ScoredLine line, Utf8Buffer reference) {
        hypothesis.clear();
        reference.append("REF:");
        hypothesis.append("HYP:");
        int said = 0;
        int recognised = 0;
        for (int i = 0; i < line.script().size(); i++) {
            switch (line.script().operation(i)) {
                case HIT -> {
                    hit(line.reference(said++).written(), reference);
                    hit(line.hypothesis(recognised++).written(), hypothesis);
                }
                case SUBSTITUTION ->
                    substitution(
                            upper(line.reference(said++).written()),
                            upper(line.hypothesis(recognised++).written()),
                            reference);
                case DELETION -> gap(line.reference(said++).written(), reference, hypothesis);
                case INSERTION -> gap(line.hypothesis(recognised++).written(), hypothesis, reference);
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
