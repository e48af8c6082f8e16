package io.github.asreval.report.json;

import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import io.github.asreval.report.base.SpeakerFigures;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.SpeakerReport;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.speakers.CollarCurve;
import io.github.asreval.score.speakers.GivenWords;
import io.github.asreval.score.speakers.SpeakerBill;
import io.github.asreval.score.speakers.SpeakerResult;
import io.github.asreval.score.speakers.SpeakerRow;
import io.github.asreval.transcript.EvaluationMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Who said what, for programs: one JSON document, a speaker a line. Times are seconds.
 *
 * <p>Members are only ever added while {@code schemaVersion} stays 1; a new one has to be entered in the schema.
 */
public final class SpeakerJson {

    private static final int SPREAD_DEPTH = 3;

    private final SpeakerReport report;
    private final SpeakerResult result;
    private final JsonGenerator json;

    private SpeakerJson(SpeakerReport report, JsonGenerator json) {
        this.report = report;
        this.result = report.result();
        this.json = json;
    }

    /** Writes a report, and a line feed behind it. */
    public static void write(SpeakerReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFormat.generator(out, new JsonLayout(SPREAD_DEPTH, ""))) {
            new SpeakerJson(report, json).write();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void write() {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", JsonReport.SCHEMA_VERSION);
        JsonFormat.writeTool(json);
        writeSettings();
        GatesJson.write(report.gates(), json);
        writeTotal();
        writeSpeakers();
        json.writeEndObject();
    }

    private void writeSettings() {
        ReportSettings settings = report.settings();
        json.writeObjectPropertyStart("settings");
        JsonFormat.writeText(json, "reference", settings.reference());
        JsonFormat.writeText(json, "hypothesis", settings.hypothesis());
        json.writeStringProperty("format", report.format());
        JsonReport.writeWords(settings, json);
        json.writeStringProperty("speakers", report.speakers().line());
        report.speakers().map().map(EvaluationMap::name).ifPresent(map -> JsonFormat.writeText(json, "map", map));
        JsonReport.writeOptions(settings, json);
        json.writeEndObject();
    }

    private void writeTotal() {
        json.writeObjectPropertyStart("total");
        json.writeNumberProperty("recordings", result.recordings());
        writeCounts(result.counts());
        json.writeEndObject();
    }

    private void writeCounts(ErrorCounts counts) {
        json.writeNumberProperty("referenceWords", counts.referenceWords());
        json.writeNumberProperty("hypothesisWords", counts.hypothesisWords());
        JsonReport.writeCounts(counts, json);
    }

    private void writeSpeakers() {
        json.writeObjectPropertyStart("speakers");
        json.writeStringProperty("metric", result.metric().id());
        json.writeStringProperty("name", result.rateName());
        writeNumber("collar", result.collar());
        json.writeBooleanProperty("exact", result.exact());
        JsonFormat.writeRate(json, "rate", result.rate());
        json.writeNumberProperty("errors", result.errors());
        json.writeNumberProperty("words", result.words());
        json.writeNumberProperty("speakers", result.speakers());
        json.writeNumberProperty("missed", result.missed());
        json.writeNumberProperty("falseAlarms", result.falseAlarms());
        result.bill().ifPresent(this::writeBill);
        json.writeArrayPropertyStart("assignment");
        result.rows().forEach(this::write);
        json.writeEndArray();
        result.curve().ifPresent(this::writeCurve);
        json.writeArrayPropertyStart("notes");
        result.notes().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeBill(SpeakerBill bill) {
        json.writeNumberProperty("recognitionErrors", bill.recognition());
        json.writeNumberProperty("attributionErrors", bill.attribution());
        json.writeBooleanProperty("exactRecognition", bill.exact());
        json.writeArrayPropertyStart("givenAway");
        for (GivenWords given : bill.given()) {
            json.writeStartObject();
            JsonFormat.writeText(json, "recording", given.recording());
            JsonFormat.writeText(json, "speaker", given.speaker());
            JsonFormat.writeText(json, "stream", given.stream());
            writeName("other", given.other());
            json.writeNumberProperty("words", given.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(SpeakerRow row) {
        json.writeStartObject();
        JsonFormat.writeText(json, "recording", row.recording());
        writeName("reference", row.reference());
        writeName("hypothesis", row.hypothesis());
        writeNumber("margin", row.margin());
        writeCounts(row.counts());
        JsonFormat.writeRate(json, "rate", SpeakerFigures.rate(result, row));
        json.writeNumberProperty("givenAway", row.givenAway());
        json.writeEndObject();
    }

    private void writeCurve(CollarCurve curve) {
        json.writeObjectPropertyStart("collars");
        json.writeArrayPropertyStart("points");
        for (CollarCurve.Point point : curve.points()) {
            json.writeStartObject();
            json.writeNumberProperty("collar", point.collar());
            json.writeNumberProperty("errors", point.errors());
            JsonFormat.writeRate(json, "rate", SpeakerFigures.share(point.errors(), result));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("untimedErrors", curve.untimedErrors());
        writeNumber("sufficient", curve.sufficient());
        json.writeEndObject();
    }

    private void writeName(String name, Optional<String> value) {
        value.ifPresentOrElse(text -> JsonFormat.writeText(json, name, text), () -> json.writeNullProperty(name));
    }

    private void writeNumber(String name, OptionalDouble value) {
        value.ifPresentOrElse(number -> json.writeNumberProperty(name, number), () -> json.writeNullProperty(name));
    }

    private void writeNumber(String name, OptionalLong value) {
        value.ifPresentOrElse(number -> json.writeNumberProperty(name, number), () -> json.writeNullProperty(name));
    }
}
