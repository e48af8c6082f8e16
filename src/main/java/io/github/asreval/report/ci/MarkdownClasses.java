package io.github.asreval.report.ci;

import io.github.asreval.report.base.ClassRows;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.classes.LoopExample;
import io.github.asreval.score.classes.LoopRow;
import io.github.asreval.score.classes.LoopTable;
import io.github.asreval.score.classes.MarkTable;
import io.github.asreval.score.classes.Misheard;
import io.github.asreval.score.classes.TermCounts;
import io.github.asreval.score.classes.TermRow;
import io.github.asreval.score.classes.TermTable;
import io.github.asreval.score.classes.WordClassResult;
import io.github.asreval.score.classes.WordClassRow;
import io.github.asreval.score.classes.WordClassTable;
import io.github.asreval.score.classes.WordRow;
import java.util.List;
import java.util.OptionalInt;

/** Classes of words, and what became of terms, as tables of Markdown. */
final class MarkdownClasses {

    /** More rows than anybody reads below a pull request. */
    private static final int MOST_TERMS = 50;

    private final String heading;

    private final UnitNames counted;

    /** Creates tables below headings of such a level, as {@code ###}. */
    MarkdownClasses(String heading, UnitNames counted) {
        this.heading = heading;
        this.counted = counted;
    }

    /**
     * Adds the tables.
     *
     * @param minCount how often a term was said or heard at least that has a row of its own; nothing for no such rows
     */
    void add(WordClassResult result, OptionalInt minCount, MarkdownPage page) {
        for (WordClassTable table : result.tables()) {
            add(table, page);
        }
        if (result.terms().isPresent()) {
            TermTable terms = result.terms().get();
            addTotals(terms, page);
            if (minCount.isPresent()) {
                addRows(terms, minCount.getAsInt(), page);
            }
        }
        if (result.words().isPresent()) {
            addWords(result.words().get(), minCount.orElse(1), page);
        }
    }

    /** Adds loops, inventions and omissions. */
    void add(LoopTable table, ErrorCounts total, MarkdownPage page) {
        page.line(heading + " Loops").line("");
        page.table(
                "| | Count | Words | Errors | Utterances |\n|---|--:|--:|--:|--:|",
                table.rows().size(),
                table.rows().size(),
                "rows",
                i -> row(table.rows().get(i)));
        page.line("WER without them " + Percent.precise(table.errorRateWithout(total)) + "; "
                        + TextLines.counted(table.silentWords(), "word") + " in "
                        + TextLines.counted(table.silent(), "utterance") + " without reference words.")
                .line("");
        if (!table.examples().isEmpty()) {
            page.table(
                    "| Kind | Utterance | Words | Text | Times |\n|---|--:|--:|---|--:|",
                    table.examples().size(),
                    table.examples().size(),
                    "rows",
                    i -> row(table.examples().get(i)));
        }
    }

    /** Adds punctuation and capitals. */
    void add(MarkTable table, MarkdownPage page) {
        page.line(heading + " Marks").line("");
        page.table(
                "| Mark | Written | Hits | S | D | I | Recall | Precision | F1 |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|",
                table.rows().size(),
                table.rows().size(),
                "rows",
                i -> mark(table.rows().get(i)));
        MarkTable.Capitals capitals = table.capitals();
        page.line("Errors per mark of the reference " + Percent.precise(table.errorRate())
                        + ", per mark of either side "
                        + Percent.precise(table.sharedErrorRate()) + "; wrong capitals in "
                        + capitals.wrong() + " of " + TextLines.counted(capitals.words(), "word") + " ("
                        + Percent.precise(capitals.errorRate()) + "), of these " + capitals.firstLetters()
                        + " in the first letter and " + capitals.wholeWords() + " throughout the word.")
                .line("");
    }

    private static String mark(WordClassRow row) {
        ErrorCounts counts = row.counts();
        return "| " + MarkdownReport.name(row.name()) + " | " + counts.referenceWords() + " | " + counts.hits() + " | "
                + counts.substitutions() + " | " + counts.deletions() + " | " + counts.insertions() + " | "
                + Percent.precise(row.recall()) + " | " + Percent.precise(row.precision()) + " | "
                + Percent.precise(row.f1()) + " |";
    }

    private static String row(LoopRow row) {
        return "| " + row.kind().id() + " | " + row.count() + " | " + row.words() + " | " + row.errors() + " | "
                + row.utterances() + " |";
    }

    private static String row(LoopExample example) {
        return "| " + example.kind().id() + " | "
                + MarkdownReport.name(example.utterance().id()) + " | " + example.words() + " | "
                + MarkdownReport.name(example.text()) + " | " + example.times() + " |";
    }

    private void add(WordClassTable table, MarkdownPage page) {
        page.line(heading + " By " + table.kind().id()).line("");
        List<ClassRows.Line> rows = ClassRows.of(table, counted);
        List<String> columns = ClassRows.columns(counted);
        page.table(
                "| " + ClassRows.heading(table) + " | " + String.join(" | ", columns) + " |\n|---|"
                        + "--:|".repeat(columns.size()),
                rows.size(),
                rows.size(),
                "rows",
                i -> row(rows.get(i), columns.size()));
        ClassRows.note(table).ifPresent(note -> page.line(note + ".").line(""));
    }

    private static String row(ClassRows.Line line, int columns) {
        List<String> cells = line.cells();
        return "| " + (line.row().isPresent() ? MarkdownReport.name(line.name()) : line.name()) + " | "
                + String.join(" | ", cells) + " |" + " |".repeat(columns - cells.size());
    }

    private void addTotals(TermTable table, MarkdownPage page) {
        TermCounts counts = table.counts();
        page.line(TextLines.counted(table.listed(), "term") + " listed, said "
                        + TextLines.counted(counts.said(), "time") + ": right " + counts.right() + ", joined "
                        + counts.joined() + ", moved " + counts.moved() + ", missed " + counts.missed() + "; invented "
                        + counts.invented() + ". Recall " + Percent.precise(counts.recall()) + ", in the utterance "
                        + Percent.precise(counts.recallInUtterance()) + ", precision "
                        + Percent.precise(counts.precision()) + ", F1 " + Percent.precise(counts.f1())
                        + table.weighted()
                                .map(weighted -> ", weighted WER " + Percent.precise(weighted.errorRate()))
                                .orElse("")
                        + ".")
                .line("");
    }

    private void addRows(TermTable table, int least, MarkdownPage page) {
        page.line(heading + " Terms").line("");
        List<TermRow> rows = table.rows().stream()
                .filter(row -> row.counts().said() + row.counts().invented() >= least)
                .toList();
        page.table(
                "| Term | Said | Right | Recall | Joined | Moved | Missed | Invented | Heard as | Heard for |\n"
                        + "|---|--:|--:|--:|--:|--:|--:|--:|---|---|",
                Math.min(rows.size(), MOST_TERMS),
                rows.size(),
                "terms",
                i -> row(rows.get(i)));
    }

    private static String row(TermRow row) {
        TermCounts counts = row.counts();
        return "| " + MarkdownReport.name(row.term().text()) + " | " + counts.said() + " | " + counts.right() + " | "
                + Percent.precise(counts.recall()) + " | " + counts.joined() + " | " + counts.moved() + " | "
                + counts.missed() + " | " + counts.invented() + " | " + first(row.heardAs()) + " | "
                + first(row.heardFor()) + " |";
    }

    private void addWords(List<WordRow> words, int least, MarkdownPage page) {
        page.line(heading + " Words").line("");
        List<WordRow> rows = words.stream()
                .filter(row -> row.said() + row.errors().falseAlarms() >= least)
                .toList();
        page.table(
                "| Word | Said | Hits | S | D | I | Recall | Precision | Heard as |\n|---|--:|--:|--:|--:|--:|--:|--:|---|",
                Math.min(rows.size(), MOST_TERMS),
                rows.size(),
                "words",
                i -> row(rows.get(i)));
    }

    private static String row(WordRow row) {
        ErrorCounts counts = row.errors().counts();
        return "| " + MarkdownReport.name(row.word()) + " | " + row.said() + " | " + counts.hits() + " | "
                + counts.substitutions() + " | " + counts.deletions() + " | " + counts.insertions() + " | "
                + Percent.precise(row.errors().recall()) + " | "
                + Percent.precise(row.errors().precision()) + " | " + first(row.heardAs()) + " |";
    }

    private static String first(List<Misheard> list) {
        if (list.isEmpty()) {
            return "";
        }
        Misheard misheard = list.get(0);
        String words = misheard.words().isEmpty() ? "nothing" : MarkdownReport.name(misheard.words());
        return words + (misheard.count() > 1 ? " (" + misheard.count() + " times)" : "");
    }
}
