package io.github.asreval.report.json;

import io.github.asreval.report.base.ClassRows;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.RateInterval;
import io.github.asreval.score.classes.ClassKind;
import io.github.asreval.score.classes.LoopExample;
import io.github.asreval.score.classes.LoopRow;
import io.github.asreval.score.classes.LoopTable;
import io.github.asreval.score.classes.MarkTable;
import io.github.asreval.score.classes.Misheard;
import io.github.asreval.score.classes.TermCounts;
import io.github.asreval.score.classes.TermRow;
import io.github.asreval.score.classes.TermTable;
import io.github.asreval.score.classes.UtterancePlace;
import io.github.asreval.score.classes.WordClassResult;
import io.github.asreval.score.classes.WordClassRow;
import io.github.asreval.score.classes.WordClassTable;
import io.github.asreval.score.classes.WordRow;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The members {@code classes}, {@code terms}, {@code words}, {@code loops} and {@code marks} of a JSON report. */
final class ClassesJson {

    private ClassesJson() {}

    static void write(WordClassResult result, UnitNames counted, JsonGenerator json) {
        if (!result.tables().isEmpty()) {
            writeTables(result, counted, json);
        }
        for (WordClassTable table : result.tables()) {
            if (table.kind() == ClassKind.SCRIPT) {
                writeScriptChanges(table, json);
            }
        }
        result.terms().ifPresent(terms -> write(terms, json));
        if (result.words().isPresent()) {
            json.writeArrayPropertyStart("words");
            result.words().get().forEach(row -> write(row, json));
            json.writeEndArray();
        }
    }

    /** Writes the member {@code loops}. */
    static void write(LoopTable table, ErrorCounts total, JsonGenerator json) {
        json.writeObjectPropertyStart("loops");
        for (LoopRow row : table.rows()) {
            json.writeObjectPropertyStart(row.kind().id() + "s");
            json.writeNumberProperty("count", row.count());
            json.writeNumberProperty("words", row.words());
            json.writeNumberProperty("errors", row.errors());
            json.writeNumberProperty("utterances", row.utterances());
            json.writeEndObject();
        }
        json.writeNumberProperty("silentUtterances", table.silent());
        json.writeNumberProperty("silentWords", table.silentWords());
        JsonFormat.writeRate(json, "werWithout", table.errorRateWithout(total));
        json.writeArrayPropertyStart("longest");
        for (LoopExample example : table.examples()) {
            json.writeStartObject();
            json.writeStringProperty("kind", example.kind().id());
            JsonFormat.writeText(json, "utterance", example.utterance().id());
            JsonFormat.writeText(json, "text", example.text());
            json.writeNumberProperty("times", example.times());
            json.writeNumberProperty("words", example.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes the member {@code marks}. */
    static void write(MarkTable table, JsonGenerator json) {
        json.writeObjectPropertyStart("marks");
        json.writeNumberProperty("referenceMarks", table.counts().referenceWords());
        json.writeNumberProperty("hypothesisMarks", table.counts().hypothesisWords());
        JsonReport.writeCounts(table.counts(), json);
        JsonFormat.writeRate(json, "errorRate", table.errorRate());
        JsonFormat.writeRate(json, "sharedErrorRate", table.sharedErrorRate());
        json.writeArrayPropertyStart("rows");
        for (WordClassRow row : table.rows()) {
            json.writeStartObject();
            json.writeStringProperty("mark", row.name());
            json.writeNumberProperty("referenceMarks", row.counts().referenceWords());
            JsonReport.writeCounts(row.counts(), json);
            writeRates(row, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        MarkTable.Capitals capitals = table.capitals();
        json.writeObjectPropertyStart("capitals");
        json.writeNumberProperty("words", capitals.words());
        json.writeNumberProperty("wrong", capitals.wrong());
        json.writeNumberProperty("firstLetters", capitals.firstLetters());
        json.writeNumberProperty("wholeWords", capitals.wholeWords());
        JsonFormat.writeRate(json, "errorRate", capitals.errorRate());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeTables(WordClassResult result, UnitNames counted, JsonGenerator json) {
        json.writeArrayPropertyStart("classes");
        for (WordClassTable table : result.tables()) {
            for (WordClassRow row : table.rows()) {
                begin(table, row.name(), row.counts(), counted, json);
                writeRates(row, json);
                json.writeEndObject();
            }
            if (table.hasRest()) {
                begin(table, ClassRows.rest(counted), table.rest(), counted, json);
                json.writeBooleanProperty("rest", true);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void writeScriptChanges(WordClassTable table, JsonGenerator json) {
        json.writeObjectPropertyStart("scriptChanges");
        json.writeNumberProperty("substitutions", table.crossing());
        if (table.respelled().isPresent()) {
            json.writeNumberProperty("sameWord", table.respelled().getAsLong());
            JsonFormat.writeRate(json, "twer", table.respelledErrorRate());
        }
        json.writeEndObject();
    }

    private static void writeRates(WordClassRow row, JsonGenerator json) {
        json.writeNumberProperty("falseAlarms", row.falseAlarms());
        JsonFormat.writeRate(json, "recall", row.recall());
        JsonFormat.writeRate(json, "precision", row.precision());
        JsonFormat.writeRate(json, "f1", row.f1());
    }

    private static void write(WordRow row, JsonGenerator json) {
        json.writeStartObject();
        JsonFormat.writeText(json, "word", row.word());
        json.writeNumberProperty("said", row.said());
        JsonReport.writeCounts(row.errors().counts(), json);
        writeRates(row.errors(), json);
        writeInterval(row.recallInterval(), json);
        write("heardAs", "hypothesis", row.heardAs(), json);
        write("heardFor", "reference", row.heardFor(), json);
        json.writeEndObject();
    }

    private static void writeInterval(Optional<RateInterval> interval, JsonGenerator json) {
        if (interval.isPresent()) {
            json.writeArrayPropertyStart("recallInterval95");
            json.writeNumber(interval.get().low());
            json.writeNumber(interval.get().high());
            json.writeEndArray();
        }
    }

    private static void begin(
            WordClassTable table, String name, ErrorCounts counts, UnitNames counted, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", table.kind().id());
        JsonFormat.writeText(json, "name", name);
        json.writeNumberProperty("reference" + counted.plural(), counts.referenceWords());
        JsonReport.writeCounts(counts, json);
        JsonFormat.writeRate(json, counted.rateId(), counts.errorRate());
    }

    private static void write(TermTable table, JsonGenerator json) {
        json.writeObjectPropertyStart("terms");
        json.writeNumberProperty("listed", table.listed());
        write(table.counts(), json);
        table.weighted().ifPresent(weighted -> {
            json.writeNumberProperty("weightedErrors", weighted.errors());
            json.writeNumberProperty("weightedWords", weighted.words());
            JsonFormat.writeRate(json, "weightedWer", weighted.errorRate());
        });
        if (table.seconds().isPresent()) {
            json.writeNumberProperty("seconds", table.seconds().getAsDouble());
            JsonFormat.writeRate(json, "atwv", table.termWeightedValue());
        }
        json.writeArrayPropertyStart("rows");
        for (TermRow row : table.rows()) {
            json.writeStartObject();
            json.writeStringProperty("term", row.term().text());
            json.writeStringProperty("type", row.term().type());
            write(row.counts(), json);
            writeInterval(row.recallInterval(), json);
            write("heardAs", "hypothesis", row.heardAs(), json);
            write("heardFor", "reference", row.heardFor(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(TermCounts counts, JsonGenerator json) {
        json.writeNumberProperty("said", counts.said());
        json.writeNumberProperty("right", counts.right());
        json.writeNumberProperty("joined", counts.joined());
        json.writeNumberProperty("moved", counts.moved());
        json.writeNumberProperty("missed", counts.missed());
        json.writeNumberProperty("invented", counts.invented());
        JsonFormat.writeRate(json, "recall", counts.recall());
        JsonFormat.writeRate(json, "recallInUtterance", counts.recallInUtterance());
        JsonFormat.writeRate(json, "precision", counts.precision());
        JsonFormat.writeRate(json, "f1", counts.f1());
    }

    private static void write(String name, String side, List<Misheard> list, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (Misheard misheard : list) {
            json.writeStartObject();
            json.writeNumberProperty("count", misheard.count());
            JsonReport.writeWord(json, side, misheard.words());
            json.writeArrayPropertyStart("utterances");
            for (UtterancePlace place : misheard.utterances()) {
                if (JsonFormat.canHold(place.id())) {
                    json.writeString(place.id());
                } else {
                    json.writeNull();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
