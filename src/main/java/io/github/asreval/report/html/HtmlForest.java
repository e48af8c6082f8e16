package io.github.asreval.report.html;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.Significance;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.report.base.ComparisonWords;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TestWords;
import io.github.asreval.score.RateInterval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The differences of all pairs on one scale, each with its two intervals: that of blocks, thick, and that of utterances, as
 * if they were independent, thin. A line stands where there is no difference.
 */
final class HtmlForest {

    /** How much of the width is left free on either side, for the labels at the ends of the scale. */
    private static final double MARGIN = 0.06;

    private static final int[] STEPS = {1, 2, 5, 10};

    private final Comparison comparison;
    private final double low;
    private final double high;

    private HtmlForest(Comparison comparison) {
        this.comparison = comparison;
        double least = 0;
        double most = 0;
        for (SystemDifference pair : comparison.pairs()) {
            for (double end : ends(pair)) {
                least = Math.min(least, end);
                most = Math.max(most, end);
            }
        }
        double width = most > least ? most - least : 0.01;
        this.low = least - width * MARGIN;
        this.high = most + width * MARGIN;
    }

    /** Returns the figure; nothing if no pair has rates. */
    static List<Map<String, Object>> of(Comparison comparison) {
        boolean any = comparison.pairs().stream().anyMatch(pair -> pair.rate().isPresent());
        return any ? List.of(new HtmlForest(comparison).content()) : List.of();
    }

    private static List<Double> ends(SystemDifference pair) {
        List<Double> ends = new ArrayList<>();
        pair.rate().ifPresent(ends::add);
        Stream.of(pair.significance(), pair.blockSignificance())
                .flatMap(Optional::stream)
                .forEach(significance -> {
                    ends.add(significance.interval().low());
                    ends.add(significance.interval().high());
                });
        return ends;
    }

    private Map<String, Object> content() {
        Map<String, Object> content = new HashMap<>();
        content.put("pairs", comparison.pairs().stream().map(this::row).toList());
        content.put("axis", axis());
        boolean blocks = comparison.pairs().stream()
                .anyMatch(pair -> pair.blockSignificance().isPresent());
        content.put(
                "drawn",
                blocks
                        ? "Thick: 95 % by " + comparison.unit().id()
                                + ". Thin: by utterance, if they were independent. To the left is better."
                        : "The line is the interval of 95 %, by utterance. To the left is better.");
        return content;
    }

    private Map<String, Object> row(SystemDifference pair) {
        Map<String, Object> row = new HashMap<>();
        row.put("label", label(pair));
        row.put("points", HtmlFigures.minus(Percent.points(pair.rate())));
        row.put("pointsValue", HtmlFigures.value(pair.rate()));
        row.put("chart", chart(pair));
        row.put(
                "intervals",
                Stream.of(pair.blockSignificance(), pair.significance())
                        .flatMap(Optional::stream)
                        .map(HtmlForest::interval)
                        .toList());
        return row;
    }

    /** Returns what a pair is called: {@code [2] − [1]}, as rates are subtracted. */
    static String label(SystemDifference pair) {
        return ComparisonWords.label(pair.other()) + " \u2212 " + ComparisonWords.label(pair.first());
    }

    private static Map<String, Object> interval(Significance significance) {
        RateInterval interval = significance.interval();
        return Map.of(
                "low", HtmlFigures.minus(Percent.points(OptionalDouble.of(interval.low()))),
                "lowValue", HtmlFigures.value(OptionalDouble.of(interval.low())),
                "high", HtmlFigures.minus(Percent.points(OptionalDouble.of(interval.high()))),
                "highValue", HtmlFigures.value(OptionalDouble.of(interval.high())),
                "units", TestWords.units(significance));
    }

    /** It shows what the numbers beside it say, and so is nothing for a screen reader. */
    private String chart(SystemDifference pair) {
        StringBuilder svg = new StringBuilder("<svg class=\"forest\" aria-hidden=\"true\">");
        line(svg, "zero", 0, 0, "0", "100%");
        boolean both =
                pair.blockSignificance().isPresent() && pair.significance().isPresent();
        pair.blockSignificance().ifPresent(significance -> line(svg, "thick", significance, both ? "38%" : "50%"));
        pair.significance()
                .ifPresent(significance -> line(svg, both ? "thin" : "thick", significance, both ? "76%" : "50%"));
        pair.rate()
                .ifPresent(rate -> svg.append("<circle class=\"at\" cx=\"")
                        .append(place(rate))
                        .append("\" cy=\"")
                        .append(both ? "38%" : "50%")
                        .append("\" r=\"5\"/>"));
        return svg.append("</svg>").toString();
    }

    private void line(StringBuilder svg, String kind, Significance significance, String y) {
        line(svg, kind, significance.interval().low(), significance.interval().high(), y, y);
    }

    private void line(StringBuilder svg, String kind, double from, double to, String top, String bottom) {
        svg.append("<line class=\"").append(kind).append("\" x1=\"").append(place(from));
        svg.append("\" x2=\"").append(place(to)).append("\" y1=\"").append(top);
        svg.append("\" y2=\"").append(bottom).append("\"/>");
    }

    private String place(double value) {
        return Percent.decimals((value - low) / (high - low) * 100, 2) + "%";
    }

    /** Returns the labels of the scale, three or four at round differences. */
    private String axis() {
        BigDecimal step = step((high - low) * 100 / 4);
        StringBuilder svg = new StringBuilder("<svg class=\"axis\" aria-hidden=\"true\">");
        BigDecimal first =
                new BigDecimal(low * 100).divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (BigDecimal tick = first; tick.doubleValue() <= high * 100; tick = tick.add(step)) {
            String label = tick.signum() == 0 ? "0" : tick.stripTrailingZeros().toPlainString();
            svg.append("<text y=\"1em\" text-anchor=\"middle\" x=\"")
                    .append(place(tick.doubleValue() / 100))
                    .append("\">")
                    .append(HtmlFigures.minus((tick.signum() > 0 ? "+" : "") + label))
                    .append("</text>");
        }
        return svg.append("</svg>").toString();
    }

    /** Returns a round number that is not below another: 1, 2 or 5 times a power of ten. */
    private static BigDecimal step(double least) {
        BigDecimal exact = new BigDecimal(least);
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 1);
        for (int round : STEPS) {
            BigDecimal step = unit.multiply(BigDecimal.valueOf(round));
            if (step.compareTo(exact) >= 0) {
                return step;
            }
        }
        throw new IllegalStateException(exact + " is above ten times " + unit);
    }
}
