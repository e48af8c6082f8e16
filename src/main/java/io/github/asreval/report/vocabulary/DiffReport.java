package io.github.asreval.report.vocabulary;

import io.github.asreval.improve.TableRow;
import io.github.asreval.improve.VocabularyDiff;

/**
 * The difference between two vocabularies as text: {@code -} before a row of the first, {@code +} before one of the
 * second, both for a row that changed; then the counts.
 */
public final class DiffReport {

    private DiffReport() {}

    /** Returns the report. */
    public static String of(VocabularyDiff diff) {
        StringBuilder lines = new StringBuilder();
        diff.removed().forEach(row -> append("- ", row, lines));
        for (VocabularyDiff.Change change : diff.changed()) {
            append("- ", change.before(), lines);
            append("+ ", change.after(), lines);
        }
        diff.added().forEach(row -> append("+ ", row, lines));
        return lines.append(diff.added().size())
                .append(" added, ")
                .append(diff.removed().size())
                .append(" removed, ")
                .append(diff.changed().size())
                .append(" changed\n")
                .toString();
    }

    private static void append(String sign, TableRow row, StringBuilder lines) {
        lines.append(sign).append(RowText.shown(row.line())).append('\n');
    }
}
