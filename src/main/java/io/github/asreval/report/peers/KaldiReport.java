package io.github.asreval.report.peers;

import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.LineSink;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The three lines of Kaldi's {@code compute-wer}, byte for byte.
 *
 * <pre>
 * %WER 58.82 [ 10 / 17, 3 ins, 3 del, 4 sub ]
 * %SER 75.00 [ 3 / 4 ]
 * Scored 4 sentences, 0 not present in hyp.
 * </pre>
 *
 * <p>Without a reference word, the rate is {@code -nan}, or {@code inf} if words were inserted.
 */
public final class KaldiReport implements Report {

    @Override
    public boolean wantsLines() {
        return false;
    }

    @Override
    public Worker worker() {
        return LineSink.NONE.worker();
    }

    @Override
    public void write(Summary summary, OutputStream out) throws IOException {
        CorpusTotal total = summary.total();
        ErrorCounts counts = total.counts();
        new Utf8Buffer()
                .append("%WER ")
                .append(percent(counts.errors(), counts.referenceWords()))
                .append(" [ ")
                .append(counts.errors())
                .append(" / ")
                .append(counts.referenceWords())
                .append(", ")
                .append(counts.insertions())
                .append(" ins, ")
                .append(counts.deletions())
                .append(" del, ")
                .append(counts.substitutions())
                .append(" sub ]")
                .append(summary.notRecognised() > 0 ? " [PARTIAL]" : "")
                .append("\n%SER ")
                .append(percent(total.utterancesWithErrors(), total.utterances()))
                .append(" [ ")
                .append(total.utterancesWithErrors())
                .append(" / ")
                .append(total.utterances())
                .append(" ]\nScored ")
                .append(total.utterances())
                .append(" sentences, ")
                .append(summary.notRecognised())
                .append(" not present in hyp.\n")
                .writeTo(out);
        out.flush();
    }

    /** Kaldi divides in single precision, which can show in the second decimal. */
    private static String percent(long part, long whole) {
        float percent = (float) (100.0 * (float) part / (float) whole);
        if (Float.isNaN(percent)) {
            return "-nan";
        }
        return Float.isInfinite(percent) ? "inf" : Percent.decimals(percent, 2);
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
