package io.github.asreval.align;

import java.util.Arrays;

/**
 * The pattern masks of a grid of any height: for each token of a column the rows where it stands, in blocks of 64 bits.
 *
 * <p>A token that stands in many rows has its bits ready; those of a rare one are set when its column comes up, only in
 * the blocks asked for, and cleared afterwards. So the memory is that of a few words for each row.
 */
final class BlockPatternMask {

    private static final int MULTIPLIER = 0x9E3779B1;
    // A token has its bits ready if it stands in at least one row of so many blocks.
    private static final int BLOCKS_PER_ROW = 4;
    private static final int NOT_READY = -1;

    // A hash table with open addressing from tokens to numbers of their own, from 1 on; 0 marks a free slot.
    private int[] slotTokens = {};
    private int[] slotNumbers = {};
    private int hashShift;

    private int blocks;
    // The rows of the token with number t, counted from 0, are rows[ends[t - 1]] up to rows[ends[t]].
    private int[] rows = {};
    private int[] ends = {};
    // Where the bits of a token are in ready, or NOT_READY.
    private int[] readyAt = {};
    private long[] ready = {};
    // Invariant between columns: no bit is set.
    private long[] scratch = {};
    private int[] numbersByRow = {};
    private int[] numbersByColumn = {};

    private long[] bits = scratch;
    private int offset;
    // The rows set in scratch are rows[from] up to rows[to]; those up to rows[end] may yet be.
    private int from;
    private int to;
    private int end;

    /** Learns where the tokens of a grid stand. */
    void index(AlignmentGrid grid) {
        blocks = BlockColumn.blocks(grid.rows());
        if (scratch.length < blocks) {
            scratch = new long[blocks];
        } else {
            // A column left half way, by an error elsewhere, may have left bits behind.
            Arrays.fill(scratch, 0, blocks, 0L);
        }
        int tokens = numberRows(grid);
        sortRows(grid.rows(), tokens);
        makeReady(tokens);
        numberColumns(grid);
    }

    /** Turns to a column and sets its bits in some blocks. */
    void select(int column, int firstBlock, int lastBlock) {
        int number = numbersByColumn[column];
        int place = readyAt[number];
        if (place == NOT_READY) {
            bits = scratch;
            offset = 0;
            end = ends[number];
            from = firstNotBefore(firstBlock * BlockColumn.ROWS, ends[number - 1], end);
            to = from;
            extend(lastBlock);
        } else {
            bits = ready;
            offset = place;
            from = 0;
            to = 0;
            end = 0;
        }
    }

    /** Sets the bits of the blocks that follow, up to the given one. */
    void extend(int lastBlock) {
        while (to < end && rows[to] / BlockColumn.ROWS <= lastBlock) {
            int row = rows[to++];
            scratch[row / BlockColumn.ROWS] |= 1L << row;
        }
    }

    /** Returns the memory that holds the bits of the selected column. */
    long[] bits() {
        return bits;
    }

    /** Returns where in {@link #bits} those of block 0 are. */
    int offset() {
        return offset;
    }

    /** Leaves the selected column. */
    void release() {
        for (int i = from; i < to; i++) {
            scratch[rows[i] / BlockColumn.ROWS] = 0L;
        }
        to = from;
    }

    private int numberRows(AlignmentGrid grid) {
        clearSlots(grid.rows());
        if (numbersByRow.length < grid.rows()) {
            numbersByRow = new int[grid.rows()];
        }
        int tokens = 0;
        for (int row = 1; row <= grid.rows(); row++) {
            int slot = slotOf(grid.rowToken(row));
            if (slotNumbers[slot] == 0) {
                slotTokens[slot] = grid.rowToken(row);
                slotNumbers[slot] = ++tokens;
            }
            numbersByRow[row - 1] = slotNumbers[slot];
        }
        return tokens;
    }

    private void clearSlots(int count) {
        // At least twice as many slots as tokens, so that probing always meets a free one.
        int bitsOfSlot = Math.min(Integer.SIZE - 2, Integer.SIZE + 1 - Integer.numberOfLeadingZeros(count));
        hashShift = Integer.SIZE - bitsOfSlot;
        int slots = 1 << bitsOfSlot;
        if (slotNumbers.length < slots) {
            slotTokens = new int[slots];
            slotNumbers = new int[slots];
        } else {
            Arrays.fill(slotNumbers, 0, slots, 0);
        }
    }

    private int slotOf(int token) {
        int last = (1 << (Integer.SIZE - hashShift)) - 1;
        int slot = (token * MULTIPLIER) >>> hashShift;
        while (slotNumbers[slot] != 0 && slotTokens[slot] != token) {
            slot = (slot + 1) & last;
        }
        return slot;
    }

    /** Brings together the rows of each token, in their order. */
    private void sortRows(int count, int tokens) {
        if (rows.length < count) {
            rows = new int[count];
        }
        if (ends.length < tokens + 2) {
            ends = new int[tokens + 2];
        } else {
            Arrays.fill(ends, 0, tokens + 2, 0);
        }
        for (int row = 0; row < count; row++) {
            ends[numbersByRow[row] + 1]++;
        }
        for (int number = 1; number <= tokens; number++) {
            ends[number + 1] += ends[number];
        }
        // Now ends[t] is where the rows of t begin; it moves up to where they end.
        for (int row = 0; row < count; row++) {
            rows[ends[numbersByRow[row]]++] = row;
        }
    }

    private void makeReady(int tokens) {
        if (readyAt.length <= tokens) {
            readyAt = new int[tokens + 1];
        }
        int length = blocks;
        // Number 0 stands for the tokens of no row; its bits are the first.
        readyAt[0] = 0;
        for (int number = 1; number <= tokens; number++) {
            boolean frequent = (long) (ends[number] - ends[number - 1]) * BLOCKS_PER_ROW >= blocks;
            readyAt[number] = frequent ? length : NOT_READY;
            length += frequent ? blocks : 0;
        }
        if (ready.length < length) {
            ready = new long[length];
        } else {
            Arrays.fill(ready, 0, length, 0L);
        }
        for (int number = 1; number <= tokens; number++) {
            for (int i = ends[number - 1]; readyAt[number] != NOT_READY && i < ends[number]; i++) {
                ready[readyAt[number] + rows[i] / BlockColumn.ROWS] |= 1L << rows[i];
            }
        }
    }

    private void numberColumns(AlignmentGrid grid) {
        if (numbersByColumn.length <= grid.columns()) {
            numbersByColumn = new int[grid.columns() + 1];
        }
        for (int column = 1; column <= grid.columns(); column++) {
            numbersByColumn[column] = slotNumbers[slotOf(grid.columnToken(column))];
        }
    }

    private int firstNotBefore(int row, int low, int high) {
        int first = low;
        int behind = high;
        while (first < behind) {
            int middle = (first + behind) >>> 1;
            if (rows[middle] < row) {
                first = middle + 1;
            } else {
                behind = middle;
            }
        }
        return first;
    }
}
