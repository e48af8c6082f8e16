package io.github.asreval.report.vocabulary;

import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import io.github.asreval.report.values.CheckedFile;
import io.github.asreval.report.values.FindingsReport;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.check.Change;
import io.github.asreval.vocabulary.check.Finding;
import io.github.asreval.vocabulary.check.Severity;
import io.github.asreval.vocabulary.check.Span;
import io.github.asreval.vocabulary.check.Validation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Findings for programs: one JSON document, a finding a line.
 *
 * <p>Members are only ever added while {@code schemaVersion} stays 1. A replacement that JSON cannot hold, since it has
 * bytes that are not UTF-8, is {@code null}.
 */
public final class JsonFindings implements FindingsReport {

    private static final int SCHEMA_VERSION = 1;
    private static final int SPREAD_DEPTH = 4;

    private final OutputStream out;
    private @Nullable JsonGenerator json;

    /** Creates a report; the stream stays open. */
    public JsonFindings(OutputStream out) {
        this.out = out;
    }

    @Override
    public void accept(CheckedFile file) throws IOException {
        try {
            write(file, started());
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Returns the generator; the document begins with the first file, so that without one there is none. */
    private JsonGenerator started() {
        JsonGenerator started = json;
        if (started == null) {
            started = JsonFormat.generator(out, new JsonLayout(SPREAD_DEPTH, ""));
            json = started;
            started.writeStartObject();
            started.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            JsonFormat.writeTool(started);
            started.writeArrayPropertyStart("files");
        }
        return started;
    }

    private static void write(CheckedFile file, JsonGenerator json) {
        Validation validation = file.validation();
        json.writeStartObject();
        JsonFormat.writeText(json, "file", file.name());
        json.writeStringProperty("kind", validation.file().kind().id());
        JsonFormat.writeText(json, "language", validation.language());
        json.writeStringProperty("edition", validation.edition().id());
        json.writeBooleanProperty("valid", file.passes());
        json.writeNumberProperty("errors", validation.count(Severity.ERROR));
        json.writeNumberProperty("warnings", validation.count(Severity.WARNING));
        json.writeNumberProperty("infos", validation.count(Severity.INFO));
        if (file.changes().isPresent()) {
            writeChanges(file.changes().get(), json);
        }
        json.writeArrayPropertyStart("findings");
        for (Finding finding : validation.findings()) {
            write(finding, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeChanges(List<Change> changes, JsonGenerator json) {
        json.writeArrayPropertyStart("changes");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringProperty("rule", change.rule().id());
            json.writeNumberProperty("line", change.line());
            writeCell(change.cell(), json);
            JsonFormat.writeText(json, "before", change.before());
            if (change.removal()) {
                json.writeNullProperty("after");
            } else {
                JsonFormat.writeText(json, "after", change.after());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Finding finding, JsonGenerator json) {
        Span where = finding.where();
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("severity", finding.severity().id());
        json.writeNumberProperty("line", where.line());
        writeCell(where.cell(), json);
        if (where.hasExtent()) {
            json.writeNumberProperty("start", where.start());
            json.writeNumberProperty("end", where.end());
        } else {
            json.writeNullProperty("start");
            json.writeNullProperty("end");
        }
        JsonFormat.writeText(json, "message", finding.message());
        Optional<String> replacement = finding.replacement();
        if (replacement.isPresent()) {
            JsonFormat.writeText(json, "replacement", replacement.get());
        } else {
            json.writeNullProperty("replacement");
        }
        json.writeEndObject();
    }

    private static void writeCell(Optional<Column> cell, JsonGenerator json) {
        if (cell.isPresent()) {
            json.writeStringProperty("cell", cell.get().header());
        } else {
            json.writeNullProperty("cell");
        }
    }

    @Override
    public void finish() throws IOException {
        JsonGenerator started = json;
        if (started != null) {
            try {
                started.writeEndArray();
                started.writeEndObject();
                started.writeRaw('\n');
                started.close();
            } catch (JacksonIOException e) {
                throw e.getCause();
            }
        }
        out.flush();
    }
}
