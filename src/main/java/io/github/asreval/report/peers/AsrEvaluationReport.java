package io.github.asreval.report.peers;

import io.github.asreval.report.base.NumberedText;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.Spool;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.LengthTotal;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The report of the Python program asr-evaluation, byte for byte: utterances, confused words, rates by length, and the
 * four lines that end the {@linkplain io.github.asreval.report.text.TextReport text report}, too.
 *
 * <p>Where there is no reference word, its WER is 0 %.
 */
public final class AsrEvaluationReport implements Report {

    private final Detail detail;
    private final TextStyle style;
    private final Spool spool = new Spool();
    private final PythonOrder firstSeen = new PythonOrder();
    private long delivered;

    /**
     * Creates a report.
     *
     * @param detail which utterances are shown
     * @param style whether errors are coloured; lines are never wrapped
     */
    public AsrEvaluationReport(Detail detail, TextStyle style) {
        this.detail = detail;
        this.style = style;
    }

    @Override
    public Worker worker() {
        return new Printer();
    }

    /** Prints the lines of one thread. */
    private final class Printer implements Worker {

        private final AsrEvaluationInstance instance = new AsrEvaluationInstance(style.colored());
        private final NumberedText printed = new NumberedText();
        private final PythonOrder.Part seen = new PythonOrder.Part();

        @Override
        public void accept(ScoredLine line) {
            printed.nextLine();
            seen.accept(line);
            if (detail.shows(line.errors())) {
                instance.append(line, printed.text());
                printed.text().append("SENTENCE ");
                printed.appendNumber();
                appendId(line, printed.text());
                appendRates(line, printed.text());
            }
        }

        @Override
        public void deliver() throws IOException {
            firstSeen.add(seen);
            delivered = printed.moveTo(spool, delivered);
        }
    }

    private static void appendId(ScoredLine line, Utf8Buffer text) {
        String id = line.hasDetails() ? line.pair().reference().id() : "";
        if (!id.isEmpty() && !id.equals(Long.toString(line.number()))) {
            boolean bracketed = isOfTrn(id, line.pair().reference().details().speaker());
            text.append(bracketed ? "  (" : "  ").append(VisibleText.escape(id)).append(bracketed ? ")" : "");
        }
        text.append('\n');
    }

    /** Ids at the end of a line keep their brackets there; they are those that a speaker has been read from. */
    private static boolean isOfTrn(String id, String speaker) {
        return !speaker.isEmpty() && (id.startsWith(speaker + "-") || id.startsWith(speaker + "_"));
    }

    /** Without a reference word, all of it is correct and nothing wrong, whatever was inserted. */
    private static void appendRates(ScoredLine line, Utf8Buffer text) {
        ErrorCounts counts = line.counts();
        long words = counts.referenceWords();
        long hits = counts.hits();
        long errors = counts.errors();
        appendRate("Correct", words == 0 ? 1 : (double) hits / words, hits, words, text);
        appendRate("Errors", words == 0 ? 0 : (double) errors / words, errors, words, text);
    }

    private static void appendRate(String name, double rate, long part, long words, Utf8Buffer text) {
        text.left(name, 17)
                .append("= ")
                .right(Percent.decimals(rate * 100, 1) + "%", 6)
                .append("  ")
                .right(part, 3)
                .append("   (")
                .right(words, 6)
                .append(")\n");
    }

    @Override
    public void write(Summary summary, OutputStream out) throws IOException {
        spool.copyTo(out, 0);
        Utf8Buffer rest = new Utf8Buffer();
        if (summary.confusions().isPresent()) {
            appendConfusions(summary.confusions().get(), summary.total().counts(), rest);
        }
        if (summary.byLength()) {
            appendLengths(summary.total().byLength(), rest);
        }
        appendTotals(summary.total(), rest);
        rest.writeTo(out);
        out.flush();
    }

    /** A heading stands there also if all of its words are too rare to be listed. */
    private void appendConfusions(ConfusionTable table, ErrorCounts counts, Utf8Buffer text) {
        if (counts.insertions() > 0) {
            text.append("INSERTIONS:\n");
            for (ConfusionTable.Row row : firstSeen.sorted(table.insertions())) {
                text.left(VisibleText.escape(row.hypothesis()), 20).append(' ');
                text.right(row.count(), 10).append('\n');
            }
        }
        if (counts.deletions() > 0) {
            text.append("DELETIONS:\n");
            for (ConfusionTable.Row row : firstSeen.sorted(table.deletions())) {
                text.left(VisibleText.escape(row.reference()), 20).append(' ');
                text.right(row.count(), 10).append('\n');
            }
        }
        if (counts.substitutions() > 0) {
            text.append("SUBSTITUTIONS:\n");
            for (ConfusionTable.Row row : firstSeen.sorted(table.substitutions())) {
                text.left(VisibleText.escape(row.reference()), 20).append(" -> ");
                text.left(VisibleText.escape(row.hypothesis()), 20).append("   ");
                text.right(row.count(), 10).append('\n');
            }
        }
    }

    /** Lengths come by their rate; that of utterances without a reference word is infinite. */
    private static void appendLengths(List<LengthTotal> lengths, Utf8Buffer text) {
        List<LengthTotal> sorted = new ArrayList<>(lengths);
        sorted.sort(Comparator.comparingDouble(
                        (LengthTotal length) -> length.errorRate().orElse(Double.POSITIVE_INFINITY))
                .thenComparingLong(LengthTotal::referenceWords));
        for (LengthTotal length : sorted) {
            OptionalDouble rate = length.errorRate();
            text.right(length.referenceWords(), 5)
                    .append(' ')
                    .append(rate.isEmpty() ? "inf" : Percent.decimals(rate.getAsDouble(), 6))
                    .append('\n');
        }
        text.append('\n');
    }

    private static void appendTotals(CorpusTotal total, Utf8Buffer text) {
        ErrorCounts counts = total.counts();
        text.append("Sentence count: ").append(total.utterances()).append('\n');
        appendTotal("WER", counts.errorRate(), counts.errors(), counts.referenceWords(), text);
        appendTotal("WRR", counts.recognitionRate(), counts.hits(), counts.referenceWords(), text);
        appendTotal("SER", total.utteranceErrorRate(), total.utterancesWithErrors(), total.utterances(), text);
    }

    private static void appendTotal(String name, OptionalDouble rate, long part, long whole, Utf8Buffer text) {
        text.append(name)
                .append(": ")
                .right(Percent.precise(OptionalDouble.of(rate.orElse(0))), 10)
                .append(" (")
                .right(part, 10)
                .append(" / ")
                .right(whole, 10)
                .append(")\n");
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
