package io.github.asreval.report.table;

import io.github.asreval.report.values.DiarizationReport;
import io.github.asreval.score.diarization.DiarizedRecording;
import io.github.asreval.score.diarization.SpeakerScore;
import io.github.asreval.score.diarization.SpeakerTime;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Who spoke when, as one table: a row for each speaker, whose times are seconds and add up to those of all. */
public final class DiarizationTable {

    private DiarizationTable() {}

    /** Writes the table as UTF-8, with the names of its columns. */
    public static void write(DiarizationReport report, TableForm form, boolean guarded, OutputStream out)
            throws IOException {
        TableRows rows = new TableRows(form, guarded);
        rows.add(List.of(
                "recording",
                "channel",
                "reference",
                "heardAs",
                "scored",
                "missed",
                "falseAlarm",
                "confusion",
                "errors",
                "der",
                "common"));
        for (DiarizedRecording recording : report.result().recordings()) {
            for (SpeakerScore speaker : recording.speakers()) {
                rows.add(cells(recording, speaker));
            }
        }
        rows.moveTo(out);
    }

    private static List<Object> cells(DiarizedRecording recording, SpeakerScore speaker) {
        SpeakerTime time = speaker.time();
        List<Object> cells = new ArrayList<>(List.of(
                recording.recording(),
                recording.channel(),
                speaker.reference().orElse(""),
                speaker.heardAs().orElse("")));
        for (long part : List.of(time.scored(), time.missed(), time.falseAlarm(), time.confusion(), time.errors())) {
            cells.add(SpeakerTime.seconds(part));
        }
        OptionalDouble rate = time.errorRate();
        cells.add(rate.isPresent() ? (Object) rate.getAsDouble() : "");
        cells.add(SpeakerTime.seconds(speaker.common()));
        return cells;
    }
}
