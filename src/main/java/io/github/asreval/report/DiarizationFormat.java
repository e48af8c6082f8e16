package io.github.asreval.report;

import io.github.asreval.report.ci.MarkdownDiarization;
import io.github.asreval.report.html.HtmlDiarization;
import io.github.asreval.report.json.DiarizationJson;
import io.github.asreval.report.table.DiarizationTable;
import io.github.asreval.report.table.TableForm;
import io.github.asreval.report.text.DiarizationLines;
import io.github.asreval.report.values.DiarizationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The forms in which it is reported who spoke when. */
public enum DiarizationFormat {
    /** For people at a terminal: a row for each speaker, what was left out, the rates. */
    TEXT,
    /** For programs; the resource {@code diarization.schema.json} beside this class is its JSON Schema. */
    JSON,
    /** One table with a row for each speaker, with commas. */
    CSV,
    /** The same with tabs. */
    TSV,
    /** For servers that build. */
    MARKDOWN,
    /** One page for browsers, with lanes over time. */
    HTML;

    /** Returns the name used in options: {@code TEXT} is {@code text}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether it is one table, which has no place for what is in none of its rows. */
    public boolean isTable() {
        return this == CSV || this == TSV;
    }

    /**
     * Writes a report.
     *
     * @param guarded whether cells that a spreadsheet would take for formulas are guarded, in formats for spreadsheets
     * @param out gets the report, in UTF-8 with LF line ends; stays open
     */
    public void write(DiarizationReport report, boolean guarded, OutputStream out) throws IOException {
        switch (this) {
            case TEXT -> DiarizationLines.write(report, out);
            case JSON -> DiarizationJson.write(report, out);
            case CSV -> DiarizationTable.write(report, TableForm.CSV, guarded, out);
            case TSV -> DiarizationTable.write(report, TableForm.TSV, guarded, out);
            case MARKDOWN -> MarkdownDiarization.write(report, out);
            case HTML -> HtmlDiarization.write(report, out);
        }
        out.flush();
    }
}
