package io.github.asreval.report.text;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.UtteranceChange;
import io.github.asreval.report.base.AlignmentRows;
import io.github.asreval.report.base.ComparedLines;
import io.github.asreval.report.base.ComparisonWords;
import io.github.asreval.report.base.SpooledLines;
import io.github.asreval.report.base.TextHeading;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.ComparisonReport;
import io.github.asreval.report.values.ComparisonSummary;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.score.LineSink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The report on several systems for people: the alignments of every utterance under each other, the table of the systems,
 * and what each does differently from the first.
 *
 * <pre>
 * 8  [2] better
 *    [1]  1 error / 2 words  50.0 %   S 1  D 0  I 0
 *    REF  the fox
 *    HYP  a   fox
 *         S
 *    [2]  0 errors / 2 words  0.0 %   S 0  D 0  I 0
 *    REF  the fox
 *    HYP  the fox
 * </pre>
 */
public final class TextComparison implements ComparisonReport {

    private final TextStyle style;
    private final ReportSettings settings;
    private final ComparedLines lines;

    /**
     * Creates a report.
     *
     * @param detail which utterances are shown: all, those that some system changed, or none
     * @param style how their alignments look
     * @param settings how the measurement was made
     */
    public TextComparison(Detail detail, TextStyle style, ReportSettings settings) {
        this.style = style;
        this.settings = settings;
        this.lines = new ComparedLines(detail, this::printer);
    }

    /** What is kept of a line are its number and id, a line feed, and the alignment with its counts. */
    private SpooledLines.Printer printer() {
        AlignmentRows rows = new AlignmentRows(style);
        return (line, target) -> {
            TextHeading.appendName(line, target);
            TextHeading.appendCounts(line, settings.counted(), target.append("\n  "));
            rows.append(line, target);
        };
    }

    @Override
    public LineSink system() {
        return lines.system();
    }

    @Override
    public void write(ComparisonSummary summary, OutputStream out) throws IOException {
        Comparison comparison = summary.comparison();
        lines.read(
                comparison,
                line -> lines.shows(line, comparison),
                (line, kept) -> writeLine(line, comparison, kept, out));
        Utf8Buffer rest = new Utf8Buffer();
        for (int i = 0; i < summary.systems().size(); i++) {
            appendTables(i, summary, rest);
        }
        summary.terms()
                .ifPresent(terms -> rest.append(TermComparisonLines.of(terms)).append('\n'));
        rest.append(ComparisonLines.of(comparison, settings, summary.names()));
        rest.writeTo(out);
        out.flush();
    }

    private static void writeLine(int line, Comparison comparison, List<byte[]> kept, OutputStream out)
            throws IOException {
        for (int i = 0; i < kept.size(); i++) {
            byte[] text = kept.get(i);
            int number = ComparedLines.indexOfLineFeed(text);
            if (i == 0) {
                out.write(text, 0, number);
                out.write(heading(line, comparison).getBytes(StandardCharsets.UTF_8));
            }
            out.write(("   " + ComparisonWords.label(i)).getBytes(StandardCharsets.UTF_8));
            out.write(text, number + 1, text.length - number - 1);
        }
        out.write('\n');
    }

    private static String heading(int line, Comparison comparison) {
        StringBuilder heading = new StringBuilder();
        for (int i = 0; i < comparison.differences().size(); i++) {
            SystemDifference difference = comparison.differences().get(i);
            heading.append("  ")
                    .append(ComparisonWords.label(i + 1))
                    .append(' ')
                    .append(name(difference.lines().change(line)));
        }
        return heading.append('\n').toString();
    }

    private static String name(UtteranceChange change) {
        return switch (change) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case OTHER_ERRORS -> "other errors";
            case SAME -> "same";
        };
    }

    /** Appends the tables of a system and its worst utterances, if they are wanted. */
    private void appendTables(int index, ComparisonSummary summary, Utf8Buffer rest) {
        Utf8Buffer tables = new Utf8Buffer();
        TextReport.appendTables(summary.systems().get(index), settings.counted(), tables);
        Utf8Buffer worst = new Utf8Buffer();
        TextReport.appendWorst(summary.systems().get(index), settings.counted(), style, worst);
        if (tables.size() + worst.size() > 0) {
            rest.append(ComparisonLines.title(index, summary.comparison()));
            rest.append('\n').append(tables);
            if (worst.size() > 0) {
                rest.append("Worst utterances\n").append(worst).append('\n');
            }
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
