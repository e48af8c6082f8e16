package io.github.asreval.report.text;

import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.Paragraph;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.classes.LoopExample;
import io.github.asreval.score.classes.LoopKind;
import io.github.asreval.score.classes.LoopRow;
import io.github.asreval.score.classes.LoopTable;
import io.github.asreval.text.base.VisibleText;
import java.util.List;
import java.util.OptionalDouble;

/** Loops, inventions and omissions as text. */
final class LoopLines {

    private static final int NAME = 11;
    private static final int CELL = 12;

    /** As many words as there are in a line or two. */
    private static final int LONGEST_TEXT = 120;

    private LoopLines() {}

    /** Returns the table, the rate without them, and the longest of them. */
    static String of(LoopTable table, ErrorCounts total) {
        StringBuilder lines = new StringBuilder();
        TextLines.left(lines, "Loops", NAME);
        for (String column : List.of("Count", "Words", "Errors", "Utterances", "Of errors")) {
            TextLines.right(lines, column, CELL);
        }
        lines.append('\n');
        for (LoopRow row : table.rows()) {
            TextLines.left(lines, row.kind().id(), NAME);
            for (long number : List.of(row.count(), row.words(), row.errors(), row.utterances())) {
                TextLines.right(lines, Long.toString(number), CELL);
            }
            TextLines.right(lines, Percent.precise(share(row.errors(), total.errors())), CELL)
                    .append('\n');
        }
        TotalLines.rate(
                lines,
                "WER without them:",
                table.errorRateWithout(total),
                total.errors() - table.errors(),
                total.referenceWords());
        if (table.silent() > 0) {
            lines.append(TextLines.counted(table.silentWords(), "word"))
                    .append(" in ")
                    .append(TextLines.counted(table.silent(), "utterance"))
                    .append(" without reference words\n");
        }
        table.examples().forEach(example -> example(example, lines));
        return lines.toString();
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    private static void example(LoopExample example, StringBuilder lines) {
        String start = "    " + example.kind().id() + " of " + TextLines.counted(example.words(), "word") + " in "
                + VisibleText.reveal(example.utterance().id()) + ": ";
        lines.append(start);
        String text = "\"" + shortened(example.text()) + "\""
                + (example.kind() == LoopKind.LOOP ? " " + example.times() + " times" : "");
        Paragraph.append(lines, text, Math.min(start.length(), 8), Paragraph.width(0));
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_TEXT) {
            return VisibleText.reveal(text);
        }
        return VisibleText.reveal(text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT))) + "…";
    }
}
