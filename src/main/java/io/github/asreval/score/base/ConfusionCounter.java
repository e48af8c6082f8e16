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

    private final Function<Word, String> form;
    private final Map<Confusion, Confusion> substitutions = new HashMap<>();
    private final Map<Confusion, Confusion> deletions = new HashMap<>();
    private final Map<Confusion, Confusion> insertions = new HashMap<>();

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
        accept(words, Confusion.NOWHERE);
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

    private static void add(Map<Confusion, Confusion> counts, Map<Confusion, Confusion> target) {
        for (Confusion counted : counts.values()) {
            get(target, counted.reference(), counted.hypothesis()).add(counted);
        }
    }

    /** Returns the table of the words counted at least so often. */
    public ConfusionTable table(long minCount) {
        return new ConfusionTable(rows(substitutions, minCount), rows(deletions, minCount), rows(insertions, minCount));
    }

    private static void count(Map<Confusion, Confusion> counts, String reference, String hypothesis, long line) {
        get(counts, reference, hypothesis).add(line);
    }

    private static Confusion get(Map<Confusion, Confusion> counts, String reference, String hypothesis) {
        Confusion unknown = new Confusion(reference, hypothesis);
        Confusion known = counts.putIfAbsent(unknown, unknown);
        return known == null ? unknown : known;
    }

    private static List<ConfusionTable.Row> rows(Map<Confusion, Confusion> counts, long minCount) {
        List<ConfusionTable.Row> rows = new ArrayList<>();
        for (Confusion counted : counts.values()) {
            if (counted.count() >= minCount) {
                rows.add(counted.row());
            }
        }
        rows.sort(ORDER);
        return rows;
    }
}
