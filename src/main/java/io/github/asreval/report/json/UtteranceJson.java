package io.github.asreval.report.json;

import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePair;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes an utterance with its alignment as JSON. */
final class UtteranceJson {

    private UtteranceJson() {}

    /** Writes an utterance; with its counts by characters, if they stand beside those by words. */
    static void write(
            AlignedWords utterance, Optional<ErrorCounts> characterCounts, UnitNames counted, JsonGenerator json) {
        ErrorCounts counts = utterance.counts();
        json.writeStartObject();
        JsonFormat.writeText(json, "id", utterance.pair().reference().id());
        json.writeNumberProperty("line", utterance.pair().reference().line());
        writeDetails(utterance.pair(), json);
        json.writeStringProperty("reference", utterance.pair().reference().text());
        json.writeStringProperty("hypothesis", utterance.pair().hypothesis().text());
        JsonReport.writeCounts(counts, json);
        JsonFormat.writeRate(json, counted.rateId(), counts.errorRate());
        characterCounts.ifPresent(found -> writeCharacters(found, json));
        writeAlignment(utterance, json);
        json.writeEndObject();
    }

    private static void writeDetails(UtterancePair pair, JsonGenerator json) {
        UtteranceDetails said = pair.reference().details();
        UtteranceDetails recognised = pair.hypothesis().details();
        String speaker = said.speaker().isEmpty() ? recognised.speaker() : said.speaker();
        if (speaker.isEmpty()) {
            json.writeNullProperty("speaker");
        } else {
            JsonFormat.writeText(json, "speaker", speaker);
        }
    }

    private static void writeAlignment(AlignedWords words, JsonGenerator json) {
        json.writeArrayPropertyStart("alignment");
        for (int i = 0; i < words.size(); i++) {
            json.writeStartObject();
            json.writeStringProperty("op", words.operation(i).name().toLowerCase(Locale.ROOT));
            JsonReport.writeWord(
                    json, "reference", words.hasSaid(i) ? words.said(i).written() : "");
            JsonReport.writeWord(
                    json, "hypothesis", words.hasHeard(i) ? words.heard(i).written() : "");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes counts by characters, which stand beside those by words. */
    static void writeCharacters(ErrorCounts counts, JsonGenerator json) {
        json.writeObjectPropertyStart("characters");
        json.writeNumberProperty("referenceCharacters", counts.referenceWords());
        json.writeNumberProperty("hypothesisCharacters", counts.hypothesisWords());
        JsonReport.writeCounts(counts, json);
        JsonFormat.writeRate(json, "cer", counts.errorRate());
        json.writeEndObject();
    }
}
