package io.github.asreval.report.text;

import io.github.asreval.report.base.AlignmentRows;
import io.github.asreval.report.base.CharacterRates;
import io.github.asreval.report.base.Spool;
import io.github.asreval.report.base.TextHeading;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.ScoredUtterance;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The report for people: every utterance's alignment, tables if wanted, and the totals.
 *
 * <pre>
 * 3  2 errors / 6 words  33.3 %   S 1  D 1  I 0
 *    REF  the quick brown fox jumps over
 *    HYP  the kwik  brown fox jumps ****
 *             S                     D
 * </pre>
 */
public final class TextReport implements Report {

    private final Detail detail;
    private final TextStyle style;
    private final ReportSettings settings;
    private final Optional<CharacterRates> characters;
    private final Spool spool = new Spool();

    /**
     * Creates a report.
     *
     * @param detail which utterances are shown
     * @param style how their alignments look
     * @param settings how the measurement was made
     */
    public TextReport(Detail detail, TextStyle style, ReportSettings settings) {
        this.detail = detail;
        this.style = style;
        this.settings = settings;
        this.characters = settings.hasCharacters() ? Optional.of(new CharacterRates(settings)) : Optional.empty();
    }

    @Override
    public Worker worker() {
        return new Printer();
    }

    /** Prints the lines of one thread. */
    private final class Printer implements Worker {

        private final AlignmentRows rows = new AlignmentRows(style);
        private final Utf8Buffer printed = new Utf8Buffer();
        private final Optional<CharacterRates.Part> counted =
                characters.isPresent() ? Optional.of(characters.get().part()) : Optional.empty();

        @Override
        public void accept(ScoredLine line) {
            Optional<ErrorCounts> counts =
                    counted.isPresent() ? Optional.of(counted.get().add(line)) : Optional.empty();
            if (detail.shows(line.errors())) {
                TextHeading.append(line, settings.counted(), counts, printed);
                rows.append(line, printed);
                printed.append('\n');
            }
        }

        @Override
        public void deliver() throws IOException {
            printed.writeTo(spool);
            printed.clear();
        }
    }

    @Override
    public void write(Summary summary, OutputStream out) throws IOException {
        spool.copyTo(out, 0);
        Utf8Buffer rest = new Utf8Buffer();
        appendTables(summary, settings.counted(), rest);
        summary.wildcards().ifPresent(count -> rest.append(count.describe()).append("\n\n"));
        if (characters.isPresent()) {
            rest.append(TotalLines.ofCharacters(characters.get().total()));
        }
        rest.append(TotalLines.of(summary.total(), settings, style.proseWidth()));
        appendWorst(summary, settings.counted(), style, characters, rest);
        rest.writeTo(out);
        out.flush();
    }

    /** Appends the tables that are wanted, each with a blank line behind it. */
    static void appendTables(Summary summary, UnitNames counted, Utf8Buffer rest) {
        if (summary.confusions().isPresent()) {
            rest.append(TableLines.of(summary.confusions().get(), counted)).append('\n');
        }
        if (summary.byLength()) {
            rest.append(TableLines.of(summary.total().byLength(), counted)).append('\n');
        }
        if (!summary.groups().isEmpty()) {
            rest.append(GroupLines.of(summary.groups(), counted)).append('\n');
        }
        if (summary.timing().isPresent()) {
            rest.append(TimingLines.of(summary.timing().get())).append('\n');
        }
        if (summary.classes().isPresent()) {
            rest.append(ClassLines.of(summary.classes().get(), summary.termRows(), counted))
                    .append('\n');
        }
        if (summary.loops().isPresent()) {
            rest.append(LoopLines.of(summary.loops().get(), summary.total().counts()))
                    .append('\n');
        }
        if (summary.marks().isPresent()) {
            rest.append(MarkLines.of(summary.marks().get())).append('\n');
        }
        if (summary.nearMisses().isPresent()) {
            rest.append(NearMissLines.of(
                            summary.nearMisses().get(), summary.total().counts(), counted))
                    .append('\n');
        }
        if (summary.ablation().isPresent()) {
            rest.append(AblationLines.of(summary.ablation().get(), counted)).append('\n');
        }
        if (summary.variants().isPresent()) {
            rest.append(VariantLines.of(summary.variants().get())).append('\n');
        }
    }

    /** Appends the worst utterances, each with a blank line before it. */
    static void appendWorst(Summary summary, UnitNames counted, TextStyle style, Utf8Buffer rest) {
        appendWorst(summary, counted, style, Optional.empty(), rest);
    }

    private static void appendWorst(
            Summary summary, UnitNames counted, TextStyle style, Optional<CharacterRates> characters, Utf8Buffer rest) {
        AlignmentRows rows = new AlignmentRows(style);
        for (ScoredUtterance utterance : summary.worst()) {
            rest.append('\n');
            TextHeading.append(utterance, counted, characters.map(rates -> rates.counts(utterance.pair())), rest);
            rows.append(utterance, rest);
        }
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
