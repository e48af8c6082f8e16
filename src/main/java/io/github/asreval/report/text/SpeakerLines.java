package io.github.asreval.report.text;

import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.SpeakerFigures;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.SpeakerReport;
import io.github.asreval.score.speakers.SpeakerMetric;
import io.github.asreval.score.speakers.SpeakerResult;
import io.github.asreval.score.speakers.SpeakerRow;
import io.github.asreval.text.base.DisplayWidth;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Who said what, for people at a terminal: a row for each speaker, what the errors are due to, and the rate. */
public final class SpeakerLines {

    private static final int GAP = 2;
    private static final int NUMBER = 9;
    private static final int RATE = 11;
    private static final int GIVEN = 13;
    private static final int PART = 10;

    private final SpeakerReport report;
    private final SpeakerResult result;
    private final boolean several;
    private final StringBuilder lines = new StringBuilder();

    private SpeakerLines(SpeakerReport report) {
        this.report = report;
        this.result = report.result();
        this.several = result.recordings() > 1;
    }

    /**
     * Writes a report as UTF-8.
     *
     * @param rows whether there is a row for each speaker, beside the totals
     */
    public static void write(SpeakerReport report, boolean rows, OutputStream out) throws IOException {
        SpeakerLines text = new SpeakerLines(report);
        if (rows) {
            text.table();
        }
        text.rest();
        out.write(text.lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void table() {
        List<List<String>> names = new ArrayList<>();
        names.add(names("Recording", "Speaker", "Heard as"));
        for (SpeakerRow row : result.rows()) {
            names.add(names(
                    row.recording(),
                    row.reference().orElse(none()),
                    row.hypothesis().orElse(none())));
        }
        int[] widths = new int[names.get(0).size()];
        for (List<String> row : names) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(VisibleText.escape(row.get(i))) + GAP);
            }
        }
        names(names.get(0), widths);
        SpeakerFigures.columns().forEach(column -> TextLines.right(lines, column, NUMBER));
        TextLines.right(lines, SpeakerFigures.rowRateName(result), RATE);
        lines.append(SpeakerFigures.hasGiven(result) ? "   given away\n" : "\n");
        for (int i = 0; i < result.rows().size(); i++) {
            names(names.get(i + 1), widths);
            numbers(result.rows().get(i));
        }
        lines.append('\n');
    }

    /** Where any speaker, or any stream, may stand, that is said otherwise than where there is none. */
    private String none() {
        boolean any = result.metric() == SpeakerMetric.ORC || result.metric() == SpeakerMetric.DI;
        return any ? "(any)" : SpeakerFigures.nobody();
    }

    private List<String> names(String recording, String speaker, String heardAs) {
        return several ? List.of(recording, speaker, heardAs) : List.of(speaker, heardAs);
    }

    private void names(List<String> names, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            TextLines.left(lines, VisibleText.escape(names.get(i)), widths[i]);
        }
    }

    private void numbers(SpeakerRow row) {
        SpeakerFigures.numbers(row).forEach(number -> TextLines.right(lines, Long.toString(number), NUMBER));
        TextLines.right(lines, Percent.precise(SpeakerFigures.rate(result, row)), RATE);
        if (SpeakerFigures.hasGiven(result)) {
            TextLines.right(lines, Long.toString(row.givenAway()), GIVEN);
        }
        lines.append('\n');
    }

    private void rest() {
        for (String remark : SpeakerFigures.remarks(report)) {
            lines.append(VisibleText.escape(remark)).append('\n');
        }
        lines.append(VisibleText.escape(report.settings().line()))
                .append("; speakers=")
                .append(report.speakers().line())
                .append('\n');
        lines.append(result.rateName()).append(':');
        TextLines.right(lines, Percent.precise(result.rate()), RATE).append(" (");
        TextLines.right(lines, Long.toString(result.errors()), PART).append(" / ");
        TextLines.right(lines, Long.toString(result.words()), PART).append(")   ");
        lines.append(SpeakerFigures.behindRate(result)).append('\n');
    }
}
