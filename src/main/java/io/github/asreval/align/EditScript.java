package io.github.asreval.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The operations that turn a reference into a hypothesis, from left to right, in memory that can be used again.
 *
 * <p>{@link WordAligner} writes its result into a script and forgets what the script held before. Of the reference
 * {@code 1 2 3} and the hypothesis {@code 2 4 5} the {@linkplain #toString text} is {@code DHSI}. A new script is empty.
 *
 * <p>Indices are 0-based. Instances are mutable and not thread-safe: each thread needs its own. For a value to keep and
 * pass around, see {@link Alignment}.
 */
public final class EditScript {

    // The codes are the ordinals of EditOperation.
    static final byte HIT = 0;
    static final byte SUBSTITUTION = 1;
    static final byte DELETION = 2;
    static final byte INSERTION = 3;

    private static final List<EditOperation> OPERATIONS = List.of(EditOperation.values());
    private static final String LETTERS = "HSDI";

    // Aligners find the operations from right to left, so the buffer fills towards its front:
    // the script is codes[start] up to the end of the buffer.
    private byte[] codes = new byte[64];
    private int start = codes.length;
    private final int[] counts = new int[OPERATIONS.size()];
    private int tieLevelsDropped;

    /** Returns an empty script. */
    public EditScript() {}

    /** Returns the number of operations. */
    public int size() {
        return codes.length - start;
    }

    /**
     * Returns the operation at the given place.
     *
     * @throws IndexOutOfBoundsException if the index is negative or not less than {@link #size}
     */
    public EditOperation operation(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("no operation " + index + " in a script of " + size());
        }
        return OPERATIONS.get(codes[start + index]);
    }

    /** Returns the number of hits. */
    public int hits() {
        return counts[HIT];
    }

    /** Returns the number of substitutions. */
    public int substitutions() {
        return counts[SUBSTITUTION];
    }

    /** Returns the number of deletions. */
    public int deletions() {
        return counts[DELETION];
    }

    /** Returns the number of insertions. */
    public int insertions() {
        return counts[INSERTION];
    }

    /** Returns substitutions, deletions and insertions together. */
    public int errors() {
        return substitutions() + deletions() + insertions();
    }

    /** Returns the operations as the columns of an {@link Alignment}, each with the tokens it concerns. */
    public List<AlignedPair> pairs() {
        var pairs = new ArrayList<AlignedPair>(size());
        int reference = 0;
        int hypothesis = 0;
        for (int i = start; i < codes.length; i++) {
            int referenceIndex = codes[i] == INSERTION ? AlignedPair.NONE : reference++;
            int hypothesisIndex = codes[i] == DELETION ? AlignedPair.NONE : hypothesis++;
            pairs.add(new AlignedPair(OPERATIONS.get(codes[i]), referenceIndex, hypothesisIndex));
        }
        return pairs;
    }

    /**
     * Returns how much of the {@link AlignmentProfile#STANDARD} rule was given up for the sake of time: 0 for nothing, 1
     * where spelling was not compared, 2 where hits were not either.
     *
     * <p>Only a stretch of many millions of equally good choices, as two long unrelated texts have, comes to that; the
     * number of errors is smallest in any case.
     */
    public int tieLevelsDropped() {
        return tieLevelsDropped;
    }

    /** Returns a letter for each operation: {@code H}, {@code S}, {@code D} or {@code I}. */
    @Override
    public String toString() {
        var letters = new StringBuilder(size());
        for (int i = start; i < codes.length; i++) {
            letters.append(LETTERS.charAt(codes[i]));
        }
        return letters.toString();
    }

    /** Returns the code of the operation at the given place. */
    byte code(int index) {
        return codes[start + index];
    }

    /** Empties the script and makes room for the given number of operations. */
    void reset(int capacity) {
        if (codes.length < capacity) {
            codes = new byte[Math.max(capacity, (int) Math.min(2L * codes.length, Integer.MAX_VALUE - 8))];
        }
        start = codes.length;
        Arrays.fill(counts, 0);
        tieLevelsDropped = 0;
    }

    void prepend(byte code) {
        codes[--start] = code;
        counts[code]++;
    }

    void prepend(byte code, int times) {
        Arrays.fill(codes, start - times, start, code);
        start -= times;
        counts[code] += times;
    }

    /** Puts all operations of another script in front. */
    void prepend(EditScript other) {
        start -= other.size();
        System.arraycopy(other.codes, other.start, codes, start, other.size());
        for (int code = 0; code < counts.length; code++) {
            counts[code] += other.counts[code];
        }
        dropTieLevels(other.tieLevelsDropped);
    }

    /** Turns round the operations put in front of the last {@code tail} ones. */
    void reverseBefore(int tail) {
        int left = start;
        int right = codes.length - tail - 1;
        while (left < right) {
            byte code = codes[left];
            codes[left++] = codes[right];
            codes[right--] = code;
        }
    }

    void dropTieLevels(int levels) {
        tieLevelsDropped = Math.max(tieLevelsDropped, levels);
    }
}
