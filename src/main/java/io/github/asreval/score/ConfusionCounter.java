package io.github.asreval.score;

import io.github.asreval.align.AlignedPair;
import io.github.asreval.align.Alignment;
import io.github.asreval.normalize.Word;
import io.github.asreval.text.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Counts which words were mistaken for which, to a {@link ConfusionTable}.
 *
 * <p>Not safe for use by several threads.
 */
public final class ConfusionCounter implements Consumer<ScoredUtterance> {

    private static final Comparator<ConfusionTable.Row> ORDER = Comparator.comparingLong(ConfusionTable.Row::count)
            .reversed()
            .thenComparing(ConfusionTable.Row::reference, CodePoints.ORDER)
            .thenComparing(ConfusionTable.Row::hypothesis, CodePoints.ORDER);

    private record Confusion(String reference, String hypothesis) {}

    private final Map<Confusion, Long> substitutions = new HashMap<>();
    private final Map<Confusion, Long> deletions = new HashMap<>();
    private final Map<Confusion, Long> insertions = new HashMap<>();

    /** Counts the errors of one utterance. */
    @Override
    public void accept(ScoredUtterance utterance) {
        Alignment<Word> alignment = utterance.alignment();
        for (AlignedPair pair : alignment.pairs()) {
            switch (pair.operation()) {
                case SUBSTITUTION -> count(substitutions, said(alignment, pair), recognised(alignment, pair));
                case DELETION -> count(deletions, said(alignment, pair), "");
                case INSERTION -> count(insertions, "", recognised(alignment, pair));
                case HIT -> {}
            }
        }
    }

    /** Counts the errors of one line. */
    public void accept(ScoredLine line) {
        int reference = 0;
        int hypothesis = 0;
        for (int i = 0; i < line.script().size(); i++) {
            switch (line.script().operation(i)) {
                case SUBSTITUTION ->
                    count(
                            substitutions,
                            line.reference(reference++).compared(),
                            line.hypothesis(hypothesis++).compared());
                case DELETION -> count(deletions, line.reference(reference++).compared(), "");
                case INSERTION ->
                    count(insertions, "", line.hypothesis(hypothesis++).compared());
                case HIT -> {
                    reference++;
                    hypothesis++;
                }
            }
        }
    }

    /** Adds all that another counter has counted. */
    public void add(ConfusionCounter other) {
        other.substitutions.forEach((words, count) -> substitutions.merge(words, count, Long::sum));
        other.deletions.forEach((words, count) -> deletions.merge(words, count, Long::sum));
        other.insertions.forEach((words, count) -> insertions.merge(words, count, Long::sum));
    }

    /** Returns the table of the words counted at least so often. */
    public ConfusionTable table(long minCount) {
        return new ConfusionTable(rows(substitutions, minCount), rows(deletions, minCount), rows(insertions, minCount));
    }

    private static String said(Alignment<Word> alignment, AlignedPair pair) {
        return alignment.reference().get(pair.referenceIndex()).compared();
    }

    private static String recognised(Alignment<Word> alignment, AlignedPair pair) {
        return alignment.hypothesis().get(pair.hypothesisIndex()).compared();
    }

    private static void count(Map<Confusion, Long> counts, String reference, String hypothesis) {
        counts.merge(new Confusion(reference, hypothesis), 1L, Long::sum);
    }

    private static List<ConfusionTable.Row> rows(Map<Confusion, Long> counts, long minCount) {
        List<ConfusionTable.Row> rows = new ArrayList<>();
        counts.forEach((words, count) -> {
            if (count >= minCount) {
                rows.add(new ConfusionTable.Row(count, words.reference(), words.hypothesis()));
            }
        });
        rows.sort(ORDER);
        return rows;
    }
}
