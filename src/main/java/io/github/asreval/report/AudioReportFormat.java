package io.github.asreval.report;

import io.github.asreval.report.html.HtmlAudioCheck;
import io.github.asreval.report.json.AudioJson;
import io.github.asreval.report.table.AudioTable;
import io.github.asreval.report.table.TableForm;
import io.github.asreval.report.text.AudioLines;
import io.github.asreval.report.values.AudioReportWriter;
import io.github.asreval.report.values.AudioReporting;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The forms in which it is reported whether recordings are fit to be transcribed. */
public enum AudioReportFormat {
    /** For people at a terminal: a row for each recording, what was found below it, the totals. */
    TEXT,
    /** For programs, a recording a line; the resource {@code audio.schema.json} beside this class is its JSON Schema. */
    JSON,
    /** One table with a row for each recording, with commas. */
    CSV,
    /** The same with tabs. */
    TSV,
    /** One page for browsers, with a picture of who talks when. */
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
     * Begins a report. Only a page keeps anything of the recordings until its end.
     *
     * @param out gets the report, in UTF-8 with LF line ends; stays open
     */
    public AudioReportWriter writer(AudioReporting reporting, OutputStream out) throws IOException {
        return switch (this) {
            case TEXT -> new AudioLines(reporting, out);
            case JSON -> new AudioJson(reporting, out);
            case CSV -> new AudioTable(reporting, TableForm.CSV, out);
            case TSV -> new AudioTable(reporting, TableForm.TSV, out);
            case HTML -> new HtmlAudioCheck(reporting, out);
        };
    }
}
