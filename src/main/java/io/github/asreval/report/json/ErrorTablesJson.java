package io.github.asreval.report.json;

import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.LengthTotal;
import io.github.asreval.score.nearmiss.NearMissTable;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes the tables of errors as JSON: which words were confused, which nearly right, and how many by length. */
final class ErrorTablesJson {

    private ErrorTablesJson() {}

    static void writeConfusions(ConfusionTable table, JsonGenerator json) {
        json.writeObjectPropertyStart("confusions");
        writeRows("substitutions", table.substitutions(), json);
        writeRows("deletions", table.deletions(), json);
        writeRows("insertions", table.insertions(), json);
        json.writeEndObject();
    }

    private static void writeRows(String name, List<ConfusionTable.Row> rows, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (ConfusionTable.Row row : rows) {
            json.writeStartObject();
            json.writeNumberProperty("count", row.count());
            JsonReport.writeWord(json, "reference", row.reference());
            JsonReport.writeWord(json, "hypothesis", row.hypothesis());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeLengths(List<LengthTotal> lengths, UnitNames counted, JsonGenerator json) {
        json.writeArrayPropertyStart("byLength");
        for (LengthTotal length : lengths) {
            json.writeStartObject();
            json.writeNumberProperty("reference" + counted.plural(), length.referenceWords());
            json.writeNumberProperty("utterances", length.utterances());
            json.writeNumberProperty("errors", length.errors());
            JsonFormat.writeRate(json, counted.rateId(), length.errorRate());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeNearMisses(NearMissTable table, ErrorCounts counts, UnitNames counted, JsonGenerator json) {
        json.writeObjectPropertyStart("nearMisses");
        json.writeNumberProperty("errors", table.errors());
        String rate = counted.rateId();
        JsonFormat.writeRate(json, rate + "IfAccepted", counts.errorRateWithout(table.errors()));
        json.writeArrayPropertyStart("classes");
        for (NearMissTable.Row row : table.rows()) {
            json.writeStartObject();
            json.writeStringProperty("class", row.kind().id());
            json.writeNumberProperty("count", row.count());
            json.writeNumberProperty("errors", row.errors());
            JsonFormat.writeRate(json, rate + "IfAccepted", counts.errorRateWithout(row.errors()));
            json.writeArrayPropertyStart("examples");
            for (NearMissTable.Example example : row.examples()) {
                json.writeStartObject();
                json.writeNumberProperty("count", example.count());
                json.writeStringProperty("reference", example.reference());
                json.writeStringProperty("hypothesis", example.hypothesis());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
