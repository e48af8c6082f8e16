package io.github.asreval.report.values;

import java.io.IOException;

/** Writes a report on recordings while they are checked; for one thread at a time. */
public interface AudioReportWriter {

    /** Takes the next recording. */
    void add(CheckedRecording checked) throws IOException;

    /** Ends the report, with the total of all recordings that were taken. */
    void end(AudioTotals totals) throws IOException;
}
