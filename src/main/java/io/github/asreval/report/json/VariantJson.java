package io.github.asreval.report.json;

import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.readings.VariantResult;
import tools.jackson.core.JsonGenerator;

/** The member {@code variants} of a JSON report. */
final class VariantJson {

    private VariantJson() {}

    static void write(VariantResult result, JsonGenerator json) {
        ErrorCounts best = result.best();
        json.writeObjectPropertyStart("variants");
        json.writeNumberProperty("places", result.places());
        json.writeNumberProperty("placesTaken", result.placesTaken());
        json.writeNumberProperty("referenceWords", result.canonical().referenceWords());
        JsonReport.writeCounts(best, json);
        JsonFormat.writeRate(json, "oiwer", result.errorRate());
        json.writeArrayPropertyStart("taken");
        for (VariantResult.Taken taken : result.taken()) {
            json.writeStartObject();
            json.writeNumberProperty("count", taken.count());
            JsonReport.writeWord(json, "reference", taken.canonical());
            JsonReport.writeWord(json, "variant", taken.variant());
            json.writeNumberProperty("line", taken.line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
