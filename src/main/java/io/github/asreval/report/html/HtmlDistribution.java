package io.github.asreval.report.html;

import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.values.UnitNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How many utterances have which rate: none, in steps of 10 % up to 100 %, and above.
 *
 * <p>A step has its upper end and not its lower one, so that what stands at 0 has no error at all. Utterances without a
 * reference word have no rate and are counted apart. Not safe for use by several threads; each has its own, and they are
 * added up.
 */
final class HtmlDistribution {

    private static final int STEPS = 10;
    private static final int COLUMNS = STEPS + 2;

    /** How much of the height of the chart the highest column takes: what is left is for figures. */
    private static final int HIGHEST = 78;

    private static final int GROUND = 86;

    private final long[] utterances = new long[COLUMNS];
    private long withoutWords;

    /** Counts an utterance. */
    void add(long errors, long words) {
        if (words == 0) {
            withoutWords++;
        } else {
            utterances[errors > words ? STEPS + 1 : (int) ((STEPS * errors + words - 1) / words)]++;
        }
    }

    /** Adds all that another one has counted. */
    void add(HtmlDistribution other) {
        for (int i = 0; i < COLUMNS; i++) {
            utterances[i] += other.utterances[i];
        }
        withoutWords += other.withoutWords;
    }

    /** Returns the chart and its table as the template of the page wants them; nothing if no utterance has a rate. */
    List<Map<String, Object>> content(UnitNames counted) {
        long all = 0;
        long most = 1;
        for (long count : utterances) {
            all += count;
            most = Math.max(most, count);
        }
        if (all == 0) {
            return List.of();
        }
        List<Map<String, Object>> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            columns.add(column(i, all, most));
        }
        String note = withoutWords == 0
                ? ""
                : HtmlFigures.grouped(withoutWords) + (withoutWords == 1 ? " utterance has" : " utterances have")
                        + " no reference " + counted.noun() + ", and so no rate.";
        return List.of(Map.of("columns", columns, "ground", GROUND, "note", note));
    }

    private Map<String, Object> column(int i, long all, long most) {
        long count = utterances[i];
        double height = count == 0 ? 0 : Math.max(0.5, (double) HIGHEST * count / most);
        return Map.of(
                "range", range(i),
                "count", count,
                "countShown", HtmlFigures.grouped(count),
                "share", Percent.rough(count, all),
                "label", label(count, all),
                "end", i <= STEPS ? Integer.toString(100 / STEPS * i) : ">100",
                "left", tenths(100.0 * i / COLUMNS + 0.4),
                "middle", tenths(100.0 * (i + 0.5) / COLUMNS),
                "y", tenths(GROUND - height),
                "height", tenths(height));
    }

    private static String range(int i) {
        if (i == 0) {
            return "without error";
        }
        int end = 100 / STEPS * i;
        return i > STEPS ? "over 100 %" : "over " + (end - 100 / STEPS) + " to " + end + " %";
    }

    /** What stands above a column, which is narrow. */
    private static String label(long count, long all) {
        if (count == 0) {
            return "";
        }
        long percent = (200 * count + all) / (2 * all);
        return percent == 0 ? "<1 %" : percent + " %";
    }

    private static String tenths(double percent) {
        return BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
