package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

import io.github.asreval.align.EditOperation;
import io.github.asreval.score.AlignedWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Counts loops, inventions and omissions, utterance by utterance.
 *
 * <p>A loop is up to 24 words recognised three times or more in a row, more often than what was said there repeats itself, with
 * six inserted or substituted words at least. An invention is five insertions or more in a row that are no loop, or any in an
 * utterance without reference words; an omission five deletions or more in a row, or all words of an utterance. Whatever was
 * really said over and over is none. Not safe for use by several threads: give each its own, and add them up.
 */
public final class LoopCounter implements Consumer<AlignedWords> {

    /** How many examples are kept. */
    static final int MOST_EXAMPLES = 20;

    private static final int FEWEST_OF_LOOP = 6;
    private static final int FEWEST_IN_ROW = 5;

    private static final Comparator<LoopExample> LONGEST_FIRST = Comparator.comparingLong(LoopExample::words)
            .reversed()
            .thenComparingLong(example -> example.utterance().number())
            .thenComparing(LoopExample::kind)
            .thenComparing(LoopExample::text);

    private final Map<String, Integer> numbers = new HashMap<>();
    /** By kind: how many there are, their words, their errors, and how many utterances have one. */
    private final Map<LoopKind, long[]> counts = new EnumMap<>(LoopKind.class);

    /** The kinds that the utterance has. */
    private final Set<LoopKind> met = EnumSet.noneOf(LoopKind.class);

    private final List<LoopExample> examples = new ArrayList<>();
    private long silent;
    private long silentWords;

    private int[] said = new int[64];
    private int[] heard = new int[64];
    /** By place in the hypothesis: its column. */
    private int[] columns = new int[64];
    /** By column: whether it is part of a loop. */
    private boolean[] looped = new boolean[64];

    /** Creates a counter of no utterances. */
    public LoopCounter() {
        for (LoopKind kind : LoopKind.values()) {
            counts.put(kind, new long[4]);
        }
    }

    private long[] counts(LoopKind kind) {
        return requireNonNull(counts.get(kind));
    }

    /** Counts those of one utterance. */
    @Override
    public void accept(AlignedWords line) {
        long words = line.counts().referenceWords();
        if (words == 0) {
            silent++;
            silentWords += line.counts().insertions();
        }
        if (line.errors() < FEWEST_IN_ROW && words > 0 && line.counts().hypothesisWords() > 0) {
            return;
        }
        met.clear();
        if (looped.length < line.size()) {
            looped = new boolean[2 * line.size()];
        }
        Arrays.fill(looped, 0, line.size(), false);
        if (line.counts().insertions() + line.counts().substitutions() >= FEWEST_OF_LOOP) {
            countLoops(line);
        }
        countRows(line, EditOperation.INSERTION, LoopKind.INVENTION, words == 0);
        countRows(line, EditOperation.DELETION, LoopKind.OMISSION, line.counts().hypothesisWords() == 0);
        met.forEach(kind -> counts(kind)[3]++);
    }

    private void countLoops(AlignedWords line) {
        if (said.length < line.size()) {
            said = new int[2 * line.size()];
            heard = new int[2 * line.size()];
            columns = new int[2 * line.size()];
        }
        int heardSize = 0;
        for (int column = 0; column < line.size(); column++) {
            if (line.hasHeard(column)) {
                heard[heardSize] = number(line.heard(column).compared());
                columns[heardSize++] = column;
            }
        }
        for (RepeatedUnits.Run run : RepeatedUnits.of(heard, heardSize)) {
            int from = columns[run.from()];
            int to = columns[run.to() - 1] + 1;
            countLoop(line, run, from, to);
        }
    }

    private void countLoop(AlignedWords line, RepeatedUnits.Run run, int from, int to) {
        int saidSize = 0;
        int errors = 0;
        int insertions = 0;
        for (int column = from; column < to; column++) {
            EditOperation operation = line.operation(column);
            errors += operation == EditOperation.INSERTION || operation == EditOperation.SUBSTITUTION ? 1 : 0;
            insertions += operation == EditOperation.INSERTION ? 1 : 0;
            if (operation != EditOperation.INSERTION) {
                said[saidSize++] = number(line.said(column).compared());
            }
        }
        int times = RepeatedUnits.times(said, 0, saidSize, heard, run);
        if (errors < FEWEST_OF_LOOP || run.times() <= times) {
            return;
        }
        Arrays.fill(looped, from, to, true);
        String unit = text(line, from, columns[run.from() + run.unit() - 1] + 1, false);
        // A word that is right is none of the loop, though it may be where that begins.
        long words = Math.min(errors, run.length() - (long) times * run.unit());
        add(line, LoopKind.LOOP, unit, run.times(), words, insertions);
    }

    /**
     * Counts columns of an operation that stand in a row.
     *
     * @param all whether any of them count, however few
     */
    private void countRows(AlignedWords line, EditOperation operation, LoopKind kind, boolean all) {
        int end = 0;
        for (int start = 0; start < line.size(); start = end) {
            end = start + 1;
            if (line.operation(start) == operation && !looped[start]) {
                while (end < line.size() && line.operation(end) == operation && !looped[end]) {
                    end++;
                }
                if (all || end - start >= FEWEST_IN_ROW) {
                    String text = text(line, start, end, operation == EditOperation.DELETION);
                    add(line, kind, text, 1, end - (long) start, end - (long) start);
                }
            }
        }
    }

    private void add(AlignedWords line, LoopKind kind, String text, long times, long words, long errors) {
        long[] row = counts(kind);
        row[0]++;
        row[1] += words;
        row[2] += errors;
        met.add(kind);
        add(new LoopExample(kind, UtterancePlace.of(line), text, times, words));
    }

    private void add(LoopExample example) {
        if (examples.size() == MOST_EXAMPLES && LONGEST_FIRST.compare(example, examples.get(MOST_EXAMPLES - 1)) >= 0) {
            return;
        }
        examples.add(example);
        examples.sort(LONGEST_FIRST);
        if (examples.size() > MOST_EXAMPLES) {
            examples.remove(MOST_EXAMPLES);
        }
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, added -> numbers.size());
    }

    private static String text(AlignedWords line, int from, int to, boolean ofSaid) {
        StringBuilder text = new StringBuilder();
        for (int column = from; column < to; column++) {
            if (ofSaid ? line.hasSaid(column) : line.hasHeard(column)) {
                text.append(text.length() > 0 ? " " : "")
                        .append((ofSaid ? line.said(column) : line.heard(column)).compared());
            }
        }
        return text.toString();
    }

    /** Adds all that another counter has counted. */
    public void add(LoopCounter other) {
        for (LoopKind kind : LoopKind.values()) {
            for (int i = 0; i < counts(kind).length; i++) {
                counts(kind)[i] += other.counts(kind)[i];
            }
        }
        silent += other.silent;
        silentWords += other.silentWords;
        other.examples.forEach(this::add);
    }

    /** Returns what was counted so far. */
    public LoopTable table() {
        List<LoopRow> rows = new ArrayList<>();
        for (LoopKind kind : LoopKind.values()) {
            long[] row = counts(kind);
            rows.add(new LoopRow(kind, row[0], row[1], row[2], row[3]));
        }
        return new LoopTable(rows, silent, silentWords, examples);
    }
}
