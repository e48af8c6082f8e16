package io.github.asreval.report.vocabulary;

import io.github.asreval.improve.Conversion;
import io.github.asreval.improve.TableRow;
import io.github.asreval.improve.VocabularyRequest;
import io.github.asreval.improve.VocabularyTable;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Vocabularies as the engines take them, and the request to create one. */
public final class ConvertedVocabulary {

    private ConvertedVocabulary() {}

    /**
     * Returns the file in the form that was asked for, in UTF-8 with LF line ends.
     *
     * <p>Where an engine takes portions, each is a line of JSON, to be sent as it is. An empty vocabulary is an empty
     * file, but a table has its header.
     */
    public static byte[] of(Conversion conversion) {
        List<TableRow> rows =
                conversion.batches().stream().flatMap(List::stream).toList();
        return switch (conversion.target()) {
            case TABLE, CONNECT, MEDICAL -> new VocabularyTable(rows).bytes();
            case LIST -> lines(rows, TableRow::phrase);
            case AZURE_PHRASES -> lines(rows, TableRow::shown);
            case DEEPGRAM_KEYTERMS -> lines(rows, row -> "keyterm=" + encoded(row.shown()));
            case WHISPER_PROMPT -> prompt(rows);
            case LEX -> batches(conversion, ConvertedVocabulary::writeLex);
            case GOOGLE_PHRASESET -> batches(conversion, ConvertedVocabulary::writeGoogle);
        };
    }

    private static byte[] lines(List<TableRow> rows, Function<TableRow, String> line) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(line.apply(row)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] prompt(List<TableRow> rows) {
        String terms = rows.stream().map(TableRow::shown).collect(Collectors.joining(", "));
        return (terms.isEmpty() ? "" : terms + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @FunctionalInterface
    private interface BatchWriter {
        void write(List<TableRow> rows, JsonGenerator json);
    }

    private static byte[] batches(Conversion conversion, BatchWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (List<TableRow> batch : conversion.batches()) {
            try (JsonGenerator json = JsonFormat.generator(out, new JsonLayout(0, ""))) {
                json.writeStartObject();
                writer.write(batch, json);
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
        return out.toByteArray();
    }

    private static void writeLex(List<TableRow> rows, JsonGenerator json) {
        json.writeArrayPropertyStart("customVocabularyItemList");
        for (TableRow row : rows) {
            json.writeStartObject();
            JsonFormat.writeText(json, "phrase", row.spoken());
            json.writeNumberProperty("weight", 1);
            if (!row.displayAs().isEmpty()) {
                JsonFormat.writeText(json, "displayAs", row.displayAs());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeGoogle(List<TableRow> rows, JsonGenerator json) {
        json.writeArrayPropertyStart("phrases");
        for (TableRow row : rows) {
            json.writeStartObject();
            JsonFormat.writeText(json, "value", row.shown());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Returns the request as {@code aws transcribe create-vocabulary --cli-input-json} takes it. */
    public static byte[] of(VocabularyRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonFormat.generator(out, new JsonLayout(1, ""))) {
            json.writeStartObject();
            json.writeStringProperty("VocabularyName", request.name());
            json.writeStringProperty("LanguageCode", request.language());
            json.writeStringProperty("VocabularyFileUri", request.uri());
            request.roleArn().ifPresent(role -> json.writeStringProperty("DataAccessRoleArn", role));
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }
}
