package io.github.asreval.report.vocabulary;

import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import io.github.asreval.report.base.Spool;
import io.github.asreval.report.values.CheckedFile;
import io.github.asreval.report.values.FindingsReport;
import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.check.Finding;
import io.github.asreval.vocabulary.check.Rule;
import io.github.asreval.vocabulary.check.Severity;
import io.github.asreval.vocabulary.check.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Findings in SARIF 2.1.0, the format in which code hosts and editors take the results of linters.
 *
 * <p>Columns count code points. A finding about a whole file has no region. The rules listed are those with a finding.
 * Fixes of the text come along; a file that has to be written in another way, as without a byte order mark, is left to
 * {@code vocab fix}.
 */
public final class SarifFindings implements FindingsReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://github.com/asreval/asreval";
    private static final int SPREAD_DEPTH = 6;
    private static final String BETWEEN_RESULTS = ",\n        ";

    private final OutputStream out;
    private final Spool spool = new Spool();
    private final JsonGenerator results = JsonFormat.generator(spool, new JsonLayout(0, BETWEEN_RESULTS));
    private final Map<Rule, Integer> rules = new EnumMap<>(Rule.class);
    private final List<Rule> rulesByIndex = new ArrayList<>();
    private final List<String> uris = new ArrayList<>();
    private boolean anyResult;

    /** Creates a report; the stream stays open. */
    public SarifFindings(OutputStream out) {
        this.out = out;
    }

    @Override
    public void accept(CheckedFile file) throws IOException {
        String uri = FileUri.of(file.name());
        try {
            for (Finding finding : file.validation().findings()) {
                writeResult(finding, file.validation().file().lines(), uri);
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        uris.add(uri);
    }

    private void writeResult(Finding finding, List<Line> lines, String uri) {
        Integer index = rules.get(finding.rule());
        if (index == null) {
            index = rules.size();
            rules.put(finding.rule(), index);
            rulesByIndex.add(finding.rule());
        }
        results.writeStartObject();
        results.writeStringProperty("ruleId", finding.rule().id());
        results.writeNumberProperty("ruleIndex", index);
        results.writeStringProperty("level", level(finding.severity()));
        writeMessage("message", finding.message(), results);
        results.writeArrayPropertyStart("locations");
        results.writeStartObject();
        results.writeObjectPropertyStart("physicalLocation");
        writeArtifact(uri);
        writeRegion(finding.where());
        results.writeEndObject();
        results.writeEndObject();
        results.writeEndArray();
        writeFix(SarifReplacement.of(finding.fix(), lines), uri);
        results.writeEndObject();
        anyResult = true;
    }

    private void writeArtifact(String uri) {
        results.writeObjectPropertyStart("artifactLocation");
        results.writeStringProperty("uri", uri);
        results.writeNumberProperty("index", uris.size());
        results.writeEndObject();
    }

    private void writeRegion(Span where) {
        if (where.line() == 0) {
            return;
        }
        results.writeObjectPropertyStart("region");
        results.writeNumberProperty("startLine", where.line());
        if (where.hasExtent()) {
            results.writeNumberProperty("startColumn", where.column());
            results.writeNumberProperty("endColumn", where.column() + where.end() - where.start());
        }
        results.writeEndObject();
    }

    private void writeFix(List<SarifReplacement> changes, String uri) {
        if (changes.isEmpty() || !canHold(changes)) {
            return;
        }
        results.writeArrayPropertyStart("fixes");
        results.writeStartObject();
        results.writeArrayPropertyStart("artifactChanges");
        results.writeStartObject();
        writeArtifact(uri);
        results.writeArrayPropertyStart("replacements");
        for (SarifReplacement change : changes) {
            results.writeStartObject();
            results.writeObjectPropertyStart("deletedRegion");
            results.writeNumberProperty("startLine", change.startLine());
            results.writeNumberProperty("startColumn", change.startColumn());
            results.writeNumberProperty("endLine", change.endLine());
            results.writeNumberProperty("endColumn", change.endColumn());
            results.writeEndObject();
            writeMessage("insertedContent", change.inserted(), results);
            results.writeEndObject();
        }
        results.writeEndArray();
        results.writeEndObject();
        results.writeEndArray();
        results.writeEndObject();
        results.writeEndArray();
    }

    private static boolean canHold(List<SarifReplacement> changes) {
        for (SarifReplacement change : changes) {
            if (!JsonFormat.canHold(change.inserted())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void finish() throws IOException {
        if (uris.isEmpty()) {
            return;
        }
        try (JsonGenerator json = JsonFormat.generator(out, new JsonLayout(SPREAD_DEPTH, ""))) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            writeTool(json);
            json.writeStringProperty("columnKind", "unicodeCodePoints");
            writeArtifacts(json);
            writeResults(json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private void writeTool(JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "asreval");
        json.writeStringProperty("version", ToolInfo.version());
        json.writeStringProperty("informationUri", HOME);
        json.writeArrayPropertyStart("rules");
        for (Rule rule : rulesByIndex) {
            json.writeStartObject();
            json.writeStringProperty("id", rule.id());
            writeMessage("shortDescription", rule.requirement(), json);
            writeMessage("fullDescription", rule.rationale(), json);
            writeMessage("help", help(rule), json);
            json.writeObjectPropertyStart("defaultConfiguration");
            json.writeStringProperty("level", level(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String help(Rule rule) {
        return rule.rationale() + "\n\nBad:\n" + rule.badExample() + "\n\nGood:\n" + rule.goodExample() + "\n\nFix. "
                + rule.remedy();
    }

    private void writeArtifacts(JsonGenerator json) {
        json.writeArrayPropertyStart("artifacts");
        for (String uri : uris) {
            json.writeStartObject();
            json.writeObjectPropertyStart("location");
            json.writeStringProperty("uri", uri);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeResults(JsonGenerator json) throws IOException {
        results.close();
        json.writeArrayPropertyStart("results");
        if (anyResult) {
            json.writeRaw("\n        ");
            json.flush();
            spool.copyTo(out, 0);
            json.writeRaw("\n      ");
        }
        json.writeEndArray();
    }

    private static void writeMessage(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
