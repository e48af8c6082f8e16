package io.github.asreval.report.vocabulary;

import io.github.asreval.improve.Evidence;
import io.github.asreval.improve.GeneratedVocabulary;
import io.github.asreval.improve.GeneratedVocabulary.Vocabulary;
import io.github.asreval.improve.LeftOut;
import io.github.asreval.improve.Simulation;
import io.github.asreval.improve.Suggestion;
import io.github.asreval.improve.VocabularyEffect;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import io.github.asreval.score.ErrorCounts;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Reports on vocabularies for programs, each one JSON document; rates are fractions, {@code null} where there is nothing
 * to divide by. Members are only ever added while {@code schemaVersion} stays 1.
 */
public final class ImproveJson {

    private static final int SCHEMA_VERSION = 1;
    private static final int SPREAD_DEPTH = 2;

    private ImproveJson() {}

    /** Returns what is in a generated vocabulary, what is not, and what it should change. */
    public static byte[] of(GeneratedVocabulary made) {
        return document(json -> {
            json.writeStringProperty("language", made.language());
            write(made.simulation(), json);
            json.writeArrayPropertyStart("rows");
            // The simulation tells the rows in the same order.
            Iterator<Simulation.RowEffect> effects = made.simulation().rows().iterator();
            int number = 0;
            for (Vocabulary vocabulary : made.vocabularies()) {
                number++;
                for (Suggestion row : vocabulary.suggestions()) {
                    write(row, number, effects.next(), json);
                }
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("leftOut");
            made.leftOut().forEach(left -> write(left, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("notes");
            made.notes().forEach(json::writeString);
            json.writeEndArray();
        });
    }

    private static void write(Simulation simulation, JsonGenerator json) {
        json.writeObjectPropertyStart("simulation");
        json.writeNumberProperty("utterances", simulation.utterances());
        write("before", simulation.before(), json);
        write("predicted", simulation.after(), json);
        write("helped", simulation.helped(), json);
        write("hurt", simulation.hurt(), json);
        json.writeEndObject();
    }

    private static void write(String name, Simulation.Change change, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("utterances", change.count());
        write("examples", change.examples(), json);
        json.writeEndObject();
    }

    private static void write(Suggestion row, int vocabulary, Simulation.RowEffect effect, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("vocabulary", vocabulary);
        json.writeStringProperty("origin", row.origin().name().toLowerCase(Locale.ROOT));
        JsonFormat.writeText(json, "phrase", row.phrase());
        JsonFormat.writeText(json, "displayAs", row.displayAs());
        JsonFormat.writeText(json, "heard", row.heard());
        JsonFormat.writeText(json, "wanted", row.wanted());
        write(row.evidence(), json);
        json.writeNumberProperty("risk", row.evidence().risk());
        if (row.origin() == Suggestion.Origin.MISHEARD) {
            json.writeNumberProperty("gain", row.gain());
        } else {
            json.writeNullProperty("gain");
        }
        json.writeStringProperty("remark", row.remark());
        json.writeNumberProperty("helped", effect.helped());
        json.writeNumberProperty("hurt", effect.hurt());
        json.writeNumberProperty("unchanged", effect.unchanged());
        json.writeEndObject();
    }

    private static void write(LeftOut left, JsonGenerator json) {
        json.writeStartObject();
        JsonFormat.writeText(json, "heard", left.heard());
        JsonFormat.writeText(json, "wanted", left.wanted());
        json.writeStringProperty("reason", left.reason().id());
        JsonFormat.writeText(json, "detail", left.detail());
        write(left.evidence(), json);
        json.writeEndObject();
    }

    private static void write(Evidence evidence, JsonGenerator json) {
        json.writeNumberProperty("count", evidence.count());
        json.writeNumberProperty("right", evidence.right());
        write("examples", evidence.examples(), json);
    }

    private static void write(String name, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Returns what a vocabulary has changed. */
    public static byte[] of(VocabularyEffect effect) {
        return document(json -> {
            json.writeObjectPropertyStart("total");
            json.writeNumberProperty("utterances", effect.utterances());
            write("before", effect.before(), json);
            write("after", effect.after(), json);
            json.writeNumberProperty("termsSaid", effect.said());
            JsonFormat.writeRate(json, "recallBefore", effect.recallBefore());
            JsonFormat.writeRate(json, "recallAfter", effect.recallAfter());
            json.writeNumberProperty("regressions", effect.regressed());
            json.writeEndObject();
            json.writeArrayPropertyStart("entries");
            effect.entries().forEach(entry -> write(entry, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("regressions");
            effect.regressions().forEach(regression -> write(regression, json));
            json.writeEndArray();
        });
    }

    private static void write(VocabularyEffect.Entry entry, JsonGenerator json) {
        json.writeStartObject();
        JsonFormat.writeText(json, "phrase", entry.row().phrase());
        JsonFormat.writeText(json, "displayAs", entry.row().displayAs());
        json.writeNumberProperty("helped", entry.helped());
        json.writeNumberProperty("hurt", entry.hurt());
        json.writeNumberProperty("untouched", entry.untouched());
        json.writeNumberProperty("stillWrong", entry.stillWrong());
        json.writeEndObject();
    }

    private static void write(VocabularyEffect.Regression regression, JsonGenerator json) {
        json.writeStartObject();
        JsonFormat.writeText(json, "id", regression.id());
        json.writeNumberProperty("errorsBefore", regression.errorsBefore());
        json.writeNumberProperty("errorsAfter", regression.errorsAfter());
        write("lost", regression.lost(), json);
        json.writeEndObject();
    }

    private static void write(String name, ErrorCounts counts, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("referenceWords", counts.referenceWords());
        json.writeNumberProperty("hits", counts.hits());
        json.writeNumberProperty("substitutions", counts.substitutions());
        json.writeNumberProperty("deletions", counts.deletions());
        json.writeNumberProperty("insertions", counts.insertions());
        json.writeNumberProperty("errors", counts.errors());
        JsonFormat.writeRate(json, "wer", counts.errorRate());
        json.writeEndObject();
    }

    private static byte[] document(Consumer<JsonGenerator> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonFormat.generator(out, new JsonLayout(SPREAD_DEPTH, ""))) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            JsonFormat.writeTool(json);
            members.accept(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }
}
