package io.github.asreval.report.text;

import io.github.asreval.report.base.ClassRows;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.RateInterval;
import io.github.asreval.score.classes.Misheard;
import io.github.asreval.score.classes.TermCounts;
import io.github.asreval.score.classes.TermRow;
import io.github.asreval.score.classes.TermTable;
import io.github.asreval.score.classes.UtterancePlace;
import io.github.asreval.score.classes.WordClassResult;
import io.github.asreval.score.classes.WordClassTable;
import io.github.asreval.score.classes.WordRow;
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
    static String of(WordClassResult result, OptionalInt minCount, UnitNames counted) {
        StringBuilder lines = new StringBuilder();
        for (WordClassTable table : result.tables()) {
            table(table, counted, lines);
        }
        if (result.terms().isPresent()) {
            TermTable terms = result.terms().get();
            totals(terms, lines);
            minCount.ifPresent(least -> rows(terms, least, lines.append('\n')));
        }
        if (result.words().isPresent()) {
            lines.append(lines.length() > 0 ? "\n" : "");
            words(result.words().get(), minCount.orElse(1), lines);
        }
        return lines.toString();
    }

    private static void table(WordClassTable table, UnitNames counted, StringBuilder lines) {
        List<ClassRows.Line> rows = ClassRows.of(table, counted);
        int width = NAME;
        for (ClassRows.Line row : rows) {
            width = Math.max(width, DisplayWidth.of(row.name()));
        }
        lines.append(lines.length() > 0 ? "\n" : "");
        TextLines.left(lines, ClassRows.heading(table), width);
        ClassRows.columns(counted)
                .forEach(column -> TextLines.right(lines, column, Math.max(CELL, column.length() + 2)));
        lines.append('\n');
        for (ClassRows.Line row : rows) {
            TextLines.left(lines, row.name(), width);
            List<String> columns = ClassRows.columns(counted);
            for (int i = 0; i < row.cells().size(); i++) {
                TextLines.right(
                        lines, row.cells().get(i), Math.max(CELL, columns.get(i).length() + 2));
            }
            lines.append('\n');
        }
        ClassRows.note(table).ifPresent(note -> lines.append(note).append('\n'));
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
        if (table.termWeightedValue().isPresent()) {
            TextLines.left(lines, "ATWV:", 20);
            TextLines.right(lines, Percent.decimals(table.termWeightedValue().getAsDouble(), 4), 9)
                    .append(" (in ")
                    .append(Percent.plain(table.seconds().orElse(0)))
                    .append(" s)\n");
        }
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

    private static void words(List<WordRow> rows, int least, StringBuilder lines) {
        for (String column : List.of("Said", "Hits", "S", "D", "I")) {
            TextLines.right(lines, column, COUNT);
        }
        TextLines.right(lines, "Recall", RATE);
        TextLines.right(lines, "95 % interval", INTERVAL);
        TextLines.right(lines, "Precision", RATE).append("  Word\n");
        for (WordRow row : rows) {
            if (row.said() + row.errors().falseAlarms() >= least) {
                word(row, lines);
            }
        }
        if (rows.isEmpty()) {
            lines.append("    none\n");
        }
    }

    private static void word(WordRow row, StringBuilder lines) {
        ErrorCounts counts = row.errors().counts();
        for (long count :
                List.of(row.said(), counts.hits(), counts.substitutions(), counts.deletions(), counts.insertions())) {
            TextLines.right(lines, Long.toString(count), COUNT);
        }
        TextLines.right(lines, Percent.precise(row.errors().recall()), RATE);
        TextLines.right(lines, row.recallInterval().map(ClassLines::interval).orElse(Percent.UNDEFINED), INTERVAL);
        TextLines.right(lines, Percent.precise(row.errors().precision()), RATE);
        lines.append("  ").append(VisibleText.reveal(row.word()));
        row.heardAs().stream()
                .findFirst()
                .ifPresent(heard -> lines.append("  heard as ").append(said(heard)));
        lines.append('\n');
    }

    private static String said(Misheard misheard) {
        return (misheard.words().isEmpty() ? "nothing" : "\"" + VisibleText.reveal(misheard.words()) + "\"")
                + (misheard.count() > 1 ? " " + misheard.count() + " times" : "");
    }

    private static String interval(RateInterval interval) {
        return Percent.decimals(interval.low() * 100, 1) + " to " + Percent.decimals(interval.high() * 100, 1) + "%";
    }

    private static void misheard(String how, Misheard misheard, StringBuilder lines) {
        lines.append(" ".repeat(6 * COUNT + RATE + INTERVAL + 4))
                .append(how)
                .append(said(misheard))
                .append(" (")
                .append(misheard.utterances().stream()
                        .map(UtterancePlace::id)
                        .map(VisibleText::reveal)
                        .collect(Collectors.joining(", ")))
                .append(misheard.count() > misheard.utterances().size() ? ", …)\n" : ")\n");
    }
}
