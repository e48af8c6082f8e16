package io.github.asreval.report.html;

import io.github.asreval.report.base.HtmlFigures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/**
 * The scale of the bars of a chart: from nothing to a round share that the highest of them does not pass.
 *
 * <pre>{@code
 * HtmlScale.to(0.0758).axis()   // 0, 4 %, 8 %
 * }</pre>
 *
 * <p>It ends at 100 % at the latest: rates above that are rare, of short texts mostly, and would make all others small.
 * Their bars are full and have an arrow.
 *
 * @param end the share at the end of a bar, in percent
 */
record HtmlScale(BigDecimal end) {

    private static final int[] ROUND = {1, 2, 3, 4, 5, 6, 8, 10};
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Returns the scale for bars of which this is the highest; up to 100 % if there is none. */
    static HtmlScale to(double highest) {
        if (highest <= 0 || highest >= 1) {
            return new HtmlScale(HUNDRED);
        }
        BigDecimal percent = new BigDecimal(highest * 100, MathContext.DECIMAL64);
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(percent.precision() - percent.scale() - 1);
        for (int round : ROUND) {
            BigDecimal end = unit.multiply(BigDecimal.valueOf(round));
            if (percent.compareTo(end) <= 0) {
                return new HtmlScale(end);
            }
        }
        throw new IllegalStateException(percent + " is above ten times " + unit);
    }

    /** Returns the bar of a share; an empty one for a share of nothing. */
    String bar(OptionalDouble share, String kind) {
        double part = share.orElse(0) * 100 / end.doubleValue();
        return part > 1 ? HtmlFigures.longBar(kind) : HtmlFigures.bar(part, kind);
    }

    /** Returns the labels at the beginning, the middle and the end of all bars; nothing for a screen reader. */
    String axis() {
        return "<svg class=\"axis\" aria-hidden=\"true\"><text y=\"1em\">0</text>"
                + "<text x=\"50%\" y=\"1em\" text-anchor=\"middle\">" + label(end.divide(BigDecimal.valueOf(2)))
                + "</text><text x=\"100%\" y=\"1em\" text-anchor=\"end\">" + label(end) + "</text></svg>";
    }

    private static String label(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + " %";
    }
}
