package io.github.asreval.report.json;

import io.github.asreval.compare.Comparison;
import io.github.asreval.report.base.ComparedLines;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import io.github.asreval.report.base.SpooledLines;
import io.github.asreval.report.values.ComparisonReport;
import io.github.asreval.report.values.ComparisonSummary;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.score.LineSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The report on several systems for programs: of each what a {@link JsonReport} says, and what it does differently from
 * the first.
 */
public final class JsonComparison implements ComparisonReport {

    private static final int SPREAD_DEPTH = 4;

    /** Knows how the members are written that a report on one system has as well; it gets no lines. */
    private final JsonReport single;

    private final ComparedLines lines;

    /**
     * Creates a report.
     *
     * @param detail which utterances it holds: all, those that some system changed, or none
     * @param settings how the measurement was made
     */
    public JsonComparison(Detail detail, ReportSettings settings) {
        this.single = new JsonReport(Detail.NONE, settings);
        this.lines = new ComparedLines(detail, this::printer);
    }

    private SpooledLines.Printer printer() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        return (line, target) -> {
            try (JsonGenerator json = JsonFormat.generator(printed, new JsonLayout(0, ""))) {
                single.write(line.utterance(), json);
            }
            target.append(printed.toByteArray());
            printed.reset();
        };
    }

    @Override
    public LineSink system() {
        return lines.system();
    }

    @Override
    public void write(ComparisonSummary summary, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFormat.generator(out, new JsonLayout(SPREAD_DEPTH, ""))) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", JsonReport.SCHEMA_VERSION);
            JsonFormat.writeTool(json);
            single.writeSettings(summary.systems().get(0).format(), json);
            GatesJson.write(summary.gates(), summary.evidence(), json);
            DifferenceJson.write(summary.comparison(), summary.names(), json);
            summary.terms().ifPresent(terms -> TermComparisonJson.write(terms, summary.comparison(), json));
            json.writeArrayPropertyStart("systems");
            for (int i = 0; i < summary.systems().size(); i++) {
                writeSystem(i, summary, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private void writeSystem(int index, ComparisonSummary summary, JsonGenerator json) throws IOException {
        Comparison comparison = summary.comparison();
        json.writeStartObject();
        json.writeStringProperty("hypothesis", comparison.systems().get(index).hypothesis());
        single.writeMembers(summary.systems().get(index), json);
        if (!lines.systems().isEmpty()) {
            json.writeArrayPropertyStart("utterances");
            try (SpooledLines.Reader reader = lines.systems().get(index).open()) {
                int count = comparison.systems().get(index).outcomes().lines();
                for (int line = 0; line < count; line++) {
                    if (lines.shows(line, comparison)) {
                        json.writeRawValue(new String(reader.next(), StandardCharsets.UTF_8));
                    } else {
                        reader.skip();
                    }
                }
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        lines.close();
        single.close();
    }
}
