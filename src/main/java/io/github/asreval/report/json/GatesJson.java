package io.github.asreval.report.json;

import io.github.asreval.compare.EvidenceVerdict;
import io.github.asreval.compare.TestResult;
import io.github.asreval.compare.Verdict;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.score.ErrorCounts;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** The member {@code gates} of a JSON report. */
final class GatesJson {

    private GatesJson() {}

    /** Writes the verdicts on a hypothesis; nothing if there is none. */
    static void write(List<Verdict> verdicts, JsonGenerator json) {
        if (!verdicts.isEmpty()) {
            json.writeArrayPropertyStart("gates");
            write(verdicts, false, json);
            json.writeEndArray();
        }
    }

    /** Writes the verdicts on several hypotheses, each with the name of the one that it is on; nothing if there is none. */
    static void write(List<Verdict> verdicts, List<EvidenceVerdict> evidence, JsonGenerator json) {
        if (!verdicts.isEmpty() || !evidence.isEmpty()) {
            json.writeArrayPropertyStart("gates");
            write(verdicts, true, json);
            evidence.forEach(verdict -> write(verdict, json));
            json.writeEndArray();
        }
    }

    private static void write(EvidenceVerdict verdict, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", EvidenceVerdict.NAME);
        json.writeStringProperty("hypothesis", verdict.hypothesis());
        json.writeNumberProperty("limit", verdict.alpha());
        OptionalDouble p =
                verdict.test().stream().mapToDouble(TestResult::corrected).findFirst();
        JsonFormat.writeRate(json, "value", p);
        JsonFormat.writeRate(json, "difference", verdict.difference());
        verdict.test()
                .ifPresent(test -> json.writeStringProperty("test", test.test().id()));
        json.writeBooleanProperty("passed", verdict.passed());
        json.writeEndObject();
    }

    private static void write(List<Verdict> verdicts, boolean named, JsonGenerator json) {
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
    }
}
