package io.github.asreval.report.base;

import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.text.base.CodePoints;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The form of all our JSON: streamed, UTF-8, numbers in their shortest form on every JDK. */
public final class JsonFormat {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new JsonEscapes())
            .build();

    private JsonFormat() {}

    /** Returns a generator that leaves the stream open. */
    public static JsonGenerator generator(OutputStream out, JsonLayout layout) {
        return FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return layout;
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                },
                out);
    }

    /** Returns a parser of one document. */
    public static JsonParser parser(InputStream in) {
        return FACTORY.createParser(ObjectReadContext.empty(), in);
    }

    /** Writes a rate, {@code null} for one that nothing can be divided by. */
    public static void writeRate(JsonGenerator json, String name, OptionalDouble rate) {
        if (rate.isPresent()) {
            json.writeNumberProperty(name, rate.getAsDouble());
        } else {
            json.writeNullProperty(name);
        }
    }

    /** Writes the member {@code tool}: what made the report, and in which versions. */
    public static void writeTool(JsonGenerator json) {
        writeTool(Map.of(), json);
    }

    /**
     * Writes the member {@code tool}.
     *
     * @param elsewhere the versions that hold where the work was done, if that was not here: in place of the usual ones, and
     *     behind them, by their names
     */
    public static void writeTool(Map<String, String> elsewhere, JsonGenerator json) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("version", ToolInfo.version());
        versions.put("icu", ToolInfo.icu());
        versions.put("unicode", ToolInfo.unicode());
        versions.put("java", ToolInfo.java());
        versions.putAll(elsewhere);
        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", "asreval");
        versions.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    /** Returns whether JSON can hold a text: one with half a surrogate pair, which stands for a bad byte, it cannot. */
    public static boolean canHold(String text) {
        return CodePoints.areWhole(text);
    }

    /** Writes a text, {@code null} for one that JSON cannot hold. */
    public static void writeText(JsonGenerator json, String name, String text) {
        if (canHold(text)) {
            json.writeStringProperty(name, text);
        } else {
            json.writeNullProperty(name);
        }
    }
}
