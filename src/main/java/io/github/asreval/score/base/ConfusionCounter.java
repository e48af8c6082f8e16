package io.github.asreval.score.base;

import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.text.Word;
import io.github.asreval.text.base.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Counts which words were mistaken for which, to a {@link ConfusionTable}.
 *
 * <p>Not safe for use by several threads.
 */
public final class ConfusionCounter implements Consumer<AlignedWords> {

    private static final Comparator<ConfusionTable.Row> ORDER = Comparator.comparingLong(ConfusionTable.Row::count)
            .reversed()
            .thenComparing(ConfusionTable.Row::reference, CodePoints.ORDER)
            .thenComparing(ConfusionTable.Row::hypothesis, CodePoints.ORDER);

    private record Confusion(String reference, String hypothesis) {}

    private final Function<Word, String> form;
    private final Map<Confusion, Long> substitutions = new HashMap<>();
    private final Map<Confusion, Long> deletions = new HashMap<>();
    private final Map<Confusion, Long> insertions = new HashMap<>();

    /** Creates a counter of words in the form in which they were compared. */
    public ConfusionCounter() {
        this(Word::compared);
    }

    /** Creates a counter of words in another form, by which those that share it are one. */
    public ConfusionCounter(Function<Word, String> form) {
        this.form = form;
    }

    /** Counts the errors of one utterance. */
    @Override
    public void accept(AlignedWords words) {
        for (int i = 0; i < words.size(); i++) {
            switch (words.operation(i)) {
                case SUBSTITUTION -> count(substitutions, form.apply(words.said(i)), form.apply(words.heard(i)));
                case DELETION -> count(deletions, form.apply(words.said(i)), "");
                case INSERTION -> count(insertions, "", form.apply(words.heard(i)));
                case HIT -> {}
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
