package io.github.asreval.align;

import java.util.Arrays;

/**
 * The spans of a path through a grid between some of its cells, from the last one to the first: each can be aligned without
 * the others, and so by another thread.
 */
final class PathSpans {

    // Cell 0 is the last of the path; span i leads from cell i + 1 to cell i.
    private int[] rows = new int[64];
    private int[] columns = new int[64];
    private int[] notes = new int[64];
    private int cells;
    private final int rowsPerPart;

    /**
     * Creates the spans of a path that ends in a cell; there are none yet.
     *
     * @param rowsPerPart how many rows are worth a thread
     */
    PathSpans(int lastRow, int lastColumn, int rowsPerPart) {
        this.rowsPerPart = rowsPerPart;
        set(cells++, lastRow, lastColumn, 0);
    }

    /**
     * Adds the span from a cell to the one that was given before it.
     *
     * @param note what the aligner of the span is told
     */
    void add(int fromRow, int fromColumn, int note) {
        if (cells == rows.length) {
            rows = Arrays.copyOf(rows, 2 * cells);
            columns = Arrays.copyOf(columns, 2 * cells);
            notes = Arrays.copyOf(notes, 2 * cells);
        }
        set(cells++, fromRow, fromColumn, note);
    }

    /** Lets the span that was added last begin further to the left; its note stays. */
    void lengthen(int fromRow, int fromColumn) {
        set(cells - 1, fromRow, fromColumn, notes[cells - 1]);
    }

    private void set(int cell, int row, int column, int note) {
        rows[cell] = row;
        columns[cell] = column;
        notes[cell] = note;
    }

    /** Returns whether there is a span whose note is the last one added, and has this value. */
    boolean endsWith(int note) {
        return cells > 1 && notes[cells - 1] == note;
    }

    /**
     * Puts the operations of all spans in front of a script.
     *
     * @param aligner what works on the calling thread
     * @param threads who may help; what they put there is the same as without them
     */
    void prependTo(EditScript script, GridAligner aligner, SpareThreads threads, PieceAligner work) {
        int[] ends = threads.count() == 0 ? new int[] {0, cells - 1} : partEnds();
        int parts = ends.length - 1;
        if (parts == 1) {
            prependTo(script, aligner, work, 0, cells - 1);
            return;
        }
        EditScript[] scripts = new EditScript[parts];
        threads.run(parts, part -> scripts[part] = script(ends, part, aligner, work), () -> {
            GridAligner another = aligner.another();
            return part -> scripts[part] = script(ends, part, another, work);
        });
        for (EditScript part : scripts) {
            script.prepend(part);
        }
    }

    /** Returns at which cells the parts end that are large enough, from 0 on. */
    private int[] partEnds() {
        int[] ends = new int[1 + rows[0] / rowsPerPart + 1];
        int count = 1;
        for (int cell = 1; cell < cells - 1; cell++) {
            if (rows[ends[count - 1]] - rows[cell] >= rowsPerPart) {
                ends[count++] = cell;
            }
        }
        ends[count++] = cells - 1;
        return Arrays.copyOf(ends, count);
    }

    private EditScript script(int[] ends, int part, GridAligner aligner, PieceAligner work) {
        int from = ends[part + 1];
        int to = ends[part];
        EditScript script = new EditScript();
        script.reset(rows[to] - rows[from] + columns[to] - columns[from]);
        prependTo(script, aligner, work, to, from);
        return script;
    }

    private void prependTo(EditScript script, GridAligner aligner, PieceAligner work, int to, int from) {
        for (int i = to; i < from; i++) {
            work.prependTo(aligner, script, rows[i + 1], columns[i + 1], rows[i], columns[i], notes[i + 1]);
        }
    }
}
