package io.github.asreval.report;

import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredUtterance;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
    private final AlignmentLines alignments;
    private final Spool spool = new Spool();

    /**
     * Creates a report.
     *
     * @param detail which utterances are shown
     * @param style how their alignments look
     */
    public TextReport(Detail detail, TextStyle style) {
        this.detail = detail;
        this.alignments = new AlignmentLines(style);
    }

    @Override
    public void accept(ScoredUtterance utterance) {
        if (detail.shows(utterance)) {
            try {
                print(block(utterance), spool);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void write(Summary summary, OutputStream out) throws IOException {
        spool.copyTo(out);
        if (summary.confusions().isPresent()) {
            print(TableLines.of(summary.confusions().get()) + "\n", out);
        }
        if (summary.byLength()) {
            print(TableLines.of(summary.total().byLength()) + "\n", out);
        }
        print(TotalLines.of(summary.total()), out);
        for (ScoredUtterance utterance : summary.worst()) {
            print("\n" + lines(utterance), out);
        }
        out.flush();
    }

    private String block(ScoredUtterance utterance) {
        return lines(utterance) + "\n";
    }

    /** Returns the heading of an utterance and its alignment, as {@link #accept} shows them. */
    private String lines(ScoredUtterance utterance) {
        return heading(utterance) + "\n" + alignments.of(utterance.alignment());
    }

    private static String heading(ScoredUtterance utterance) {
        ErrorCounts counts = utterance.counts();
        return utterance.id() + "  " + TextLines.counted(counts.errors(), "error") + " / "
                + TextLines.counted(counts.referenceWords(), "word") + "  "
                + Percent.rough(counts.errors(), counts.referenceWords()) + "   S " + counts.substitutions() + "  D "
                + counts.deletions() + "  I " + counts.insertions();
    }

    private static void print(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
