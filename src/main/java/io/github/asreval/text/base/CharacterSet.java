package io.github.asreval.text.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A set of Unicode code points, kept as sorted ranges with gaps between them.
 *
 * <p>{@code CharacterSet.parse(List.of("0905-090B", "0932"))} holds the eight code points from U+0905 to U+090B and
 * U+0932; its {@link #contains contains(0x0932)} is {@code true} and its {@link #size} is 8.
 *
 * <p>Two sets are equal when they hold the same code points. Instances are immutable.
 */
public final class CharacterSet {

    /** The set without a code point. */
    public static final CharacterSet EMPTY = new CharacterSet(new int[0]);

    private static final int MAX_HEX_DIGITS = 6;

    /** First and last code point of each range in turn; strictly ascending, except that first may equal last. */
    private final int[] bounds;

    private CharacterSet(int[] bounds) {
        this.bounds = bounds;
    }

    /**
     * A run of consecutive code points.
     *
     * @param first the first code point
     * @param last the last code point, which belongs to the range
     */
    public record Range(int first, int last) {

        /** Checks that the range is not empty and lies within Unicode. */
        public Range {
            if (!Character.isValidCodePoint(first) || !Character.isValidCodePoint(last) || first > last) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "not a range of code points: %04X-%04X", first, last));
            }
        }

        /** Returns the number of code points. */
        public int size() {
            return last - first + 1;
        }

        /** Returns the range in hexadecimal: {@code 0905-090B}, or {@code 0932} for a single code point. */
        @Override
        public String toString() {
            return first == last
                    ? String.format(Locale.ROOT, "%04X", first)
                    : String.format(Locale.ROOT, "%04X-%04X", first, last);
        }
    }

    /** Returns the set of the given code points, in any order. */
    public static CharacterSet of(int... codePoints) {
        return of(Arrays.stream(codePoints).mapToObj(c -> new Range(c, c)).toList());
    }

    /** Returns the set of all code points in the given ranges, which may overlap and come in any order. */
    static CharacterSet of(List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort((a, b) -> Integer.compare(a.first(), b.first()));
        int[] bounds = new int[2 * sorted.size()];
        int length = 0;
        for (Range range : sorted) {
            if (length > 0 && range.first() <= bounds[length - 1] + 1) {
                bounds[length - 1] = Math.max(bounds[length - 1], range.last());
            } else {
                bounds[length++] = range.first();
                bounds[length++] = range.last();
            }
        }
        return length == 0 ? EMPTY : new CharacterSet(Arrays.copyOf(bounds, length));
    }

    /**
     * Returns the set of the ranges in the given lines, each {@code 0905-090B} or {@code 0932} in hexadecimal.
     *
     * @throws IllegalArgumentException if a line is neither, or does not lie behind the line before it
     */
    public static CharacterSet parse(List<String> lines) {
        List<Range> ranges = new ArrayList<>();
        int last = -1;
        for (String line : lines) {
            Range range = range(line);
            if (range.first() <= last) {
                throw new IllegalArgumentException("range \"" + line + "\" is not behind the range before it");
            }
            last = range.last();
            ranges.add(range);
        }
        return of(ranges);
    }

    private static Range range(String line) {
        int dash = line.indexOf('-');
        String first = dash < 0 ? line : line.substring(0, dash);
        String last = dash < 0 ? line : line.substring(dash + 1);
        try {
            return new Range(codePoint(first), codePoint(last));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a range of code points in hexadecimal: \"" + line + "\"", e);
        }
    }

    private static int codePoint(String hex) {
        int value = hex.isEmpty() || hex.length() > MAX_HEX_DIGITS ? -1 : 0;
        for (int i = 0; i < hex.length() && value >= 0; i++) {
            int digit = Character.digit(hex.charAt(i), 16);
            value = digit < 0 ? -1 : value << 4 | digit;
        }
        return value;
    }

    /** Returns whether the set holds the code point. */
    public boolean contains(int codePoint) {
        int found = Arrays.binarySearch(bounds, codePoint);
        // Not a bound itself, so it lies inside a range exactly if an odd number of bounds stands before it.
        return found >= 0 || (-found - 1) % 2 == 1;
    }

    /** Returns whether the set holds every code point of the text; {@code true} for the empty text. */
    public boolean containsAll(String text) {
        return text.codePoints().allMatch(this::contains);
    }

    /** Returns the ranges, ascending, with at least one missing code point between two of them. */
    public List<Range> ranges() {
        List<Range> ranges = new ArrayList<>(bounds.length / 2);
        for (int i = 0; i < bounds.length; i += 2) {
            ranges.add(new Range(bounds[i], bounds[i + 1]));
        }
        return List.copyOf(ranges);
    }

    /** Returns the number of code points. */
    public int size() {
        int size = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            size += bounds[i + 1] - bounds[i] + 1;
        }
        return size;
    }

    /** Returns whether the set holds no code point. */
    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** Returns the set of all code points that are in this set, in the other, or in both. */
    public CharacterSet union(CharacterSet other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        List<Range> both = new ArrayList<>(ranges());
        both.addAll(other.ranges());
        return of(both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharacterSet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /** Returns the ranges in hexadecimal: {@code [0905-090B, 0932]}. */
    @Override
    public String toString() {
        return ranges().toString();
    }
}
