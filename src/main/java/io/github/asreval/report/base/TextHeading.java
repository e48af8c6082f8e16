package io.github.asreval.report.base;

import io.github.asreval.align.EditScript;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.text.VisibleText;

/** The line above an alignment: {@code 3  2 errors / 6 words  33.3 %   S 1  D 1  I 0}. */
public final class TextHeading {

    private TextHeading() {}

    public static void append(ScoredLine line, UnitNames counted, Utf8Buffer target) {
        appendName(line, target);
        appendCounts(line, counted, target.append("  "));
    }

    /** Appends the number of an utterance, and its id if it has one: {@code 3 [call-7]}. */
    public static void appendName(ScoredLine line, Utf8Buffer target) {
        target.append(line.number());
        if (line.hasDetails()) {
            appendId(line, target);
        }
    }

    /** Appends the same without the number of the line. */
    public static void appendCounts(ScoredLine line, UnitNames counted, Utf8Buffer target) {
        EditScript script = line.script();
        append(
                script.errors(),
                line.referenceWords(),
                script.substitutions(),
                script.deletions(),
                script.insertions(),
                counted,
                target);
    }

    private static void appendId(ScoredLine line, Utf8Buffer target) {
        String id = line.pair().reference().id();
        if (!id.equals(Long.toString(line.number()))) {
            target.append(" [").append(VisibleText.escape(id)).append(']');
        }
    }

    public static void append(ScoredUtterance utterance, UnitNames counted, Utf8Buffer target) {
        ErrorCounts counts = utterance.counts();
        target.append(VisibleText.escape(utterance.id())).append("  ");
        append(
                counts.errors(),
                counts.referenceWords(),
                counts.substitutions(),
                counts.deletions(),
                counts.insertions(),
                counted,
                target);
    }

    private static void append(
            long errors,
            long words,
            long substitutions,
            long deletions,
            long insertions,
            UnitNames counted,
            Utf8Buffer target) {
        number(target, errors, "error");
        number(target.append(" / "), words, counted.noun());
        target.append("  ").append(Percent.rough(errors, words));
        target.append("   S ").append(substitutions);
        target.append("  D ").append(deletions);
        target.append("  I ").append(insertions).append('\n');
    }

    private static void number(Utf8Buffer target, long count, String noun) {
        target.append(count).append(' ').append(noun);
        if (count != 1) {
            target.append('s');
        }
    }
}
