package io.github.asreval.text.base;

/**
 * A part of a whole as people read it, the same in every locale and without the cost of a formatter.
 *
 * <pre>{@code
 * Share.rough(2, 6)    // 33.3 %
 * Share.rough(2, 0)    // n/a
 * }</pre>
 */
public final class Share {

    /** The text for a share of nothing. */
    public static final String UNDEFINED = "n/a";

    private Share() {}

    /** Returns {@code 33.3 %} for 2 of 6, exactly rounded, half up; {@value #UNDEFINED} where the whole is 0. */
    public static String rough(long part, long whole) {
        if (whole == 0) {
            return UNDEFINED;
        }
        long tenths = (2000 * part + whole) / (2 * whole);
        return tenths / 10 + "." + tenths % 10 + " %";
    }
}
