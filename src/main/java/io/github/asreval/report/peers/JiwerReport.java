package io.github.asreval.report.peers;

import io.github.asreval.report.base.NumberedText;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.Spool;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredLine;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The report of jiwer 4 under {@code jiwer -a}, byte for byte: the alignments of utterances with errors, and a
 * summary.
 *
 * <p>Where there is no reference word, WER is the number of inserted words, as it is there.
 */
public final class JiwerReport implements Report {

    private final Detail detail;
    private final TextStyle style;
    private final UnitNames counted;
    private final Spool spool = new Spool();
    private long delivered;

    /**
     * Creates a report.
     *
     * @param detail which utterances are shown
     * @param style how wide a row may be; nothing is coloured
     * @param settings what was counted
     */
    public JiwerReport(Detail detail, TextStyle style, ReportSettings settings) {
        this.detail = detail;
        this.style = style;
        this.counted = settings.counted();
    }

    @Override
    public Worker worker() {
        return new Printer();
    }

    /** Prints the lines of one thread. */
    private final class Printer implements Worker {

        private final JiwerAlignment alignment = new JiwerAlignment(counted.isWords(), style.width());
        private final NumberedText printed = new NumberedText();

        @Override
        public void accept(ScoredLine line) {
            printed.nextLine();
            if (detail.shows(line.errors())) {
                printed.text().append("=== SENTENCE ");
                printed.appendNumber();
                printed.text().append(" ===\n\n");
                alignment.append(line, printed.text());
                printed.text().append('\n');
            }
        }

        @Override
        public void deliver() throws IOException {
            delivered = printed.moveTo(spool, delivered);
        }
    }

    @Override
    public void write(Summary summary, OutputStream out) throws IOException {
        spool.copyTo(out, 0);
        ErrorCounts counts = summary.total().counts();
        Utf8Buffer rest = new Utf8Buffer();
        rest.append("=== SUMMARY ===\nnumber of sentences: ")
                .append(summary.total().utterances());
        rest.append("\nsubstitutions=").append(counts.substitutions());
        rest.append(" deletions=").append(counts.deletions());
        rest.append(" insertions=").append(counts.insertions());
        rest.append(" hits=").append(counts.hits()).append("\n\n");
        boolean silent = counts.referenceWords() == 0;
        double rate = counts.errorRate().orElse((double) counts.insertions());
        if (counted.isWords()) {
            boolean wrong = counts.insertions() > 0;
            double preserved = counts.informationPreserved().orElse(wrong ? 0 : 1);
            rate(rest, "mer", silent ? (wrong ? 1 : 0) : counts.matchErrorRate().getAsDouble());
            rate(rest, "wil", 1 - preserved);
            rate(rest, "wip", preserved);
        }
        rate(rest, counted.rateId(), rate);
        rest.writeTo(out);
        out.flush();
    }

    private static void rate(Utf8Buffer text, String name, double rate) {
        text.append(name).append('=').append(Percent.decimals(rate * 100, 2)).append("%\n");
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
