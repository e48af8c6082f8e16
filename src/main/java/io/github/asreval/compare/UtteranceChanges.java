package io.github.asreval.compare;

import io.github.asreval.score.LineOutcomes;
import java.util.List;
import java.util.Objects;

/**
 * The lines that another system made better and worse than the first, and the reference words that it fixed and broke.
 *
 * <p>Lines are counted from 0, in the order of the corpus. Instances are immutable.
 */
public final class UtteranceChanges {

    private static final List<UtteranceChange> KINDS = List.of(UtteranceChange.values());

    private final int lines;
    /** Two bits for a line: with all pairs of many systems it is these that are kept most often. */
    private final byte[] changes;

    private final int[] counts = new int[KINDS.size()];
    private long fixed;
    private long broken;

    private UtteranceChanges(int lines) {
        this.lines = lines;
        this.changes = new byte[(lines + 3) / 4];
    }

    /** Compares the outcomes of two systems; the reference is the same. */
    static UtteranceChanges between(LineOutcomes before, LineOutcomes after) {
        UtteranceChanges changes = new UtteranceChanges(before.lines());
        long first = 0;
        for (int line = 0; line < before.lines(); line++) {
            changes.add(line, first, before, after);
            first += before.columns(line);
        }
        return changes;
    }

    private void add(int line, long first, LineOutcomes before, LineOutcomes after) {
        long changed = fixed + broken;
        for (long column = first; column < first + before.columns(line); column++) {
            boolean hit = after.isHit(column);
            if (hit != before.isHit(column)) {
                fixed += hit ? 1 : 0;
                broken += hit ? 0 : 1;
            }
        }
        int more = after.errors(line) - before.errors(line);
        UtteranceChange change;
        if (more != 0) {
            change = more < 0 ? UtteranceChange.BETTER : UtteranceChange.WORSE;
        } else {
            change = fixed + broken > changed ? UtteranceChange.OTHER_ERRORS : UtteranceChange.SAME;
        }
        int kind = KINDS.indexOf(change);
        changes[line >> 2] |= (byte) (kind << (2 * (line & 3)));
        counts[kind]++;
    }

    /** Returns how many lines there are. */
    public int lines() {
        return lines;
    }

    /** Returns what became of a line. */
    public UtteranceChange change(int line) {
        Objects.checkIndex(line, lines);
        return KINDS.get((changes[line >> 2] >> (2 * (line & 3))) & 3);
    }

    /** Returns of how many lines the given became. */
    public int count(UtteranceChange change) {
        return counts[KINDS.indexOf(change)];
    }

    /** Returns how many reference words the first system had wrong and the other has right. */
    public long fixed() {
        return fixed;
    }

    /** Returns how many reference words the first system had right and the other has wrong. */
    public long broken() {
        return broken;
    }
}
