package io.github.asreval.report.text;

import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.base.TieNote;
import io.github.asreval.report.values.Paragraph;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import java.util.OptionalDouble;

/**
 * The totals of a corpus as text.
 *
 * <p>The last four lines are byte for byte those of asr-evaluation, for the scripts that look for them; a rate without
 * anything to divide by is {@code n/a}.
 */
final class TotalLines {

    private static final int NAME = 20;
    private static final int RATE = 9;
    private static final int NUMBER = 10;

    private TotalLines() {}

    /**
     * Returns the totals.
     *
     * @param width how many columns the line with the settings may take
     */
    static String of(CorpusTotal total, ReportSettings settings, int width) {
        ErrorCounts counts = total.counts();
        long words = counts.referenceWords();
        StringBuilder lines = new StringBuilder();
        share(lines, "Hits:", counts.hits(), words);
        share(lines, "Substitutions:", counts.substitutions(), words);
        share(lines, "Deletions:", counts.deletions(), words);
        share(lines, "Insertions:", counts.insertions(), words);
        rate(lines, "MER:", counts.matchErrorRate(), counts.errors(), counts.hits() + counts.errors());
        if (settings.counted().isWords()) {
            rate(lines, "WIL:", counts.informationLost());
            rate(lines, "WIP:", counts.informationPreserved());
        }
        rate(lines, "Mean of utterances:", total.meanUtteranceRate());
        TieNote.of(total).ifPresent(note -> lines.append(note).append('\n'));
        String line = settings.line();
        int chain = line.indexOf(ReportSettings.CHAIN) + ReportSettings.CHAIN.length();
        Paragraph.appendChain(lines.append(line, 0, chain), line.substring(chain), chain, width);
        lines.append("Sentence count: ").append(total.utterances()).append('\n');
        line(lines, settings.counted().rate() + ":", 5, counts.errorRate(), counts.errors(), words);
        if (settings.counted().isWords()) {
            line(lines, "WRR:", 5, counts.recognitionRate(), counts.hits(), words);
        }
        line(lines, "SER:", 5, total.utteranceErrorRate(), total.utterancesWithErrors(), total.utterances());
        return lines.toString();
    }

    /** Returns the line on characters that are counted beside the words. */
    static String ofCharacters(ErrorCounts counts) {
        StringBuilder line = new StringBuilder();
        rate(line, "CER:", counts.errorRate(), counts.errors(), counts.referenceWords());
        return line.toString();
    }

    private static void share(StringBuilder lines, String name, long part, long whole) {
        OptionalDouble share = whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
        rate(lines, name, share, part, whole);
    }

    /** Appends a line of the table above the closing ones: a rate, and what it is of what. */
    static void rate(StringBuilder lines, String name, OptionalDouble rate, long part, long whole) {
        line(lines, name, NAME, rate, part, whole);
    }

    private static void rate(StringBuilder lines, String name, OptionalDouble rate) {
        TextLines.left(lines, name, NAME);
        TextLines.right(lines, Percent.precise(rate), RATE).append('\n');
    }

    private static void line(
            StringBuilder lines, String name, int nameWidth, OptionalDouble rate, long part, long whole) {
        TextLines.left(lines, name, nameWidth);
        TextLines.right(lines, Percent.precise(rate), nameWidth == NAME ? RATE : NUMBER)
                .append(" (");
        TextLines.right(lines, Long.toString(part), NUMBER).append(" / ");
        TextLines.right(lines, Long.toString(whole), NUMBER).append(")\n");
    }
}
