package io.github.asreval.report;

import io.github.asreval.report.ci.MarkdownSpeakers;
import io.github.asreval.report.html.HtmlSpeakers;
import io.github.asreval.report.json.SpeakerJson;
import io.github.asreval.report.table.SpeakerTable;
import io.github.asreval.report.table.TableForm;
import io.github.asreval.report.text.SpeakerLines;
import io.github.asreval.report.values.SpeakerReport;
import java.io.IOException;
import java.io.OutputStream;

/** Writes reports on who said what; the resource {@code speakers.schema.json} beside this is the JSON Schema of theirs. */
public final class SpeakerReports {

    private SpeakerReports() {}

    /** Returns whether there is such a report in a format. */
    public static boolean has(ReportFormat format) {
        return switch (format) {
            case TEXT, JSON, CSV, TSV, MARKDOWN, HTML -> true;
            default -> false;
        };
    }

    /**
     * Writes a report.
     *
     * @param rows whether there is a row for each speaker in formats for people, beside the totals
     * @param guarded whether cells that a spreadsheet would take for formulas are guarded, in formats for spreadsheets
     * @param out gets the report, in UTF-8 with LF line ends; stays open
     * @throws IllegalArgumentException if the format {@linkplain #has has none}
     */
    public static void write(SpeakerReport report, ReportFormat format, boolean rows, boolean guarded, OutputStream out)
            throws IOException {
        switch (format) {
            case TEXT -> SpeakerLines.write(report, rows, out);
            case JSON -> SpeakerJson.write(report, out);
            case CSV -> SpeakerTable.write(report, TableForm.CSV, guarded, out);
            case TSV -> SpeakerTable.write(report, TableForm.TSV, guarded, out);
            case MARKDOWN -> MarkdownSpeakers.write(report, out);
            case HTML -> HtmlSpeakers.write(report, out);
            default -> throw new IllegalArgumentException("no " + format.id() + " report tells who said what");
        }
        out.flush();
    }
}
