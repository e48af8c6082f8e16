package io.github.asreval.report.json;

import io.github.asreval.compare.Baseline;
import io.github.asreval.compare.Conditions;
import io.github.asreval.compare.CountingOptions;
import io.github.asreval.compare.Group;
import io.github.asreval.report.base.JsonFormat;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.GroupKey;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads from a JSON report what a later measurement is held against: how it was made, its total, and those of its groups.
 *
 * <p>Utterances are passed over, so that the size of the report does not matter.
 */
public final class BaselineReader {

    private static final String WANTED = "; a baseline is a report that wer -f json has written";

    private final String name;
    private final Map<String, String> root = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    /** Nothing if the report is of a version that did not tell them. */
    private Optional<CountingOptions> options = Optional.empty();

    private final Map<String, String> total = new HashMap<>();
    private final Map<Group, Map<String, String>> groups = new HashMap<>();

    private BaselineReader(String name) {
        this.name = name;
    }

    /**
     * Returns the baseline that a report of {@code wer -f json} is.
     *
     * @param name what messages call the file
     * @throws IOException if the file cannot be read, or is no such report; the message says where and why
     */
    public static Baseline read(Path file, String name) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(name, null, "is a folder" + WANTED);
        }
        BaselineReader reader = new BaselineReader(name);
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = JsonFormat.parser(in)) {
            reader.read(json);
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharConversionException) {
                throw notJson(name, e);
            }
            throw e.getCause();
        } catch (JacksonException e) {
            throw notJson(name, e);
        }
        return reader.baseline();
    }

    private static FileSystemException notJson(String name, JacksonException problem) {
        TokenStreamLocation location = problem.getLocation();
        boolean known = location != null && location.getLineNr() > 0;
        return new FileSystemException(
                known ? name + ":" + location.getLineNr() : name, null, "is not JSON that can be read" + WANTED);
    }

    private void read(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw malformed("is no JSON object");
        }
        for (JsonToken token = json.nextToken(); token == JsonToken.PROPERTY_NAME; token = json.nextToken()) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT && member.equals("settings")) {
                readSettings(json);
            } else if (value == JsonToken.START_OBJECT && member.equals("total")) {
                readScalars(json, total);
            } else if (value == JsonToken.START_ARRAY && member.equals("groups")) {
                readGroups(json);
            } else {
                root.put(member, value.isScalarValue() ? json.getString() : "");
                json.skipChildren();
            }
        }
    }

    private void readGroups(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> group = new HashMap<>();
            Map<String, String> counts = new HashMap<>();
            for (JsonToken token = json.nextToken(); token == JsonToken.PROPERTY_NAME; token = json.nextToken()) {
                String member = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.START_OBJECT && member.equals("total")) {
                    readScalars(json, counts);
                } else if (value == JsonToken.VALUE_STRING) {
                    group.put(member, json.getString());
                }
                json.skipChildren();
            }
            String by = group.getOrDefault("by", "");
            GroupKey key = Arrays.stream(GroupKey.values())
                    .filter(known -> known.id().equals(by))
                    .findFirst()
                    .orElseThrow(() -> malformed("has a group by \"" + by + "\""));
            groups.put(new Group(key, group.getOrDefault("name", GroupKey.UNKNOWN)), counts);
        }
    }

    private void readSettings(JsonParser json) {
        for (JsonToken token = json.nextToken(); token == JsonToken.PROPERTY_NAME; token = json.nextToken()) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT && member.equals(JsonReport.OPTIONS)) {
                Map<String, String> given = new HashMap<>();
                readScalars(json, given);
                options = Optional.of(new CountingOptions(given));
            } else if (value.isScalarValue()) {
                settings.put(member, json.getString());
            }
            json.skipChildren();
        }
    }

    private static void readScalars(JsonParser json, Map<String, String> members) {
        for (JsonToken token = json.nextToken(); token == JsonToken.PROPERTY_NAME; token = json.nextToken()) {
            String member = json.currentName();
            if (json.nextToken().isScalarValue()) {
                members.put(member, json.getString());
            }
            json.skipChildren();
        }
    }

    private Baseline baseline() throws IOException {
        String version = root.getOrDefault("schemaVersion", "");
        if (version.isEmpty()) {
            throw malformed("has no schemaVersion");
        }
        if (!version.equals(Integer.toString(JsonReport.SCHEMA_VERSION))) {
            throw new FileSystemException(
                    name,
                    null,
                    "has schemaVersion " + version + ", of which this version of asreval knows nothing; it reads "
                            + JsonReport.SCHEMA_VERSION);
        }
        if (root.containsKey("systems")) {
            throw malformed("compares several hypotheses, so that it is not clear which of them is the baseline");
        }
        Conditions conditions = new Conditions(
                setting("unit"),
                settings.getOrDefault("tokenizer", "whitespace"),
                settings.getOrDefault("label", ""),
                setting("normalizer"),
                setting("profile"),
                settings.getOrDefault("redactions", ""),
                settings.getOrDefault("speakers", ""),
                options);
        Map<Group, ErrorCounts> counted = new HashMap<>();
        for (Map.Entry<Group, Map<String, String>> group : groups.entrySet()) {
            counted.put(group.getKey(), counts(group.getValue()));
        }
        return new Baseline(name, conditions, settings.getOrDefault("format", ""), counts(total), counted);
    }

    private String setting(String member) throws IOException {
        String value = settings.get(member);
        if (value == null) {
            throw malformed("has no settings." + member);
        }
        return value;
    }

    private ErrorCounts counts(Map<String, String> members) throws IOException {
        ErrorCounts counts = new ErrorCounts(
                count("hits", members),
                count("substitutions", members),
                count("deletions", members),
                count("insertions", members));
        String unit = members.containsKey("referenceCharacters") ? "referenceCharacters" : "referenceWords";
        if (counts.referenceWords() != count(unit, members) || counts.errors() != count("errors", members)) {
            throw malformed("has a total whose counts do not add up");
        }
        return counts;
    }

    private long count(String member, Map<String, String> members) throws IOException {
        String value = members.get(member);
        if (value == null) {
            throw malformed("has no total." + member);
        }
        // Longer numbers are no counts, and their sums would not fit.
        if (!value.matches("[0-9]{1,18}")) {
            throw malformed("has " + value + " as total." + member);
        }
        return Long.parseLong(value);
    }

    private FileSystemException malformed(String problem) {
        return new FileSystemException(name, null, problem + WANTED);
    }
}
