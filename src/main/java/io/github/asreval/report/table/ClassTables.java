package io.github.asreval.report.table;

import io.github.asreval.report.base.ClassRows;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.RateInterval;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Classes of words, or terms, as the table of a report for spreadsheets. */
final class ClassTables {

    /** The columns of counts and rates, as of classes and of marks. */
    private static final List<String> FIGURES = List.of(
            "hits",
            "substitutions",
            "deletions",
            "insertions",
            "errors",
            "rate",
            "falseAlarms",
            "recall",
            "precision",
            "f1");

    private ClassTables() {}

    /** Adds a row for each class, for the words that are in none, and for all. */
    static void addClasses(WordClassResult result, UnitNames counted, TableRows rows) {
        rows.add(header("kind", "class", counted.nouns()));
        for (WordClassTable table : result.tables()) {
            String kind = table.kind().id();
            table.rows().forEach(row -> rows.add(cells(kind, row.name(), row.counts(), Optional.of(row))));
            if (table.hasRest()) {
                rows.add(cells(kind, ClassRows.rest(counted), table.rest(), Optional.empty()));
            }
            rows.add(cells(kind, ClassRows.ALL, table.all(), Optional.empty()));
        }
    }

    /** Returns the names of columns: those given, and behind them those of counts and rates. */
    private static List<Object> header(String... first) {
        List<Object> names = new ArrayList<>(List.of((Object[]) first));
        names.addAll(FIGURES);
        return names;
    }

    private static List<Object> cells(String kind, String name, ErrorCounts counts, Optional<WordClassRow> found) {
        List<Object> cells = new ArrayList<>(List.of(kind, name));
        TableReport.addCounts(counts, cells);
        if (found.isPresent()) {
            addRates(found.get(), cells);
        } else {
            cells.addAll(List.of("", "", "", ""));
        }
        return cells;
    }

    /** Adds a row for each word that was said, or heard where it was not said, at least so often. */
    static void addWords(List<WordRow> words, int least, TableRows rows) {
        rows.add(List.of(
                "word",
                "said",
                "hits",
                "substitutions",
                "deletions",
                "insertions",
                "falseAlarms",
                "recall",
                "recallLow",
                "recallHigh",
                "precision",
                "heardAs",
                "heardFor"));
        for (WordRow row : words) {
            ErrorCounts counts = row.errors().counts();
            if (row.said() + row.errors().falseAlarms() >= least) {
                rows.add(List.of(
                        row.word(),
                        row.said(),
                        counts.hits(),
                        counts.substitutions(),
                        counts.deletions(),
                        counts.insertions(),
                        row.errors().falseAlarms(),
                        HtmlFigures.value(row.errors().recall()),
                        row.recallInterval().<Object>map(RateInterval::low).orElse(""),
                        row.recallInterval().<Object>map(RateInterval::high).orElse(""),
                        HtmlFigures.value(row.errors().precision()),
                        first(row.heardAs()),
                        first(row.heardFor())));
            }
        }
    }

    /** Adds a row for loops, one for inventions and one for omissions. */
    static void addLoops(LoopTable table, TableRows rows) {
        rows.add(List.of("kind", "count", "words", "errors", "utterances"));
        table.rows()
                .forEach(row ->
                        rows.add(List.of(row.kind().id(), row.count(), row.words(), row.errors(), row.utterances())));
    }

    /** Adds a row for each mark of punctuation. */
    static void addMarks(MarkTable table, TableRows rows) {
        rows.add(header("mark", "referenceMarks"));
        for (WordClassRow row : table.rows()) {
            List<Object> cells = new ArrayList<>(List.of(row.name()));
            TableReport.addCounts(row.counts(), cells);
            addRates(row, cells);
            rows.add(cells);
        }
    }

    private static void addRates(WordClassRow row, List<Object> cells) {
        cells.add(row.falseAlarms());
        cells.add(HtmlFigures.value(row.recall()));
        cells.add(HtmlFigures.value(row.precision()));
        cells.add(HtmlFigures.value(row.f1()));
    }

    /** Adds a row for each term that was said or heard at least so often. */
    static void addTerms(TermTable table, int least, TableRows rows) {
        rows.add(List.of(
                "term",
                "type",
                "said",
                "right",
                "joined",
                "moved",
                "missed",
                "invented",
                "recall",
                "recallLow",
                "recallHigh",
                "precision",
                "heardAs",
                "heardFor"));
        for (TermRow row : table.rows()) {
            TermCounts counts = row.counts();
            if (counts.said() + counts.invented() >= least) {
                rows.add(List.of(
                        row.term().text(),
                        row.term().type(),
                        counts.said(),
                        counts.right(),
                        counts.joined(),
                        counts.moved(),
                        counts.missed(),
                        counts.invented(),
                        HtmlFigures.value(counts.recall()),
                        row.recallInterval().<Object>map(RateInterval::low).orElse(""),
                        row.recallInterval().<Object>map(RateInterval::high).orElse(""),
                        HtmlFigures.value(counts.precision()),
                        first(row.heardAs()),
                        first(row.heardFor())));
            }
        }
    }

    /** Returns the most frequent; a cell has no place for all. */
    private static String first(List<Misheard> list) {
        return list.isEmpty() ? "" : list.get(0).words();
    }
}
