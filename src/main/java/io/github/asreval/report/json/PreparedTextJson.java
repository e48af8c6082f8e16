package io.github.asreval.report.json;

import io.github.asreval.languagemodel.CleaningStep;
import io.github.asreval.languagemodel.CountedWord;
import io.github.asreval.languagemodel.DropReason;
import io.github.asreval.languagemodel.Fit;
import io.github.asreval.languagemodel.LanguageModelRequest;
import io.github.asreval.languagemodel.Overlap;
import io.github.asreval.languagemodel.OverlapPlace;
import io.github.asreval.languagemodel.PartSize;
import io.github.asreval.languagemodel.PersonalFinding;
import io.github.asreval.languagemodel.PersonalShape;
import io.github.asreval.languagemodel.PreparedText;
import io.github.asreval.languagemodel.TextFinding;
import io.github.asreval.languagemodel.TextOptions;
import io.github.asreval.languagemodel.TextPart;
import io.github.asreval.languagemodel.TextPlace;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * What became of text that was prepared for a language model, for programs: one JSON document. The resource {@code
 * language-model-text.schema.json} is its JSON Schema.
 *
 * <p>Members are only ever added while {@code schemaVersion} stays 1; a new one has to be entered in the schema.
 */
public final class PreparedTextJson {

    private static final int SPREAD_DEPTH = 3;

    private final JsonGenerator json;

    private PreparedTextJson(JsonGenerator json) {
        this.json = json;
    }

    /** Returns the report, with a line feed behind it. */
    public static byte[] of(PreparedText made) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonFormat.generator(out, new JsonLayout(SPREAD_DEPTH, ""))) {
            new PreparedTextJson(json).write(made);
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    /**
     * Returns the request as {@code aws transcribe create-language-model --cli-input-json} takes it.
     *
     * @param tuned whether there is tuning text
     */
    public static byte[] of(LanguageModelRequest request, boolean tuned) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonFormat.generator(out, new JsonLayout(2, ""))) {
            json.writeStartObject();
            json.writeStringProperty("LanguageCode", request.language());
            json.writeStringProperty("BaseModelName", request.base().id());
            json.writeStringProperty("ModelName", request.name());
            json.writeObjectPropertyStart("InputDataConfig");
            json.writeStringProperty("S3Uri", request.trainingUri());
            if (tuned) {
                json.writeStringProperty("TuningDataS3Uri", request.tuningUri());
            }
            json.writeStringProperty("DataAccessRoleArn", request.roleArn());
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private void write(PreparedText made) {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", JsonReport.SCHEMA_VERSION);
        JsonFormat.writeTool(json);
        settings(made.options());
        json.writeObjectPropertyStart("read");
        json.writeNumberProperty("calls", made.calls());
        json.writeNumberProperty("documents", made.documents());
        json.writeNumberProperty("utterances", made.utterances());
        json.writeNumberProperty("lines", made.lines());
        json.writeEndObject();
        json.writeObjectPropertyStart("parts");
        for (TextPart part : TextPart.values()) {
            write(part, made.part(part));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("dropped");
        for (DropReason reason : DropReason.values()) {
            json.writeNumberProperty(reason.id(), made.dropped().getOrDefault(reason, 0L));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("characters");
        for (CleaningStep step : CleaningStep.values()) {
            json.writeNumberProperty(step.id(), made.characters().getOrDefault(step, 0L));
        }
        json.writeEndObject();
        personal(made);
        json.writeObjectPropertyStart("otherScripts");
        json.writeNumberProperty("lines", made.otherScripts().lines());
        json.writeNumberProperty("words", made.otherScripts().words());
        words("top", made.otherScripts().top());
        json.writeEndObject();
        made.overlap().ifPresent(this::write);
        json.writeArrayPropertyStart("fits");
        made.fits().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        made.findings().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void settings(TextOptions options) {
        json.writeObjectPropertyStart("settings");
        json.writeStringProperty("language", options.language().tag());
        json.writeStringProperty("numbers", options.numbers().id());
        json.writeStringProperty("otherScripts", options.otherScripts() ? "keep" : "drop");
        json.writeNumberProperty("maxRepeat", options.maxRepeat());
        json.writeNumberProperty("tuning", options.tuning());
        json.writeNumberProperty("heldout", options.heldout());
        JsonFormat.writeText(json, "seed", options.seed());
        json.writeBooleanProperty("dropOverlap", options.dropOverlap());
        json.writeNumberProperty("memory", options.memory());
        json.writeEndObject();
    }

    private void write(TextPart part, PartSize size) {
        json.writeObjectPropertyStart(part.id());
        json.writeNumberProperty("calls", size.calls());
        json.writeNumberProperty("lines", size.lines());
        json.writeNumberProperty("words", size.words());
        json.writeNumberProperty("types", size.types());
        json.writeNumberProperty("bytes", size.bytes());
        json.writeEndObject();
    }

    private void personal(PreparedText made) {
        json.writeObjectPropertyStart("personalData");
        for (PersonalShape shape : PersonalShape.values()) {
            json.writeNumberProperty(shape.id(), made.personal().getOrDefault(shape, 0L));
        }
        json.writeArrayPropertyStart("places");
        for (PersonalFinding found : made.personalPlaces()) {
            json.writeStartObject();
            json.writeStringProperty("shape", found.shape().id());
            place("at", found.place());
            JsonFormat.writeText(json, "masked", found.masked());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void place(String name, TextPlace place) {
        JsonFormat.writeText(json, name, place.shown());
    }

    private void words(String name, List<CountedWord> words) {
        json.writeArrayPropertyStart(name);
        for (CountedWord word : words) {
            json.writeStartObject();
            JsonFormat.writeText(json, "word", word.word());
            json.writeNumberProperty("count", word.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Overlap overlap) {
        json.writeObjectPropertyStart("overlap");
        json.writeNumberProperty("length", overlap.length());
        json.writeNumberProperty("words", overlap.words());
        json.writeNumberProperty("covered", overlap.covered());
        JsonFormat.writeRate(json, "share", overlap.share());
        json.writeNumberProperty("longUtterances", overlap.longUtterances());
        json.writeNumberProperty("whole", overlap.whole());
        json.writeNumberProperty("parts", overlap.parts());
        json.writeNumberProperty("shortUtterances", overlap.shortUtterances());
        json.writeNumberProperty("shortFound", overlap.shortFound());
        json.writeNumberProperty("dropped", overlap.dropped());
        json.writeArrayPropertyStart("places");
        for (OverlapPlace found : overlap.places()) {
            json.writeStartObject();
            place("test", found.test());
            place("training", found.other());
            json.writeBooleanProperty("whole", found.whole());
            JsonFormat.writeText(json, "words", found.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Fit fit) {
        json.writeStartObject();
        json.writeStringProperty("text", fit.text());
        json.writeNumberProperty("words", fit.words());
        json.writeNumberProperty("types", fit.types());
        json.writeNumberProperty("unknown", fit.unknown());
        json.writeNumberProperty("unknownTypes", fit.unknownTypes());
        json.writeNumberProperty("predicted", fit.predicted());
        JsonFormat.writeRate(json, "perplexity", fit.perplexity());
        json.writeNumberProperty("order", fit.order());
        words("top", fit.top());
        json.writeEndObject();
    }

    private void write(TextFinding finding) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.id());
        json.writeStringProperty("severity", finding.isError() ? "error" : "warning");
        json.writeStringProperty("message", finding.message());
        json.writeEndObject();
    }
}
