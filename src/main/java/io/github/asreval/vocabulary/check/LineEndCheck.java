package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.LineEnd;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyKind;
import java.util.List;
import java.util.function.Consumer;

/** Finds lines that end in another way than with LF. */
final class LineEndCheck implements Check {

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        List<Line> lines = inspection.file().lines();
        long crlf = count(lines, LineEnd.CRLF);
        long lf = count(lines, LineEnd.LF);
        long cr = count(lines, LineEnd.CR);
        if (cr > 0) {
            report(
                    report,
                    Rule.LINE_ENDING_CR,
                    first(lines, LineEnd.CR),
                    "a lone carriage return ends " + Quote.count(cr, "line"));
        }
        if (crlf > 0 && lf > 0) {
            String message = "CRLF ends " + Quote.count(crlf, "line") + ", LF " + lf;
            // The first line that ends in another way than those before it.
            Span where = first(lines, lines.get(0).end() == LineEnd.CRLF ? LineEnd.LF : LineEnd.CRLF);
            report(report, Rule.LINE_ENDING_MIXED, where, message);
        } else if (crlf > 0 && inspection.file().kind() != VocabularyKind.FILTER) {
            report(report, Rule.LINE_ENDING_CRLF, Span.file(), "CRLF ends the lines, not LF");
        }
        if (!lines.isEmpty() && lines.get(lines.size() - 1).end() == LineEnd.NONE) {
            report.accept(
                    Finding.of(Rule.NO_FINAL_NEWLINE, Span.line(lines.size()), "the last line does not end with LF")
                            .with(Fix.Rewrite.WITH_FINAL_LF));
        }
    }

    private static long count(List<Line> lines, LineEnd end) {
        return lines.stream().filter(line -> line.end() == end).count();
    }

    private static Span first(List<Line> lines, LineEnd end) {
        for (Line line : lines) {
            if (line.end() == end) {
                return Span.line(line.number());
            }
        }
        return Span.file();
    }

    private static void report(Consumer<Finding> report, Rule rule, Span where, String message) {
        report.accept(Finding.of(rule, where, message).with(Fix.Rewrite.WITH_LF));
    }
}
