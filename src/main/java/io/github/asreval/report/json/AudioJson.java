package io.github.asreval.report.json;

import io.github.asreval.audio.AudioFinding;
import io.github.asreval.audio.AudioHeader;
import io.github.asreval.audio.AudioMeasures;
import io.github.asreval.audio.AudioReport;
import io.github.asreval.audio.AudioSettings;
import io.github.asreval.audio.ChannelLevels;
import io.github.asreval.audio.ChannelLikeness;
import io.github.asreval.audio.TalkSegment;
import io.github.asreval.audio.TalkTimeline;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import io.github.asreval.report.values.AudioReportWriter;
import io.github.asreval.report.values.AudioReporting;
import io.github.asreval.report.values.AudioTotals;
import io.github.asreval.report.values.CheckedRecording;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Recordings for programs: one JSON document, a recording a line. Times are seconds, levels fractions of full scale.
 *
 * <p>Members are only ever added while {@code schemaVersion} stays 1; a new one has to be entered in the schema.
 */
public final class AudioJson implements AudioReportWriter {

    private static final int SPREAD_DEPTH = 2;
    private static final double MILLIS = 1000;

    private final JsonGenerator json;

    /** Begins a report. */
    public AudioJson(AudioReporting reporting, OutputStream out) {
        json = JsonFormat.generator(out, new JsonLayout(SPREAD_DEPTH, ""));
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", JsonReport.SCHEMA_VERSION);
        JsonFormat.writeTool(json);
        writeSettings(reporting.settings());
        json.writeArrayPropertyStart("recordings");
    }

    private void writeSettings(AudioSettings settings) {
        json.writeObjectPropertyStart("settings");
        json.writeStringProperty("profile", settings.profile().id());
        writeCount("maxBytes", settings.sizeLimit());
        writeSeconds("maxDuration", settings.durationLimit());
        json.writeBooleanProperty("samples", settings.readsSamples());
        json.writeBooleanProperty("ffprobe", settings.ffprobe().isPresent());
        json.writeEndObject();
    }

    @Override
    public void add(CheckedRecording checked) throws IOException {
        try {
            writeRecording(checked);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void writeRecording(CheckedRecording checked) {
        json.writeStartObject();
        JsonFormat.writeText(json, "file", checked.file());
        json.writeStringProperty("verdict", checked.verdict());
        if (checked.report().isPresent()) {
            write(checked.report().get());
        } else {
            json.writeStringProperty("problem", checked.problem());
        }
        json.writeEndObject();
    }

    private void write(AudioReport report) {
        json.writeNumberProperty("bytes", report.bytes());
        report.header().ifPresentOrElse(this::write, () -> json.writeNullProperty("header"));
        report.measures().ifPresentOrElse(this::write, () -> json.writeNullProperty("measures"));
        json.writeArrayPropertyStart("findings");
        for (AudioFinding finding : report.findings()) {
            json.writeStartObject();
            json.writeStringProperty("rule", finding.rule().id());
            json.writeStringProperty("severity", finding.severity().id());
            json.writeStringProperty("basis", finding.rule().basis().id());
            JsonFormat.writeText(json, "message", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(AudioHeader header) {
        json.writeObjectPropertyStart("header");
        json.writeStringProperty("container", header.container().id());
        JsonFormat.writeText(json, "encoding", header.encoding());
        json.writeNumberProperty("rate", header.rate());
        json.writeNumberProperty("channels", header.channels());
        if (header.bits() > 0) {
            json.writeNumberProperty("bits", header.bits());
        } else {
            json.writeNullProperty("bits");
        }
        writeCount("declaredFrames", header.declaredFrames());
        writeCount("presentFrames", header.presentFrames());
        writeSeconds("length", header.length());
        json.writeBooleanProperty("probed", header.isProbed());
        json.writeEndObject();
    }

    private void write(AudioMeasures measures) {
        TalkTimeline talk = measures.talk();
        json.writeObjectPropertyStart("measures");
        json.writeArrayPropertyStart("channels");
        for (int i = 0; i < measures.channels().size(); i++) {
            write(measures.channels().get(i), talk, i);
        }
        json.writeEndArray();
        writeMillis("overlap", talk.overlapMillis());
        writeMillis("nobody", talk.nobodyMillis());
        measures.likeness().ifPresentOrElse(this::write, () -> json.writeNullProperty("likeness"));
        json.writeEndObject();
    }

    private void write(ChannelLevels levels, TalkTimeline talk, int channel) {
        json.writeStartObject();
        json.writeNumberProperty("peak", levels.peak());
        json.writeNumberProperty("rms", levels.rms());
        json.writeNumberProperty("clipped", levels.clippedShare());
        json.writeNumberProperty("silent", levels.silentShare());
        json.writeNumberProperty("floor", levels.floor());
        writeMillis("talk", talk.talkMillis(channel));
        json.writeArrayPropertyStart("turns");
        for (TalkSegment segment : talk.channels().get(channel)) {
            json.writeStartArray();
            json.writeNumber(segment.startMillis() / MILLIS);
            json.writeNumber(segment.endMillis() / MILLIS);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(ChannelLikeness likeness) {
        json.writeObjectPropertyStart("likeness");
        json.writeNumberProperty("correlation", likeness.correlation());
        json.writeNumberProperty("residual", likeness.residual());
        json.writeNumberProperty("lag", likeness.lagMillis() / MILLIS);
        json.writeNumberProperty("leak", likeness.leak());
        json.writeNumberProperty("stretches", likeness.stretches());
        json.writeEndObject();
    }

    @Override
    public void end(AudioTotals totals) throws IOException {
        try {
            writeEnd(totals);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void writeEnd(AudioTotals totals) {
        json.writeEndArray();
        json.writeObjectPropertyStart("total");
        json.writeNumberProperty("recordings", totals.recordings());
        json.writeNumberProperty("passed", totals.passed());
        json.writeNumberProperty("warned", totals.warned());
        json.writeNumberProperty("failed", totals.failed());
        json.writeNumberProperty("unknown", totals.unknown());
        json.writeNumberProperty("unreadable", totals.unreadable());
        writeSeconds("length", Optional.of(totals.audio()));
        json.writeNumberProperty("measured", totals.measured());
        writeSeconds("talk", Optional.of(totals.talk()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void writeMillis(String name, long millis) {
        json.writeNumberProperty(name, millis / MILLIS);
    }

    private void writeSeconds(String name, Optional<Duration> length) {
        length.ifPresentOrElse(
                value -> json.writeNumberProperty(name, value.toNanos() / 1e9), () -> json.writeNullProperty(name));
    }

    private void writeCount(String name, OptionalLong count) {
        if (count.isPresent()) {
            json.writeNumberProperty(name, count.getAsLong());
        } else {
            json.writeNullProperty(name);
        }
    }
}
