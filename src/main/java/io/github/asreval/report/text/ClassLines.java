package io.github.asreval.report.text;

import io.github.asreval.report.base.ClassRows;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.score.RateInterval;
import io.github.asreval.score.classes.Misheard;
import io.github.asreval.score.classes.TermCounts;
import io.github.asreval.score.classes.TermRow;
import io.github.asreval.score.classes.TermTable;
import io.github.asreval.score.classes.UtterancePlace;
import io.github.asreval.score.classes.WordClassResult;
import io.github.asreval.score.classes.WordClassTable;
import io.github.asreval.text.base.DisplayWidth;
import io.github.asreval.text.base.VisibleText;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Classes of words, and what became of terms, as the tables of a text report. */
final class ClassLines {

    private static final int NAME = 13;
    private static final int CELL = 10;
    private static final int COUNT = 9;
    private static final int RATE = 11;
    private static final int INTERVAL = 17;

    private ClassLines() {}

    /**
     * Returns the tables.
     *
     * @param minCount how often a term was said or heard at least that has a row of its own; nothing for no such rows
     */
    static String of(WordClassResult result, OptionalInt minCount) {
        StringBuilder lines = new StringBuilder();
        for (WordClassTable table : result.tables()) {
            table(table, lines);
        }
        if (result.terms().isPresent()) {
            TermTable terms = result.terms().get();
            totals(terms, lines);
            minCount.ifPresent(least -> rows(terms, least, lines.append('\n')));
        }
        return lines.toString();
    }

    private static void table(WordClassTable table, StringBuilder lines) {
        List<ClassRows.Line> rows = ClassRows.of(table);
        int width = NAME;
        for (ClassRows.Line row : rows) {
            width = Math.max(width, DisplayWidth.of(row.name()));
        }
        lines.append(lines.length() > 0 ? "\n" : "");
        TextLines.left(lines, ClassRows.heading(table), width);
        ClassRows.COLUMNS.forEach(column -> TextLines.right(lines, column, CELL));
        lines.append('\n');
        for (ClassRows.Line row : rows) {
            TextLines.left(lines, row.name(), width);
            row.cells().forEach(cell -> TextLines.right(lines, cell, CELL));
            lines.append('\n');
        }
    }

    private static void totals(TermTable table, StringBuilder lines) {
        TermCounts counts = table.counts();
        lines.append('\n')
                .append(TextLines.counted(table.listed(), "term"))
                .append(" listed, said ")
                .append(TextLines.counted(counts.said(), "time"))
                .append(": right ")
                .append(counts.right())
                .append(", joined ")
                .append(counts.joined())
                .append(", moved ")
                .append(counts.moved())
                .append(", missed ")
                .append(counts.missed())
                .append("; invented ")
                .append(counts.invented())
                .append('\n');
        TotalLines.rate(lines, "Recall:", counts.recall(), counts.right(), counts.said());
        TotalLines.rate(
                lines, "In the utterance:", counts.recallInUtterance(), counts.heardInUtterance(), counts.said());
        TotalLines.rate(lines, "Precision:", counts.precision(), counts.right(), counts.right() + counts.invented());
        TotalLines.rate(
                lines, "F1:", counts.f1(), 2 * counts.right(), counts.right() + counts.said() + counts.invented());
        table.weighted().ifPresent(weighted -> {
            TextLines.left(lines, "Weighted WER:", 20);
            TextLines.right(lines, Percent.precise(weighted.errorRate()), 9)
                    .append(" (")
                    .append(Percent.plain(weighted.errors()))
                    .append(" / ")
                    .append(Percent.plain(weighted.words()))
                    .append(")\n");
        });
    }

    private static void rows(TermTable table, int least, StringBuilder lines) {
        for (String column : List.of("Said", "Right", "Joined", "Moved", "Missed", "Invented")) {
            TextLines.right(lines, column, COUNT);
        }
        TextLines.right(lines, "Recall", RATE);
        TextLines.right(lines, "95 % interval", INTERVAL);
        lines.append("  Term\n");
        for (TermRow row : table.rows()) {
            if (row.counts().said() + row.counts().invented() >= least) {
                row(row, lines);
            }
        }
        if (table.rows().isEmpty()) {
            lines.append("    none\n");
        }
    }

    private static void row(TermRow row, StringBuilder lines) {
        TermCounts counts = row.counts();
        for (long count : List.of(
                counts.said(), counts.right(), counts.joined(), counts.moved(), counts.missed(), counts.invented())) {
            TextLines.right(lines, Long.toString(count), COUNT);
        }
        TextLines.right(lines, Percent.precise(counts.recall()), RATE);
        TextLines.right(lines, row.recallInterval().map(ClassLines::interval).orElse(Percent.UNDEFINED), INTERVAL);
        lines.append("  ").append(VisibleText.reveal(row.term().text())).append('\n');
        row.heardAs().forEach(heard -> misheard("heard as ", heard, lines));
        row.heardFor().forEach(said -> misheard("heard for ", said, lines));
    }

    private static String interval(RateInterval interval) {
        return Percent.decimals(interval.low() * 100, 1) + " to " + Percent.decimals(interval.high() * 100, 1) + "%";
    }

    private static void misheard(String how, Misheard misheard, StringBuilder lines) {
        lines.append(" ".repeat(6 * COUNT + RATE + INTERVAL + 4))
                .append(how)
                .append(misheard.words().isEmpty() ? "nothing" : "\"" + VisibleText.reveal(misheard.words()) + "\"")
                .append(misheard.count() > 1 ? " " + misheard.count() + " times" : "")
                .append(" (")
                .append(misheard.utterances().stream()
                        .map(UtterancePlace::id)
                        .map(VisibleText::reveal)
                        .collect(Collectors.joining(", ")))
                .append(misheard.count() > misheard.utterances().size() ? ", …)\n" : ")\n");
    }
}
