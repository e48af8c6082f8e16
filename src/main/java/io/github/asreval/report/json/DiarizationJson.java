package io.github.asreval.report.json;

import io.github.asreval.compare.DiarizationVerdict;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import io.github.asreval.report.values.DiarizationReport;
import io.github.asreval.score.diarization.ConfusedTime;
import io.github.asreval.score.diarization.DiarizationResult;
import io.github.asreval.score.diarization.DiarizedRecording;
import io.github.asreval.score.diarization.LeftOutTime;
import io.github.asreval.score.diarization.SpeakerScore;
import io.github.asreval.score.diarization.SpeakerTime;
import io.github.asreval.transcript.EvaluationMap;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Who spoke when, for programs: one JSON document, a speaker a line. Times are seconds.
 *
 * <p>Members are only ever added while {@code schemaVersion} stays 1; a new one has to be entered in the schema.
 */
public final class DiarizationJson {

    private static final int SPREAD_DEPTH = 4;

    private final JsonGenerator json;

    private DiarizationJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a report, and a line feed behind it. */
    public static void write(DiarizationReport report, OutputStream out) {
        try (JsonGenerator json = JsonFormat.generator(out, new JsonLayout(SPREAD_DEPTH, ""))) {
            new DiarizationJson(json).write(report);
            json.writeRaw('\n');
        }
    }

    private void write(DiarizationReport report) {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", JsonReport.SCHEMA_VERSION);
        JsonFormat.writeTool(json);
        writeSettings(report);
        writeTotal(report.result());
        writeLeftOut(report.result());
        report.gate().ifPresent(this::writeGate);
        json.writeArrayPropertyStart("notes");
        report.result().notes().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("recordings");
        report.result().recordings().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeSettings(DiarizationReport report) {
        json.writeObjectPropertyStart("settings");
        JsonFormat.writeText(json, "reference", report.reference().name());
        JsonFormat.writeText(json, "hypothesis", report.hypothesis().name());
        json.writeNumberProperty("collar", report.settings().collar());
        json.writeStringProperty("regions", report.settings().regions().id());
        writeName("map", report.settings().map().map(EvaluationMap::name));
        json.writeEndObject();
    }

    private void writeTotal(DiarizationResult result) {
        json.writeObjectPropertyStart("total");
        json.writeNumberProperty("recordings", result.recordings().size());
        json.writeNumberProperty("referenceSpeakers", result.referenceSpeakers());
        json.writeNumberProperty("hypothesisSpeakers", result.hypothesisSpeakers());
        writeTime(result.total());
        JsonFormat.writeRate(json, "jer", result.jaccardErrorRate());
        json.writeEndObject();
    }

    private void writeLeftOut(DiarizationResult result) {
        json.writeObjectPropertyStart("leftOut");
        writeLeftOut("collar", result.byCollar());
        writeLeftOut("overlap", result.byOverlap());
        writeLeftOut("mark", result.byMark());
        writeLeftOut("map", result.byMap());
        json.writeEndObject();
        writeSeconds("beyondReference", result.beyondReference());
    }

    private void writeLeftOut(String name, LeftOutTime time) {
        json.writeObjectPropertyStart(name);
        writeSeconds("reference", time.reference());
        writeSeconds("hypothesis", time.hypothesis());
        json.writeEndObject();
    }

    private void writeGate(DiarizationVerdict verdict) {
        json.writeArrayPropertyStart("gates");
        json.writeStartObject();
        json.writeStringProperty("name", DiarizationVerdict.GATE);
        json.writeNumberProperty("limit", verdict.limit().fraction().doubleValue());
        JsonFormat.writeRate(json, "value", verdict.time().errorRate());
        json.writeBooleanProperty("passed", verdict.passed());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void write(DiarizedRecording recording) {
        json.writeStartObject();
        JsonFormat.writeText(json, "recording", recording.recording());
        JsonFormat.writeText(json, "channel", recording.channel());
        writeTime(recording.total());
        json.writeArrayPropertyStart("speakers");
        recording.speakers().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("confusions");
        for (ConfusedTime confusion : recording.confusions()) {
            json.writeStartObject();
            JsonFormat.writeText(json, "reference", confusion.reference());
            JsonFormat.writeText(json, "heardAs", confusion.heardAs());
            writeSeconds("time", confusion.time());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(SpeakerScore speaker) {
        json.writeStartObject();
        writeName("reference", speaker.reference());
        writeName("heardAs", speaker.heardAs());
        writeTime(speaker.time());
        writeSeconds("common", speaker.common());
        json.writeEndObject();
    }

    private void writeTime(SpeakerTime time) {
        writeSeconds("scored", time.scored());
        writeSeconds("missed", time.missed());
        writeSeconds("falseAlarm", time.falseAlarm());
        writeSeconds("confusion", time.confusion());
        writeSeconds("errors", time.errors());
        JsonFormat.writeRate(json, "der", time.errorRate());
    }

    private void writeSeconds(String name, long nanoseconds) {
        json.writeNumberProperty(name, SpeakerTime.seconds(nanoseconds));
    }

    private void writeName(String name, Optional<String> value) {
        value.ifPresentOrElse(text -> JsonFormat.writeText(json, name, text), () -> json.writeNullProperty(name));
    }
}
