package io.github.asreval.report.json;

import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ablation.AblationResult;
import io.github.asreval.score.ablation.AblationRow;
import io.github.asreval.score.ablation.MergedWords;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The member {@code ablation} of a JSON report. */
final class AblationJson {

    private final JsonGenerator json;
    private final UnitNames counted;

    private AblationJson(JsonGenerator json, UnitNames counted) {
        this.json = json;
        this.counted = counted;
    }

    static void write(AblationResult result, UnitNames counted, JsonGenerator json) {
        new AblationJson(json, counted).write(result);
    }

    private void write(AblationResult result) {
        json.writeObjectPropertyStart("ablation");
        json.writeName("before");
        writeCounts(result.whole().before());
        rows("cumulative", result.cumulative());
        rows("alone", result.alone());
        rows("leaveOneOut", result.leaveOneOut());
        json.writeEndObject();
    }

    private void rows(String name, List<AblationRow> rows) {
        json.writeArrayPropertyStart(name);
        for (AblationRow row : rows) {
            write(row);
        }
        json.writeEndArray();
    }

    private void write(AblationRow row) {
        json.writeStartObject();
        json.writeStringProperty("step", row.added().toString());
        json.writeName("before");
        writeCounts(row.before());
        json.writeName("after");
        writeCounts(row.after());
        JsonFormat.writeRate(json, "change", row.change());
        JsonFormat.writeRate(json, "errorEffect", row.errorEffect());
        JsonFormat.writeRate(json, "lengthEffect", row.lengthEffect());
        json.writeBooleanProperty("gainsByLengthOnly", row.gainsByLengthOnly());
        json.writeBooleanProperty("shattersWords", row.shattersWords());
        json.writeNumberProperty("healed", row.places().healed());
        json.writeNumberProperty("broken", row.places().broken());
        json.writeArrayPropertyStart("merged");
        for (MergedWords merged : row.merged()) {
            json.writeStartObject();
            json.writeStringProperty("merged", merged.merged());
            json.writeArrayPropertyStart("words");
            merged.words().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        if (row.interval().isPresent()) {
            json.writeArrayPropertyStart("interval95");
            json.writeNumber(row.interval().get().low());
            json.writeNumber(row.interval().get().high());
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeCounts(ErrorCounts counts) {
        json.writeStartObject();
        json.writeNumberProperty("reference" + counted.plural(), counts.referenceWords());
        json.writeNumberProperty("substitutions", counts.substitutions());
        json.writeNumberProperty("deletions", counts.deletions());
        json.writeNumberProperty("insertions", counts.insertions());
        json.writeNumberProperty("errors", counts.errors());
        JsonFormat.writeRate(json, counted.rateId(), counts.errorRate());
        json.writeEndObject();
    }
}
