package io.github.asreval.align;

/**
 * Cuts a long pair at cells that all best alignments pass, so that what lies between can be aligned by itself.
 *
 * <p>First any good alignment is made, the sketch: {@linkplain AnchorChain anchors}, and the fewest errors in between.
 * Another alignment, no worse, may leave it at one cell and come back at another. On such an excursion it pays the price
 * of an error for every {@linkplain SeedWords seed} it passes by, and if that is more than the sketch pays from cell to
 * cell, no best alignment makes this excursion. A cell that no possible excursion avoids is a cut.
 *
 * <p>With the cost C of the sketch up to a cell, the number P of seeds that end by its row and the number Q of those that
 * start before it, an excursion from cell s to cell t is possible only if C(t) − P(t) ≥ C(s) − Q(s). So a cell is a cut if
 * the largest C − P behind it is less than the smallest C − Q before it. This proves itself on each pair anew, and what
 * it cannot cut stays in one piece.
 */
final class AnchorCutter {

    /** Said of a piece of which nothing is better than hits alone. */
    static final int HITS = -1;

    private final GridAligner core;
    private final EditCosts costs;
    private final int rowsPerPart;
    private final SpareThreads threads;
    private final AnchorChain anchors = new AnchorChain();

    /**
     * Returns a cutter for alignments that are best by a cost.
     *
     * @param core aligns on the calling thread
     * @param rowsPerPart how many rows are worth another one
     * @param threads who may help with it
     */
    AnchorCutter(GridAligner core, EditCosts costs, int rowsPerPart, SpareThreads threads) {
        this.core = core;
        this.costs = costs;
        this.rowsPerPart = rowsPerPart;
        this.threads = threads;
    }

    /**
     * Has the operations of a grid put in front of a script, piece by piece.
     *
     * @param pieces aligns a piece, of which it is told no less than the lowest cost, or that it is {@link #HITS}, or
     *     {@link GridAligner#UNKNOWN}
     */
    void prependTo(EditScript script, AlignmentGrid grid, PieceAligner pieces) {
        anchors.find(grid);
        if (anchors.size() == 0) {
            pieces.prependTo(core, script, 0, 0, grid.rows(), grid.columns(), GridAligner.UNKNOWN);
            return;
        }
        EditScript sketch = sketch(grid);
        SeedWords seeds = seeds(grid, sketch);
        pieces(grid, sketch, seeds, smallestBefore(sketch, seeds)).prependTo(script, core, threads, pieces);
    }

    /** Makes the sketch between anchors far apart, which it passes all. */
    private EditScript sketch(AlignmentGrid grid) {
        var spans = new PathSpans(grid.rows(), grid.columns(), rowsPerPart);
        int end = grid.rows();
        int last = anchors.size() - 1;
        for (int anchor = last; anchor > 0; anchor--) {
            if (end - anchors.row(anchor) >= rowsPerPart) {
                // Told to the span is its last anchor.
                spans.add(anchors.row(anchor), anchors.column(anchor), last);
                end = anchors.row(anchor);
                last = anchor - 1;
            }
        }
        spans.add(0, 0, last);
        var sketch = new EditScript();
        sketch.reset(grid.rows() + grid.columns());
        spans.prependTo(sketch, core, threads, new Sketch(grid));
        return sketch;
    }

    /** Makes a span of the sketch, of which it is told the last anchor. */
    private final class Sketch implements PieceAligner {

        private final AlignmentGrid grid;

        Sketch(AlignmentGrid grid) {
            this.grid = grid;
        }

        @Override
        public void prependTo(
                GridAligner sketcher,
                EditScript sketch,
                int fromRow,
                int fromColumn,
                int toRow,
                int toColumn,
                int lastAnchor) {
            int row = toRow;
            int column = toColumn;
            for (int anchor = lastAnchor; anchor >= 0 && anchors.row(anchor) >= fromRow; anchor--) {
                int down = row - anchors.row(anchor);
                int across = column - anchors.column(anchor);
                if (down >= AnchorChain.WORDS && across >= AnchorChain.WORDS) {
                    int gapRow = anchors.row(anchor) + AnchorChain.WORDS;
                    int gapColumn = anchors.column(anchor) + AnchorChain.WORDS;
                    sketchGap(sketcher, sketch, grid, gapRow, gapColumn, row, column);
                    sketch.prepend(EditScript.HIT, AnchorChain.WORDS);
                } else if (down == across && down > 0) {
                    sketch.prepend(EditScript.HIT, down);
                } else {
                    continue;
                }
                row = anchors.row(anchor);
                column = anchors.column(anchor);
            }
            sketchGap(sketcher, sketch, grid, fromRow, fromColumn, row, column);
        }
    }

    private static void sketchGap(
            GridAligner sketcher,
            EditScript sketch,
            AlignmentGrid grid,
            int fromRow,
            int fromColumn,
            int toRow,
            int toColumn) {
        int row = toRow;
        int column = toColumn;
        while (row > fromRow && column > fromColumn && grid.isHit(row, column)) {
            sketch.prepend(EditScript.HIT);
            row--;
            column--;
        }
        sketcher.grid().layOut(grid, fromRow, fromColumn, row, column);
        sketcher.prependTo(sketch, GridAligner.UNKNOWN, StepRule.BY_POSITION);
    }

    private SeedWords seeds(AlignmentGrid grid, EditScript sketch) {
        int[] hitColumns = new int[grid.rows() + 1];
        int row = 0;
        int column = 0;
        int cost = 0;
        for (int at = 0; at < sketch.size(); at++) {
            byte operation = sketch.code(at);
            cost += costs.of(operation);
            row += operation == EditScript.INSERTION ? 0 : 1;
            column += operation == EditScript.DELETION ? 0 : 1;
            if (operation == EditScript.HIT) {
                hitColumns[row] = column;
            }
        }
        // So many gaps lead from the first diagonal to another one and on to the last.
        int gaps = cost / costs.gap();
        int last = grid.columns() - grid.rows();
        var seeds = new SeedWords();
        seeds.find(grid, hitColumns, Math.floorDiv(last - gaps + 1, 2), Math.floorDiv(last + gaps, 2), threads);
        return seeds;
    }

    /** Returns for each cell of the sketch the smallest C − Q of the cells before it. */
    private int[] smallestBefore(EditScript sketch, SeedWords seeds) {
        int[] smallest = new int[sketch.size() + 1];
        int best = Integer.MAX_VALUE;
        int row = 0;
        int saved = 0;
        for (int at = 0; at < sketch.size(); at++) {
            smallest[at] = best;
            best = Math.min(best, saved);
            byte operation = sketch.code(at);
            saved += costs.of(operation);
            if (operation != EditScript.INSERTION) {
                saved -= seedPrice() * seeds.startingAfter(row++);
            }
        }
        smallest[sketch.size()] = best;
        return smallest;
    }

    /** Returns the pieces, each with what the sketch costs there. */
    private PathSpans pieces(AlignmentGrid grid, EditScript sketch, SeedWords seeds, int[] smallest) {
        int row = grid.rows();
        int column = grid.columns();
        var pieces = new PathSpans(row, column, rowsPerPart);
        int cost = 0;
        // Invariant: C − P in the cell, and the largest of the cells behind it.
        int saved = costs.of(sketch) - seedPrice() * seeds.count();
        int largest = saved;
        for (int at = sketch.size() - 1; at >= 0; at--) {
            byte operation = sketch.code(at);
            cost += costs.of(operation);
            saved -= costs.of(operation);
            if (operation != EditScript.INSERTION) {
                saved += seedPrice() * seeds.endingWith(row--);
            }
            column -= operation == EditScript.DELETION ? 0 : 1;
            if (largest < smallest[at]) {
                if (cost == 0 && pieces.endsWith(HITS)) {
                    pieces.lengthen(row, column);
                } else {
                    pieces.add(row, column, cost == 0 ? HITS : cost);
                }
                cost = 0;
            }
            largest = Math.max(largest, saved);
        }
        return pieces;
    }

    /** Returns the least that a word costs that is not hit. */
    private int seedPrice() {
        return Math.min(costs.substitution(), costs.gap());
    }
}
