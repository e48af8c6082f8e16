package io.github.asreval.report.text;

import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.base.TimingFigures;
import io.github.asreval.score.timing.WordTiming;
import java.util.List;

/** How well the times of words were recognised, as the table of a text report. */
final class TimingLines {

    private static final int NAME = 7;
    private static final int CELL = 10;

    private TimingLines() {}

    /** Returns the table with a line above and one below it. */
    static String of(WordTiming timing) {
        StringBuilder lines = new StringBuilder();
        lines.append(TimingFigures.compared(timing)).append('\n');
        row("", TimingFigures.columns(), lines);
        row("Begin", TimingFigures.cells(timing.begins()), lines);
        row("End", TimingFigures.cells(timing.ends()), lines);
        return lines.append(TimingFigures.untimed(timing)).append('\n').toString();
    }

    private static void row(String name, List<String> cells, StringBuilder lines) {
        TextLines.left(lines, name, NAME);
        cells.forEach(cell -> TextLines.right(lines, cell, CELL));
        lines.append('\n');
    }
}
