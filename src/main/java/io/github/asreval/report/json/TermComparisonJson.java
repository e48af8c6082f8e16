package io.github.asreval.report.json;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.TermComparison;
import io.github.asreval.score.classes.TermCounts;
import tools.jackson.core.JsonGenerator;

/** The member {@code termComparison} of a JSON report on several systems. */
final class TermComparisonJson {

    private TermComparisonJson() {}

    static void write(TermComparison terms, Comparison comparison, JsonGenerator json) {
        json.writeObjectPropertyStart("termComparison");
        json.writeArrayPropertyStart("differences");
        for (int i = 0; i < terms.differences().size(); i++) {
            TermComparison.Difference difference = terms.differences().get(i);
            json.writeStartObject();
            json.writeStringProperty(
                    "hypothesis", comparison.systems().get(i + 1).hypothesis());
            json.writeNumberProperty("right", difference.right());
            json.writeNumberProperty("better", difference.better());
            json.writeNumberProperty("worse", difference.worse());
            if (difference.p().isPresent()) {
                json.writeNumberProperty("p", difference.p().get());
            } else {
                json.writeNullProperty("p");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        for (TermComparison.Row row : terms.rows()) {
            json.writeStartObject();
            json.writeStringProperty("term", row.term().text());
            json.writeStringProperty("type", row.term().type());
            json.writeArrayPropertyStart("right");
            for (TermCounts counts : row.counts()) {
                json.writeNumber(counts.right());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
