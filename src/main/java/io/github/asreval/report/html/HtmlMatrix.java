package io.github.asreval.report.html;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.TestResult;
import io.github.asreval.report.base.ComparisonWords;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.PairMatrix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** All pairs of systems as a square: differences below the diagonal, corrected p above it. */
final class HtmlMatrix {

    private final Comparison comparison;
    private final PairMatrix matrix;

    private HtmlMatrix(Comparison comparison) {
        this.comparison = comparison;
        this.matrix = new PairMatrix(comparison);
    }

    /** Returns the table as the template of the page wants it. */
    static Map<String, Object> of(Comparison comparison, String rate) {
        HtmlMatrix table = new HtmlMatrix(comparison);
        Map<String, Object> content = new HashMap<>();
        content.put(
                "matrixHeads",
                IntStream.range(0, table.matrix.size())
                        .mapToObj(ComparisonWords::label)
                        .toList());
        content.put(
                "matrixRows",
                IntStream.range(0, table.matrix.size()).mapToObj(table::row).toList());
        content.put("matrixLegend", table.matrix.legend(rate));
        return content;
    }

    private Map<String, Object> row(int row) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int column = 0; column < matrix.size(); column++) {
            cells.add(Map.of(
                    "shown", HtmlFigures.minus(matrix.cell(row, column)),
                    "value", HtmlFigures.value(value(row, column)),
                    "kind", kind(row, column)));
        }
        return Map.of("label", ComparisonWords.label(row), "cells", cells);
    }

    private OptionalDouble value(int row, int column) {
        Optional<SystemDifference> pair = row == column ? Optional.empty() : matrix.pair(row, column);
        if (row > column) {
            return pair.map(SystemDifference::rate).orElse(OptionalDouble.empty());
        }
        return pair.flatMap(PairMatrix::test).stream()
                .mapToDouble(TestResult::corrected)
                .findFirst();
    }

    /** What a test holds for more than chance is set in bold type, and its difference, too. */
    private String kind(int row, int column) {
        if (row == column) {
            return "diagonal";
        }
        boolean isSure = matrix.pair(row, column)
                .flatMap(PairMatrix::test)
                .map(test -> test.corrected() < comparison.settings().alpha())
                .orElse(false);
        return (row > column ? "difference" : "p") + (isSure ? " sure" : "");
    }
}
