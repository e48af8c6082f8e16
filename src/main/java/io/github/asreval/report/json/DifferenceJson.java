package io.github.asreval.report.json;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.RankedSystems;
import io.github.asreval.compare.Significance;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.TargetShares;
import io.github.asreval.compare.TestResult;
import io.github.asreval.compare.UtteranceChange;
import io.github.asreval.report.base.CarryingNames;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.score.LineNames;
import io.github.asreval.score.RateInterval;
import tools.jackson.core.JsonGenerator;

/** The member {@code comparison} of a JSON report. */
public final class DifferenceJson {

    /** How many of the lines that carry a difference are named. */
    private static final int CARRYING = 20;

    private final Comparison comparison;
    private final LineNames names;
    private final JsonGenerator json;

    private DifferenceJson(Comparison comparison, LineNames names, JsonGenerator json) {
        this.comparison = comparison;
        this.names = names;
        this.json = json;
    }

    static void write(Comparison comparison, LineNames names, JsonGenerator json) {
        new DifferenceJson(comparison, names, json).write();
    }

    private void write() {
        json.writeObjectPropertyStart("comparison");
        json.writeStringProperty("first", comparison.systems().get(0).hypothesis());
        json.writeStringProperty("blocks", comparison.unit().id());
        json.writeStringProperty("correction", comparison.correction().id());
        json.writeNumberProperty("comparisons", comparison.pairs().size());
        comparison.ranked().ifPresent(this::writeRanked);
        json.writeArrayPropertyStart("differences");
        comparison.pairs().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeRanked(RankedSystems ranked) {
        json.writeObjectPropertyStart("friedman");
        json.writeStringProperty("unit", ranked.unit().id());
        json.writeNumberProperty("units", ranked.blocks());
        json.writeNumberProperty("chiSquare", ranked.chiSquare());
        json.writeNumberProperty("degreesOfFreedom", ranked.degreesOfFreedom());
        json.writeNumberProperty("tieFactor", ranked.tieFactor());
        json.writeNumberProperty("p", ranked.p());
        json.writeArrayPropertyStart("rankSums");
        ranked.rankSums().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(SystemDifference pair) {
        json.writeStartObject();
        json.writeStringProperty("hypothesis", pair.hypothesis());
        if (comparison.settings().allPairs()) {
            json.writeStringProperty(
                    "comparedWith", comparison.systems().get(pair.first()).hypothesis());
        }
        JsonFormat.writeRate(json, "difference", pair.rate());
        JsonFormat.writeRate(json, "relative", pair.relative());
        pair.significance().ifPresent(significance -> writeSignificance(significance, json));
        pair.blockSignificance().ifPresent(significance -> writeBlocks(significance, json));
        json.writeArrayPropertyStart("tests");
        pair.tests().forEach(this::write);
        json.writeEndArray();
        json.writeNumberProperty("fixed", pair.fixed());
        json.writeNumberProperty("broken", pair.broken());
        json.writeNumberProperty("insertions", pair.insertions());
        json.writeNumberProperty("better", pair.lines().count(UtteranceChange.BETTER));
        json.writeNumberProperty("worse", pair.lines().count(UtteranceChange.WORSE));
        json.writeNumberProperty("otherErrors", pair.lines().count(UtteranceChange.OTHER_ERRORS));
        json.writeNumberProperty("same", pair.lines().count(UtteranceChange.SAME));
        json.writeNumberProperty("won", pair.won());
        json.writeNumberProperty("lost", pair.lost());
        writeCarrying(pair);
        json.writeArrayPropertyStart("notes");
        pair.notes().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes the member {@code byBlocks}: how sure a difference is by whole blocks. */
    public static void writeBlocks(Significance significance, JsonGenerator json) {
        json.writeObjectPropertyStart("byBlocks");
        json.writeStringProperty("blocks", significance.unit().id());
        json.writeNumberProperty("count", significance.units());
        writeSignificance(significance, json);
        json.writeEndObject();
    }

    private static void writeSignificance(Significance significance, JsonGenerator json) {
        writeInterval("interval95", significance.interval(), json);
        significance.relative().ifPresent(relative -> writeInterval("relative95", relative, json));
        json.writeNumberProperty("probabilityOfImprovement", significance.probabilityOfImprovement());
        json.writeNumberProperty("standardError", significance.standardError());
        significance.detectable().ifPresent(detectable -> json.writeNumberProperty("detects", detectable));
        significance.target().ifPresent(shares -> writeTarget(significance, shares, json));
    }

    private static void writeTarget(Significance significance, TargetShares shares, JsonGenerator json) {
        json.writeObjectPropertyStart("target");
        json.writeNumberProperty("difference", shares.target());
        significance.needed(shares.target()).ifPresent(units -> json.writeNumberProperty("unitsNeeded", units));
        json.writeNumberProperty("better", shares.better());
        json.writeNumberProperty("equal", shares.equal());
        json.writeNumberProperty("worse", shares.worse());
        json.writeEndObject();
    }

    private static void writeInterval(String name, RateInterval interval, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        json.writeNumber(interval.low());
        json.writeNumber(interval.high());
        json.writeEndArray();
    }

    private void write(TestResult test) {
        json.writeStartObject();
        json.writeStringProperty("name", test.test().id());
        json.writeStringProperty("unit", test.unit());
        json.writeNumberProperty("units", test.units());
        json.writeNumberProperty("statistic", test.statistic());
        json.writeNumberProperty("p", test.p());
        json.writeNumberProperty("corrected", test.corrected());
        json.writeBooleanProperty("exact", test.isExact());
        json.writeNumberProperty("smallestP", test.smallestP());
        json.writeObjectPropertyStart("figures");
        test.figures().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeCarrying(SystemDifference pair) {
        CarryingNames carrying = CarryingNames.of(pair, comparison, names, CARRYING);
        json.writeObjectPropertyStart("carriedBy");
        json.writeNumberProperty("utterances", carrying.all());
        json.writeNumberProperty("untilEqual", pair.carrying().untilEqual());
        json.writeBooleanProperty("flips", pair.carrying().flips());
        json.writeArrayPropertyStart("largest");
        for (CarryingNames.Line line : carrying.lines()) {
            json.writeStartObject();
            json.writeStringProperty("id", line.id());
            json.writeNumberProperty("number", line.number());
            json.writeNumberProperty("fewerErrors", line.difference());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
