package io.github.asreval.report.json;

import io.github.asreval.compare.Verdict;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.score.ErrorCounts;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The member {@code gates} of a JSON report. */
final class GatesJson {

    private GatesJson() {}

    /**
     * Writes the verdicts; nothing if there is none.
     *
     * @param named whether each says on which hypothesis it is
     */
    static void write(List<Verdict> verdicts, boolean named, JsonGenerator json) {
        if (verdicts.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("gates");
        for (Verdict verdict : verdicts) {
            json.writeStartObject();
            json.writeStringProperty("name", verdict.gate());
            if (named) {
                json.writeStringProperty("hypothesis", verdict.hypothesis());
            }
            if (verdict.group().isPresent()) {
                json.writeStringProperty("group", verdict.group().get().name());
            }
            json.writeNumberProperty("limit", verdict.limit().fraction().doubleValue());
            JsonFormat.writeRate(json, "value", verdict.value());
            if (verdict.baseline().isPresent()) {
                ErrorCounts before = verdict.baseline().get();
                JsonFormat.writeRate(json, "baseline", before.errorRate());
            }
            json.writeBooleanProperty("passed", verdict.passed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
