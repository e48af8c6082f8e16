package io.github.asreval.align;

import io.github.asreval.align.TimedAligner.TimedTokens;
import java.util.Arrays;
import java.util.Optional;

/**
 * The table of the dynamic programme for words with times: a band of those cells to which words that overlap lead.
 *
 * <p>Words of the hypothesis that can meet neither a word nor any behind it are passed before it, and those that can meet
 * none up to it are passed behind it; so no other cell is needed, and nothing but the order of gaps depends on that. Since
 * times need not be sorted, which words these are is found by running maxima of ends and minima of begins.
 *
 * <p>For the standard profile both sides are read backwards, so that what is walked back from the end is a way from the
 * beginning, whose first difference is settled by each cell's own step. Common ends that overlap are set aside there: as in
 * {@link UnitCostKernel}, that costs no error, no hit and no distance.
 */
final class TimedTable {

    private static final long NEVER = Long.MAX_VALUE / 4;
    /** An error weighs more than all hits together. */
    private static final long ERROR = 1L << 32;

    private static final int BITS_PER_STEP = 2;
    private static final int STEPS_PER_WORD = Long.SIZE / BITS_PER_STEP;

    private final Optional<BacktraceRule> rule;

    private TimedTokens down = TimedTokens.untimed();
    private TimedTokens across = TimedTokens.untimed();
    private boolean backwards;
    // By row, from 1 on: the first column that words of this row or later ones meet, and the last of this or earlier
    // ones.
    private int[] first = {};
    private int[] last = {};
    // By row, from 0 on: the cells of the band, and where their steps would be if there were one for column 0.
    private int[] from = {};
    private int[] to = {};
    private long[] starts = {};
    private long[] steps = {};
    // By column: the costs of a row, over those of the row above.
    private long[] costs = {};
    private long[] distances = {};

    TimedTable(AlignmentProfile profile) {
        this.rule = switch (profile) {
            case STANDARD -> Optional.empty();
            case NIST -> Optional.of(BacktraceRule.NIST);
            case JIWER -> Optional.of(BacktraceRule.JIWER);
            case KALDI -> Optional.of(BacktraceRule.KALDI);
            case ASR_EVALUATION -> Optional.of(BacktraceRule.ASR_EVALUATION);
        };
    }

    /** Returns the fewest errors of any alignment that the times allow. */
    int distance(TimedTokens reference, TimedTokens hypothesis) {
        layOut(reference, hypothesis, false);
        openRows(1);
        for (int row = 1; row <= down.size(); row++) {
            long diagonal = diagonalInto(row);
            for (int column = from[row]; column <= to[row]; column++) {
                long upper = aboveAt(row, column);
                long reached = Math.min(upper, leftAt(row, column)) + 1;
                if (column > 0 && diagonal < reached && meets(row, column)) {
                    reached = Math.min(reached, diagonal + (isHit(row, column) ? 0 : 1));
                }
                costs[column] = reached;
                diagonal = upper;
            }
        }
        return (int) costs[across.size()];
    }

    /** Writes the operations of the preferred alignment that the times allow. */
    void align(TimedTokens reference, TimedTokens hypothesis, SpellingDistance spelling, EditScript script) {
        script.reset(reference.size() + hypothesis.size());
        boolean strips = rule.isEmpty() || rule.get().stripsCommonEnds();
        int shorter = Math.min(reference.size(), hypothesis.size());
        int prefix = 0;
        while (strips && prefix < shorter && areHit(reference, prefix, hypothesis, prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (strips
                && suffix < shorter - prefix
                && areHit(reference, reference.size() - 1 - suffix, hypothesis, hypothesis.size() - 1 - suffix)) {
            suffix++;
        }
        layOut(part(reference, prefix, suffix), part(hypothesis, prefix, suffix), rule.isEmpty());
        steps = new long[Math.toIntExact((starts[down.size()] + to[down.size()]) / STEPS_PER_WORD + 1)];
        if (rule.isPresent()) {
            fill(rule.get());
        } else {
            fill(spelling);
        }
        script.prepend(EditScript.HIT, suffix);
        int tail = script.size();
        prependWay(script);
        if (backwards) {
            script.reverseBefore(tail);
        }
        script.prepend(EditScript.HIT, prefix);
    }

    private static boolean areHit(TimedTokens reference, int word, TimedTokens hypothesis, int heard) {
        return reference.ids()[word] == hypothesis.ids()[heard] && reference.meets(word, hypothesis, heard);
    }

    private static TimedTokens part(TimedTokens whole, int prefix, int suffix) {
        int end = whole.size() - suffix;
        return TimedTokens.of(
                Arrays.copyOfRange(whole.ids(), prefix, end),
                Arrays.copyOfRange(whole.begins(), prefix, end),
                Arrays.copyOfRange(whole.ends(), prefix, end));
    }

    /** Fills the band by the costs of a rule, which chooses the step into each cell. */
    private void fill(BacktraceRule chosen) {
        int gap = chosen.costs().gap();
        int substitution = chosen.costs().substitution();
        openRows(gap);
        for (int row = 1; row <= down.size(); row++) {
            long diagonal = diagonalInto(row);
            for (int column = from[row]; column <= to[row]; column++) {
                long upper = aboveAt(row, column);
                boolean meets = column > 0 && meets(row, column);
                boolean hit = meets && isHit(row, column);
                long pair = meets ? diagonal + (hit ? 0 : substitution) : NEVER;
                long deletion = upper + gap;
                long insertion = leftAt(row, column) + gap;
                long best = Math.min(pair, Math.min(deletion, insertion));
                costs[column] = best;
                put(row, column, chosen.choose(above(pair, best), above(deletion, best), above(insertion, best), hit));
                diagonal = upper;
            }
        }
    }

    /** Returns by how much a cost is above the best, as far as a rule wants to know: by nothing, by one, or by more. */
    private static int above(long cost, long best) {
        return (int) Math.min(cost - best, 2L * EditCosts.NIST.substitution());
    }

    /** Fills the band by errors, hits and spelling; of equal ways the one with the diagonal, then with a deletion is taken. */
    private void fill(SpellingDistance spelling) {
        openRows(ERROR);
        distances = new long[costs.length];
        for (int row = 1; row <= down.size(); row++) {
            long diagonal = diagonalInto(row);
            long diagonalDistance = from[row] > from[row - 1] ? distances[from[row] - 1] : 0;
            for (int column = from[row]; column <= to[row]; column++) {
                long upper = aboveAt(row, column);
                long upperDistance = distances[column];
                long best = upper + ERROR;
                long distance = upperDistance;
                byte step = EditScript.DELETION;
                long insertion = leftAt(row, column) + ERROR;
                if (insertion < best || (insertion == best && distances[column - 1] < distance)) {
                    best = insertion;
                    distance = distances[column - 1];
                    step = EditScript.INSERTION;
                }
                if (column > 0 && diagonal - 1 <= best && meets(row, column)) {
                    boolean hit = isHit(row, column);
                    long reached = hit ? diagonal - 1 : diagonal + ERROR;
                    long then = hit || reached > best
                            ? diagonalDistance
                            : diagonalDistance
                                    + spelling.between(down.ids()[rowIndex(row)], across.ids()[columnIndex(column)]);
                    if (reached < best || (reached == best && then <= distance)) {
                        best = reached;
                        distance = then;
                        step = hit ? EditScript.HIT : EditScript.SUBSTITUTION;
                    }
                }
                costs[column] = best;
                distances[column] = distance;
                put(row, column, step);
                diagonal = upper;
                diagonalDistance = upperDistance;
            }
        }
    }

    /** Puts the way on which the steps lead back from the end in front of a script. */
    private void prependWay(EditScript script) {
        int row = down.size();
        int column = across.size();
        while (row > 0) {
            byte step = step(row, column);
            script.prepend(step);
            row -= step == EditScript.INSERTION ? 0 : 1;
            column -= step == EditScript.DELETION ? 0 : 1;
        }
        script.prepend(EditScript.INSERTION, column);
    }

    private void put(int row, int column, byte step) {
        long at = starts[row] + column;
        steps[(int) (at / STEPS_PER_WORD)] |= (long) step << (at % STEPS_PER_WORD * BITS_PER_STEP);
    }

    private byte step(int row, int column) {
        long at = starts[row] + column;
        return (byte) (steps[(int) (at / STEPS_PER_WORD)] >>> (at % STEPS_PER_WORD * BITS_PER_STEP) & 3);
    }

    /** Sets the costs of row 0. */
    private void openRows(long gap) {
        costs = new long[across.size() + 1];
        Arrays.fill(costs, NEVER);
        for (int column = 0; column <= to[0]; column++) {
            costs[column] = column * gap;
        }
    }

    /** Returns the cost up and left of the first cell of a row. */
    private long diagonalInto(int row) {
        return from[row] > from[row - 1] ? costs[from[row] - 1] : NEVER;
    }

    private long aboveAt(int row, int column) {
        return column <= to[row - 1] ? costs[column] : NEVER;
    }

    private long leftAt(int row, int column) {
        return column > from[row] ? costs[column - 1] : NEVER;
    }

    private int rowIndex(int row) {
        return backwards ? down.size() - row : row - 1;
    }

    private int columnIndex(int column) {
        return backwards ? across.size() - column : column - 1;
    }

    private boolean meets(int row, int column) {
        return down.meets(rowIndex(row), across, columnIndex(column));
    }

    private boolean isHit(int row, int column) {
        return down.ids()[rowIndex(row)] == across.ids()[columnIndex(column)];
    }

    /** Finds the cells of the band. */
    private void layOut(TimedTokens reference, TimedTokens hypothesis, boolean reading) {
        down = reference;
        across = hypothesis;
        backwards = reading;
        int rows = down.size();
        int columns = across.size();
        first = new int[rows + 2];
        last = new int[rows + 2];
        findMeetings(rows, columns);
        first[rows + 1] = columns + 1;
        last[rows + 1] = columns + 1;
        for (int row = rows; row >= 1; row--) {
            first[row] = Math.min(first[row], first[row + 1]);
        }
        for (int row = 1; row <= rows; row++) {
            last[row] = Math.max(last[row], last[row - 1]);
        }
        from = new int[rows + 1];
        to = new int[rows + 1];
        starts = new long[rows + 1];
        long cells = 0;
        for (int row = 0; row <= rows; row++) {
            from[row] = row == 0 ? 0 : first[row] - 1;
            to[row] = Math.max(last[row], Math.max(last[row + 1], first[row + 1]) - 1);
            starts[row] = cells - from[row];
            cells += to[row] - from[row] + 1L;
        }
    }

    /** Finds for each row a stretch of columns outside of which no word overlaps that of the row. */
    private void findMeetings(int rows, int columns) {
        double[] latestEnds = new double[columns];
        double latest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < columns; i++) {
            latest = Math.max(latest, across.ends()[i]);
            latestEnds[i] = latest;
        }
        double[] earliestBegins = new double[columns];
        double earliest = Double.POSITIVE_INFINITY;
        for (int i = columns - 1; i >= 0; i--) {
            earliest = Math.min(earliest, across.begins()[i]);
            earliestBegins[i] = earliest;
        }
        for (int i = 0; i < rows; i++) {
            int low = countUpTo(latestEnds, down.begins()[i], true) + 1;
            int high = countUpTo(earliestBegins, down.ends()[i], false);
            boolean meets = low <= high;
            int row = backwards ? rows - i : i + 1;
            first[row] = meets ? (backwards ? columns + 1 - high : low) : columns + 1;
            last[row] = meets ? (backwards ? columns + 1 - low : high) : 0;
        }
    }

    /** Returns how many of some rising values are below a limit, or at it if that counts as well. */
    private static int countUpTo(double[] values, double limit, boolean including) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < limit || (including && values[middle] == limit)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
