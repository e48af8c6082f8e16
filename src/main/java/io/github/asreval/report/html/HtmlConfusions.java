package io.github.asreval.report.html;

import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.score.ConfusionTable;
import java.util.List;
import java.util.Map;

/** The tables of confused words as the template of the page wants them. */
final class HtmlConfusions {

    /** How many rows of each table stand on the page. */
    static final int ROWS = 50;

    private HtmlConfusions() {}

    static List<Map<String, Object>> tables(ConfusionTable table) {
        return List.of(
                table("S", "Substitutions", table.substitutions(), true, true),
                table("D", "Deletions", table.deletions(), true, false),
                table("I", "Insertions", table.insertions(), false, true));
    }

    private static Map<String, Object> table(
            String letter, String title, List<ConfusionTable.Row> rows, boolean said, boolean heard) {
        return Map.of(
                "letter", letter,
                "title", title,
                "any", !rows.isEmpty(),
                "said", said,
                "heard", heard,
                "rows", rows.stream().limit(ROWS).map(HtmlConfusions::row).toList(),
                "note", note(rows.size()));
    }

    private static Map<String, Object> row(ConfusionTable.Row row) {
        return Map.of(
                "count", HtmlFigures.grouped(row.count()),
                "reference", HtmlWord.shown(row.reference()),
                "hypothesis", HtmlWord.shown(row.hypothesis()),
                "lines", row.lines(),
                "more", row.count() > row.lines().size() && row.lines().size() > 1);
    }

    private static String note(int rows) {
        if (rows == 0) {
            return "none";
        }
        return rows > ROWS ? "the " + ROWS + " most frequent of " + HtmlFigures.grouped(rows) : "";
    }
}
