package io.github.asreval.report.vocabulary;

import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.report.base.JsonLayout;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.text.base.VisibleText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.core.JsonGenerator;

/** The vocabularies of an account, for people, programs and spreadsheets. */
public final class VocabularyList {

    private static final int SPREAD_DEPTH = 2;
    private static final int SECONDS = "2026-11-28T12:00:00".length();

    /**
     * A vocabulary as it is listed.
     *
     * @param kind the kind, as options name it
     * @param name its name
     * @param language its language code
     * @param state how far the service is, in capitals; empty for what has no state
     * @param lastModified when it was changed last
     */
    public record Listed(
            String kind, String name, String language, Optional<String> state, Optional<Instant> lastModified) {

        /** Returns the state; a hyphen where there is none. */
        String shownState() {
            return state.orElse("-");
        }

        /** Returns the time, as in {@code 2026-11-28 12:00:00}; a hyphen where there is none. */
        String shownTime() {
            return lastModified.isEmpty() ? "-" : time(lastModified.get());
        }
    }

    private VocabularyList() {}

    /** Returns a time in UTC, to the second: {@code 2026-11-28 12:00:00}. */
    public static String time(Instant instant) {
        String text = instant.toString();
        return text.length() < SECONDS ? text : text.substring(0, SECONDS).replace('T', ' ');
    }

    /**
     * Returns a table with a row for each, whose last column is the name, since it may have 200 characters; of none, the
     * empty text.
     */
    public static String text(List<Listed> vocabularies) {
        if (vocabularies.isEmpty()) {
            return "";
        }
        StringBuilder lines = new StringBuilder();
        appendRow(lines, "State", "Kind", "Language", "Changed (UTC)", "Name");
        for (Listed listed : vocabularies) {
            appendRow(
                    lines,
                    listed.shownState(),
                    listed.kind(),
                    VisibleText.escape(listed.language()),
                    listed.shownTime(),
                    VisibleText.escape(listed.name()));
        }
        return lines.toString();
    }

    private static void appendRow(
            StringBuilder lines, String state, String kind, String language, String time, String name) {
        StringBuilder line = new StringBuilder();
        TextLines.left(line, state, 7).append("  ");
        TextLines.left(line, kind, 10).append("  ");
        TextLines.left(line, language, 8).append("  ");
        TextLines.left(line, time, SECONDS).append("  ");
        lines.append(TextLines.endLine(line.append(name)));
    }

    /** Returns a table with the names of its columns, for spreadsheets and programs; times are in UTC as ISO 8601 has them. */
    public static String csv(List<Listed> vocabularies) {
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        StringBuilder table = new StringBuilder();
        try {
            format.printRecord(table, "kind", "name", "language", "state", "lastModified");
            for (Listed listed : vocabularies) {
                format.printRecord(
                        table,
                        listed.kind(),
                        VisibleText.escape(listed.name()),
                        VisibleText.escape(listed.language()),
                        listed.state().orElse(""),
                        listed.lastModified().map(Instant::toString).orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    /** Returns a document with a line for each. */
    public static byte[] json(List<Listed> vocabularies) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonFormat.generator(out, new JsonLayout(SPREAD_DEPTH, ""))) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", 1);
            json.writeArrayPropertyStart("vocabularies");
            for (Listed listed : vocabularies) {
                json.writeStartObject();
                json.writeStringProperty("kind", listed.kind());
                JsonFormat.writeText(json, "name", listed.name());
                JsonFormat.writeText(json, "language", listed.language());
                writeOptional(json, "state", listed.state());
                writeOptional(json, "lastModified", listed.lastModified().map(Instant::toString));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void writeOptional(JsonGenerator json, String name, Optional<String> text) {
        if (text.isPresent()) {
            JsonFormat.writeText(json, name, text.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
