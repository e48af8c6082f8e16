package io.github.asreval.report.base;

import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.text.base.VisibleText;
import java.util.Optional;

/** The line above an alignment: {@code 3  2 errors / 6 words  33.3 %   S 1  D 1  I 0}. */
public final class TextHeading {

    private TextHeading() {}

    /**
     * Appends the line above the alignment of an utterance.
     *
     * @param characters the counts of its characters, if they are counted, too
     */
    public static void append(ScoredLine line, UnitNames counted, Optional<ErrorCounts> characters, Utf8Buffer target) {
        appendName(line, target);
        appendCounts(line, counted, characters, target.append("  "));
    }

    /** Appends the number of an utterance, and its id if it has one: {@code 3 [call-7]}. */
    public static void appendName(ScoredLine line, Utf8Buffer target) {
        target.append(line.number());
        if (line.hasDetails()) {
            appendId(line, target);
        }
    }

    /** Appends the same without the number of the line. */
    public static void appendCounts(AlignedWords words, UnitNames counted, Utf8Buffer target) {
        appendCounts(words, counted, Optional.empty(), target);
    }

    private static void appendCounts(
            AlignedWords words, UnitNames counted, Optional<ErrorCounts> characters, Utf8Buffer target) {
        ErrorCounts counts = words.counts();
        number(target, counts.errors(), "error");
        number(target.append(" / "), counts.referenceWords(), counted.noun());
        target.append("  ").append(Percent.rough(counts.errors(), counts.referenceWords()));
        target.append("   S ").append(counts.substitutions());
        target.append("  D ").append(counts.deletions());
        target.append("  I ").append(counts.insertions());
        if (characters.isPresent()) {
            ErrorCounts found = characters.get();
            target.append("   CER ").append(Percent.rough(found.errors(), found.referenceWords()));
        }
        target.append('\n');
    }

    private static void appendId(ScoredLine line, Utf8Buffer target) {
        String id = line.pair().reference().id();
        if (!id.equals(Long.toString(line.number()))) {
            target.append(" [").append(VisibleText.escape(id)).append(']');
        }
    }

    /** Appends the same of an utterance that is shown once more. */
    public static void append(
            ScoredUtterance utterance, UnitNames counted, Optional<ErrorCounts> characters, Utf8Buffer target) {
        target.append(VisibleText.escape(utterance.id()));
        appendCounts(utterance, counted, characters, target.append("  "));
    }

    private static void number(Utf8Buffer target, long count, String noun) {
        target.append(count).append(' ').append(noun);
        if (count != 1) {
            target.append('s');
        }
    }
}
