package io.github.asreval.report.base;

import java.util.OptionalDouble;
import tools.jackson.core.io.NumberOutput;

/** Numbers on pages: for the eye, for programs, and as bars. */
public final class HtmlFigures {

    private static final int TENTHS = 1000;

    private HtmlFigures() {}

    /** Returns {@code 143,721}. */
    public static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** Returns {@code 15 / 132}. */
    public static String fraction(long part, long whole) {
        return grouped(part) + " / " + grouped(whole);
    }

    /** Returns a number with the sign that typography has for less than nothing. */
    public static String minus(String number) {
        return number.replace('-', '\u2212');
    }

    /** Returns the rate as JSON reports write it; empty for one that nothing can be divided by. */
    public static String value(OptionalDouble rate) {
        return rate.isPresent() ? NumberOutput.toString(rate.getAsDouble(), true) : "";
    }

    /** Returns a bar that goes on behind the end of its scale, which an arrow shows. */
    public static String longBar(String kind) {
        return "<svg aria-hidden=\"true\"><rect class=\"" + kind + "\" width=\"100%\" height=\"100%\" rx=\"2\"/>"
                + "<text class=\"over\" x=\"100%\" y=\".85em\" text-anchor=\"end\">\u00BB</text></svg>";
    }

    /**
     * Returns a rate for the eye, as {@code 11.4 %}: one decimal, exactly rounded, half up; but one below 0.05 %, which is
     * not nothing, with three.
     */
    public static String rounded(long part, long whole) {
        return part > 0 && 2000 * part < whole
                ? Percent.decimals(100.0 * part / whole, 3) + " %"
                : Percent.rough(part, whole);
    }

    /**
     * Returns a bar in SVG that fills a share of its width.
     *
     * <p>It shows what the numbers beside it say, and so is nothing for a screen reader. Colours are those of a class of
     * the style sheet: the page's policy allows no styles in attributes.
     *
     * @param share from 0 to 1; what is more than nothing can be seen
     * @param kind the class
     */
    public static String bar(double share, String kind) {
        long tenths = share > 0 ? Math.max(5, Math.round(share * TENTHS)) : 0;
        return "<svg aria-hidden=\"true\"><rect class=\"track\" width=\"100%\" height=\"100%\" rx=\"2\"/><rect class=\""
                + kind + "\" width=\"" + tenths / 10 + "." + tenths % 10 + "%\" height=\"100%\" rx=\"2\"/></svg>";
    }
}
