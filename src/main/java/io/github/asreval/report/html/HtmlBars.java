package io.github.asreval.report.html;

import io.github.asreval.report.base.GroupColumns;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.GroupTotal;
import io.github.asreval.score.LengthTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Rates of parts of a corpus as a table with bars, all of them on one scale.
 *
 * <p>Lengths are put together in ranges that grow with them, two for each doubling, so that any corpus has a table of a
 * few rows.
 */
public final class HtmlBars {

    /** How many groups stand on the page. */
    private static final int MOST_GROUPS = 1000;

    /** One range of lengths, still to be added to. */
    private static final class Range {

        private final String name;
        private long utterances;
        private long errors;
        private long words;

        Range(String name) {
            this.name = name;
        }

        OptionalDouble rate() {
            return words == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) errors / words);
        }
    }

    /** One row: a name, what was counted, and the rate. */
    private record Row(String name, List<Long> counts, OptionalDouble rate) {}

    /** One table: what it is of, and its rows. */
    private record Table(String id, String title, String name, List<String> columns, List<Row> rows, String note) {}

    private HtmlBars() {}

    /** Returns the tables that a summary has: of groups, and of lengths. */
    public static List<Map<String, Object>> of(Summary summary, UnitNames counted) {
        List<Table> tables = new ArrayList<>();
        if (!summary.groups().isEmpty()) {
            tables.add(ofGroups(summary.groups(), counted));
        }
        if (summary.byLength()) {
            tables.add(ofLengths(summary.total().byLength(), counted));
        }
        HtmlScale scale = HtmlScale.to(tables.stream()
                .flatMap(table -> table.rows().stream())
                .mapToDouble(row -> row.rate().orElse(0))
                .max()
                .orElse(0));
        return tables.stream().map(table -> content(table, scale)).toList();
    }

    private static Table ofLengths(List<LengthTotal> lengths, UnitNames counted) {
        List<Range> ranges = new ArrayList<>();
        long last = -1;
        for (LengthTotal length : lengths) {
            if (length.referenceWords() > last) {
                long first = firstOfRange(length.referenceWords());
                last = lastOfRange(first);
                ranges.add(new Range(last <= first ? Long.toString(first) : first + "\u2013" + last));
            }
            Range range = ranges.get(ranges.size() - 1);
            range.utterances += length.utterances();
            range.errors += length.errors();
            range.words += Math.multiplyExact(length.referenceWords(), length.utterances());
        }
        List<Row> rows = ranges.stream()
                .map(range -> new Row(range.name, List.of(range.utterances, range.errors), range.rate()))
                .toList();
        return new Table(
                "lengths", "Rate by reference length", counted.plural(), List.of("Utterances", "Errors"), rows, "");
    }

    private static Table ofGroups(List<GroupTotal> groups, UnitNames counted) {
        List<Row> rows = groups.stream().limit(MOST_GROUPS).map(HtmlBars::row).toList();
        String note = groups.size() <= MOST_GROUPS
                ? ""
                : "The first " + HtmlFigures.grouped(MOST_GROUPS) + " of " + HtmlFigures.grouped(groups.size())
                        + " groups.";
        return new Table(
                "groups",
                "Rate by " + groups.get(0).by().id(),
                GroupColumns.heading(groups),
                GroupColumns.columns(counted),
                rows,
                note);
    }

    private static Row row(GroupTotal group) {
        return new Row(
                GroupColumns.name(group),
                GroupColumns.numbers(group),
                group.total().counts().errorRate());
    }

    /** The ranges begin at 0, 1, 2, 3, 4, 6, 8, 12, 16, 24 and so on. */
    private static long firstOfRange(long words) {
        long power = Long.highestOneBit(words);
        return words >= power + power / 2 ? power + power / 2 : power;
    }

    private static long lastOfRange(long first) {
        long power = Long.highestOneBit(first);
        return (power == first ? power + power / 2 : 2 * power) - 1;
    }

    private static Map<String, Object> content(Table table, HtmlScale scale) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Row row : table.rows()) {
            shown.add(Map.of(
                    "name", row.name(),
                    "counts", row.counts().stream().map(HtmlBars::figure).toList(),
                    "rate", Percent.precise(row.rate()),
                    "rateValue", HtmlFigures.value(row.rate()),
                    "bar", scale.bar(row.rate(), "all")));
        }
        return Map.of(
                "id", table.id(),
                "title", table.title(),
                "name", table.name(),
                "columns", table.columns(),
                "axis", scale.axis(),
                "rows", shown,
                "note", table.note());
    }

    private static Map<String, Object> figure(long count) {
        return Map.of("value", count, "shown", HtmlFigures.grouped(count));
    }
}
