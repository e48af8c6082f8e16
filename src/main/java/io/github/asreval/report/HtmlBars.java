package io.github.asreval.report;

import io.github.asreval.score.LengthTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Rates of parts of a corpus as a table with bars, in proportion to the highest rate.
 *
 * <p>Lengths are put together in ranges that grow with them, two for each doubling, so that any corpus has a table of a
 * few rows.
 */
final class HtmlBars {

    /** One row, still to be added to. */
    private static final class Row {

        private final String name;
        private long utterances;
        private long errors;
        private long words;

        Row(String name) {
            this.name = name;
        }

        OptionalDouble rate() {
            return words == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) errors / words);
        }
    }

    private HtmlBars() {}

    /** Returns the table of rates by reference length. */
    static Map<String, Object> ofLengths(List<LengthTotal> lengths, Counted counted) {
        List<Row> rows = new ArrayList<>();
        long last = -1;
        for (LengthTotal length : lengths) {
            if (length.referenceWords() > last) {
                long first = firstOfRange(length.referenceWords());
                last = lastOfRange(first);
                rows.add(new Row(last <= first ? Long.toString(first) : first + "\u2013" + last));
            }
            Row row = rows.get(rows.size() - 1);
            row.utterances += length.utterances();
            row.errors += length.errors();
            row.words += Math.multiplyExact(length.referenceWords(), length.utterances());
        }
        return table("lengths", "Rate by reference length", counted.plural(), rows);
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

    private static Map<String, Object> table(String id, String title, String name, List<Row> rows) {
        double highest =
                rows.stream().mapToDouble(row -> row.rate().orElse(0)).max().orElse(0);
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Row row : rows) {
            double share = highest == 0 ? 0 : row.rate().orElse(0) / highest;
            shown.add(Map.of(
                    "name", row.name,
                    "utterances", HtmlFigures.grouped(row.utterances),
                    "errors", HtmlFigures.grouped(row.errors),
                    "rate", Percent.precise(row.rate()),
                    "bar", HtmlFigures.bar(share, "all")));
        }
        return Map.of("id", id, "title", title, "name", name, "rows", shown);
    }
}
