package io.github.asreval.score.base;

import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.ScoredLine;
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
    private final Map<Confusion, Places> substitutions = new HashMap<>();
    private final Map<Confusion, Places> deletions = new HashMap<>();
    private final Map<Confusion, Places> insertions = new HashMap<>();

    /** Creates a counter of words in the form in which they were compared. */
    public ConfusionCounter() {
        this(Word::compared);
    }

    /** Creates a counter of words in another form, by which those that share it are one. */
    public ConfusionCounter(Function<Word, String> form) {
        this.form = form;
    }

    /** Counts the errors of one utterance, whose number is not known. */
    @Override
    public void accept(AlignedWords words) {
        accept(words, Places.NOWHERE);
    }

    /** Counts the errors of a line, and remembers its number if it is one of the first that have them. */
    public void accept(ScoredLine line) {
        accept(line, line.number());
    }

    private void accept(AlignedWords words, long line) {
        for (int i = 0; i < words.size(); i++) {
            switch (words.operation(i)) {
                case SUBSTITUTION -> count(substitutions, form.apply(words.said(i)), form.apply(words.heard(i)), line);
                case DELETION -> count(deletions, form.apply(words.said(i)), "", line);
                case INSERTION -> count(insertions, "", form.apply(words.heard(i)), line);
                case HIT -> {}
            }
        }
    }

    /** Adds all that another counter has counted. */
    public void add(ConfusionCounter other) {
        add(other.substitutions, substitutions);
        add(other.deletions, deletions);
        add(other.insertions, insertions);
    }

    private static void add(Map<Confusion, Places> counts, Map<Confusion, Places> target) {
        counts.forEach((words, places) ->
                target.computeIfAbsent(words, unused -> new Places()).add(places));
    }

    /** Returns the table of the words counted at least so often. */
    public ConfusionTable table(long minCount) {
        return new ConfusionTable(rows(substitutions, minCount), rows(deletions, minCount), rows(insertions, minCount));
    }

    private static void count(Map<Confusion, Places> counts, String reference, String hypothesis, long line) {
        counts.computeIfAbsent(new Confusion(reference, hypothesis), unused -> new Places())
                .add(line);
    }

    private static List<ConfusionTable.Row> rows(Map<Confusion, Places> counts, long minCount) {
        List<ConfusionTable.Row> rows = new ArrayList<>();
        counts.forEach((words, places) -> {
            if (places.count() >= minCount) {
                rows.add(new ConfusionTable.Row(places.count(), words.reference(), words.hypothesis(), places.first()));
            }
        });
        rows.sort(ORDER);
        return rows;
    }
}
