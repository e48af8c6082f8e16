package io.github.asreval.report.table;

import io.github.asreval.report.base.CharacterRates;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.Metric;
import io.github.asreval.report.base.Spool;
import io.github.asreval.report.base.TimingFigures;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.GroupTotal;
import io.github.asreval.score.LengthTotal;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.WildcardCount;
import io.github.asreval.score.classes.WordClassResult;
import io.github.asreval.score.timing.TimeErrors;
import io.github.asreval.score.timing.WordTiming;
import io.github.asreval.transcript.UtterancePair;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The report for spreadsheets and data frames: one table with a header.
 *
 * <pre>
 * id,line,reference,hypothesis,words,hits,substitutions,deletions,insertions,errors,rate
 * 1,1,good morning,good mourning,2,1,1,0,0,1,0.5
 * </pre>
 *
 * <p>It has a row for each utterance, or one for all of them. Since a file holds one table, a summary with confused words
 * with rates by length, or with groups makes it that table instead. Rates are fractions, empty where there is nothing to divide by.
 */
public final class TableReport implements Report {

    private final Detail detail;
    private final ReportSettings settings;
    private final UnitNames counted;
    private final TableForm form;
    private final boolean guarded;
    private final Optional<CharacterRates> characters;
    private final Spool spool = new Spool();

    /**
     * Creates a report.
     *
     * @param detail which utterances have rows; for {@link Detail#NONE} the totals have one
     * @param settings how the measurement was made
     * @param form what separates cells
     * @param guarded whether cells are guarded against spreadsheets
     */
    public TableReport(Detail detail, ReportSettings settings, TableForm form, boolean guarded) {
        this.detail = detail;
        this.settings = settings;
        this.counted = settings.counted();
        this.form = form;
        this.guarded = guarded;
        this.characters = settings.hasCharacters() ? Optional.of(new CharacterRates(settings)) : Optional.empty();
    }

    @Override
    public Worker worker() {
        return new Printer();
    }

    /** Prints the lines of one thread. */
    private final class Printer implements Worker {

        private final TableRows rows = new TableRows(form, guarded);
        private final Optional<CharacterRates.Part> counting =
                characters.isPresent() ? Optional.of(characters.get().part()) : Optional.empty();

        @Override
        public void accept(ScoredLine line) {
            if (detail.shows(line.errors())) {
                UtterancePair pair = line.pair();
                List<Object> cells = cells(
                        pair.reference().id(),
                        pair.reference().line(),
                        pair.reference().text(),
                        pair.hypothesis().text());
                addCounts(line.counts(), cells);
                counting.ifPresent(part -> addCharacters(part.add(line), cells));
                rows.add(cells);
            }
        }

        @Override
        public void deliver() throws IOException {
            rows.moveTo(spool);
        }
    }

    @Override
    public void write(Summary summary, OutputStream out) throws IOException {
        TableRows rows = new TableRows(form, guarded);
        if (summary.timing().isPresent()) {
            addTimes(summary.timing().get(), rows);
        } else if (!summary.groups().isEmpty()) {
            addGroups(summary.groups(), rows);
        } else if (summary.classes().isPresent()) {
            addClasses(summary.classes().get(), summary.termRows(), rows);
        } else if (summary.loops().isPresent()) {
            ClassTables.addLoops(summary.loops().get(), rows);
        } else if (summary.marks().isPresent()) {
            ClassTables.addMarks(summary.marks().get(), rows);
        } else if (summary.confusions().isPresent()) {
            addConfusions(summary.confusions().get(), rows);
        } else if (summary.byLength()) {
            addLengths(summary.total().byLength(), rows);
        } else if (detail == Detail.NONE) {
            addTotal(summary.total(), summary.wildcards(), rows);
        } else {
            List<Object> columns = columns();
            columns.addAll(characters.isPresent() ? List.of("characters", "characterErrors", "cer") : List.of());
            rows.add(columns);
        }
        rows.moveTo(out);
        spool.copyTo(out, 0);
        out.flush();
    }

    /** The columns that utterances and totals share. */
    private List<Object> columns() {
        List<Object> columns = cells("id", "line", "reference", "hypothesis");
        columns.addAll(countNames());
        return columns;
    }

    /** The columns that {@link #addCounts} fills. */
    private List<String> countNames() {
        return List.of(
                counted.plural().toLowerCase(Locale.ROOT),
                "hits",
                "substitutions",
                "deletions",
                "insertions",
                "errors",
                "rate");
    }

    static void addCounts(ErrorCounts counts, List<Object> cells) {
        cells.add(counts.referenceWords());
        cells.add(counts.hits());
        cells.add(counts.substitutions());
        cells.add(counts.deletions());
        cells.add(counts.insertions());
        cells.add(counts.errors());
        cells.add(HtmlFigures.value(counts.errorRate()));
    }

    private static void addCharacters(ErrorCounts counts, List<Object> cells) {
        cells.add(counts.referenceWords());
        cells.add(counts.errors());
        cells.add(HtmlFigures.value(counts.errorRate()));
    }

    /** The files stand where utterances have their texts. */
    private void addTotal(CorpusTotal total, Optional<WildcardCount> wildcards, TableRows rows) {
        List<Object> names = columns();
        List<Object> cells = cells("total", "", settings.reference(), settings.hypothesis());
        addCounts(total.counts(), cells);
        Set<Object> known = Set.copyOf(names);
        String words = "reference" + counted.plural();
        String rate = counted.rate().toLowerCase(Locale.ROOT);
        for (Metric figure : Metric.of(total, counted)) {
            if (!known.contains(figure.name())
                    && !figure.name().equals(words)
                    && !figure.name().equals(rate)) {
                names.add(figure.name());
                cells.add(figure.value());
            }
        }
        wildcards.ifPresent(count -> {
            names.addAll(List.of("redactionMarks", "redactedReferenceWords", "redactedHypothesisWords"));
            cells.addAll(List.of(count.marks(), count.referenceWords(), count.hypothesisWords()));
        });
        names.addAll(List.of("profile", "settings"));
        cells.addAll(List.of(settings.profile().id(), settings.line()));
        rows.add(names);
        rows.add(cells);
    }

    private void addClasses(WordClassResult result, OptionalInt termRows, TableRows rows) {
        if (result.terms().isPresent() && termRows.isPresent()) {
            ClassTables.addTerms(result.terms().get(), termRows.getAsInt(), rows);
        } else if (result.words().isPresent()) {
            ClassTables.addWords(result.words().get(), termRows.orElse(1), rows);
        } else {
            ClassTables.addClasses(result, counted, rows);
        }
    }

    private static void addConfusions(ConfusionTable table, TableRows rows) {
        rows.add(List.of("operation", "count", "reference", "hypothesis"));
        addConfusions("substitution", table.substitutions(), rows);
        addConfusions("deletion", table.deletions(), rows);
        addConfusions("insertion", table.insertions(), rows);
    }

    private static void addConfusions(String operation, List<ConfusionTable.Row> confusions, TableRows rows) {
        for (ConfusionTable.Row row : confusions) {
            rows.add(List.of(operation, row.count(), row.reference(), row.hypothesis()));
        }
    }

    private void addLengths(List<LengthTotal> lengths, TableRows rows) {
        rows.add(List.of(counted.plural().toLowerCase(Locale.ROOT), "utterances", "errors", "rate"));
        for (LengthTotal length : lengths) {
            rows.add(List.of(
                    length.referenceWords(),
                    length.utterances(),
                    length.errors(),
                    HtmlFigures.value(length.errorRate())));
        }
    }

    private static void addTimes(WordTiming timing, TableRows rows) {
        List<Object> names = cells("edge", "compared", "median", "meanOfAbsolute", "percentile95");
        WordTiming.TOLERANCES.forEach(tolerance -> names.add(TimingFigures.name(tolerance)));
        names.addAll(List.of("untimedReferenceWords", "untimedHypothesisWords"));
        rows.add(names);
        rows.add(times("begin", timing.begins(), timing));
        rows.add(times("end", timing.ends(), timing));
    }

    private static List<Object> times(String edge, TimeErrors errors, WordTiming timing) {
        List<Object> cells = cells(edge, errors.count());
        cells.add(HtmlFigures.value(errors.median()));
        cells.add(HtmlFigures.value(errors.meanOfAbsolute()));
        cells.add(HtmlFigures.value(errors.percentile95()));
        WordTiming.TOLERANCES.forEach(tolerance -> cells.add(HtmlFigures.value(errors.within(tolerance))));
        cells.addAll(List.of(timing.reference().untimed(), timing.hypothesis().untimed()));
        return cells;
    }

    private void addGroups(List<GroupTotal> groups, TableRows rows) {
        List<Object> names = cells(groups.get(0).by().id(), "utterances");
        names.addAll(countNames());
        rows.add(names);
        for (GroupTotal group : groups) {
            List<Object> cells = cells(group.name(), group.total().utterances());
            addCounts(group.total().counts(), cells);
            rows.add(cells);
        }
    }

    private static List<Object> cells(Object... cells) {
        return new ArrayList<>(List.of(cells));
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
