package io.github.asreval.report.table;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.ScoredSystem;
import io.github.asreval.compare.Significance;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.TestResult;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.TestWords;
import io.github.asreval.report.values.ComparisonReport;
import io.github.asreval.report.values.ComparisonSummary;
import io.github.asreval.score.LineSink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The report on several systems for spreadsheets and data frames: a row for each pair of systems and each test.
 *
 * <pre>
 * first,other,rateFirst,rateOther,difference,…,test,unit,units,statistic,p,corrected,exact,smallestP
 * a.txt,b.txt,0.2,0.15,-0.05,…,flip,speaker,8,59.0,0.2421875,0.2421875,true,0.0078125
 * </pre>
 *
 * <p>The interval is that of blocks where there are some, else that of utterances, and empty where these are too few. A pair
 * without tests has one row. Rates are fractions, empty where there is nothing to divide by.
 */
public final class TableComparison implements ComparisonReport {

    private static final List<String> PAIR = List.of(
            "first",
            "other",
            "rateFirst",
            "rateOther",
            "difference",
            "relative",
            "won",
            "lost",
            "interval",
            "intervalUnits",
            "low95",
            "high95",
            "probabilityOfImprovement");
    private static final List<String> TEST =
            List.of("test", "unit", "units", "statistic", "p", "corrected", "exact", "smallestP");

    private final TableForm form;
    private final boolean guarded;

    /**
     * Creates a report.
     *
     * @param form what separates cells
     * @param guarded whether cells are guarded against spreadsheets
     */
    public TableComparison(TableForm form, boolean guarded) {
        this.form = form;
        this.guarded = guarded;
    }

    @Override
    public LineSink system() {
        return LineSink.NONE;
    }

    @Override
    public void write(ComparisonSummary summary, OutputStream out) throws IOException {
        TableRows rows = new TableRows(form, guarded);
        List<Object> names = new ArrayList<>(PAIR);
        names.addAll(TEST);
        rows.add(names);
        Comparison comparison = summary.comparison();
        for (SystemDifference pair : comparison.pairs()) {
            List<Object> cells = cells(pair, comparison);
            for (TestResult test : pair.tests()) {
                rows.add(joined(cells, cells(test)));
            }
            if (pair.tests().isEmpty()) {
                rows.add(joined(cells, Collections.nCopies(TEST.size(), "")));
            }
        }
        rows.moveTo(out);
        out.flush();
    }

    private static List<Object> cells(SystemDifference pair, Comparison comparison) {
        ScoredSystem first = comparison.systems().get(pair.first());
        ScoredSystem other = comparison.systems().get(pair.other());
        List<Object> cells = new ArrayList<>(List.of(
                first.hypothesis(),
                other.hypothesis(),
                HtmlFigures.value(first.total().errorRate()),
                HtmlFigures.value(other.total().errorRate()),
                HtmlFigures.value(pair.rate()),
                HtmlFigures.value(pair.relative()),
                pair.won(),
                pair.lost()));
        Optional<Significance> significance = TestWords.decisive(pair);
        cells.addAll(
                significance.map(TableComparison::cells).orElse(Collections.nCopies(PAIR.size() - cells.size(), "")));
        return cells;
    }

    private static List<Object> cells(Significance significance) {
        return List.of(
                significance.unit().id(),
                significance.units(),
                significance.interval().low(),
                significance.interval().high(),
                significance.probabilityOfImprovement());
    }

    private static List<Object> cells(TestResult test) {
        return List.of(
                test.test().id(),
                test.unit(),
                test.units(),
                test.statistic(),
                test.p(),
                test.corrected(),
                test.isExact(),
                test.smallestP());
    }

    private static List<Object> joined(List<Object> pair, List<Object> test) {
        List<Object> row = new ArrayList<>(pair);
        row.addAll(test);
        return row;
    }

    @Override
    public void close() {}
}
