package io.github.asreval.report.table;

import io.github.asreval.report.base.SpeakerFigures;
import io.github.asreval.report.values.SpeakerReport;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.speakers.SpeakerRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Who said what, as one table: a row for each speaker, whose counts add up to those of all. */
public final class SpeakerTable {

    private SpeakerTable() {}

    /** Writes the table as UTF-8, with the names of its columns. */
    public static void write(SpeakerReport report, TableForm form, boolean guarded, OutputStream out)
            throws IOException {
        TableRows rows = new TableRows(form, guarded);
        rows.add(List.of(
                "recording",
                "reference",
                "hypothesis",
                "referenceWords",
                "hypothesisWords",
                "hits",
                "substitutions",
                "deletions",
                "insertions",
                "errors",
                "rate",
                "margin",
                "givenAway"));
        for (SpeakerRow row : report.result().rows()) {
            rows.add(cells(row, SpeakerFigures.rate(report.result(), row)));
        }
        rows.moveTo(out);
    }

    private static List<Object> cells(SpeakerRow row, OptionalDouble rate) {
        ErrorCounts counts = row.counts();
        List<Object> cells = new ArrayList<>(List.of(
                row.recording(),
                row.reference().orElse(""),
                row.hypothesis().orElse(""),
                counts.referenceWords(),
                counts.hypothesisWords(),
                counts.hits(),
                counts.substitutions(),
                counts.deletions(),
                counts.insertions(),
                counts.errors()));
        cells.add(rate.isPresent() ? (Object) rate.getAsDouble() : "");
        cells.add(row.margin().isPresent() ? (Object) row.margin().getAsLong() : "");
        cells.add(row.givenAway());
        return cells;
    }
}
