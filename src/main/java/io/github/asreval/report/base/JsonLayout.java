package io.github.asreval.report.base;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * White space of JSON reports: the upper levels spread over lines for the eye and for line-wise comparison, the lower
 * ones on one line, so that an utterance is a line.
 */
public final class JsonLayout implements PrettyPrinter {

    private final int spreadDepth;
    private final String betweenRoots;
    private int depth;

    /**
     * Creates a layout for one generator.
     *
     * @param spreadDepth how many levels have a line for each of their values
     * @param betweenRoots what separates values that no array or object holds
     */
    public JsonLayout(int spreadDepth, String betweenRoots) {
        this.spreadDepth = spreadDepth;
        this.betweenRoots = betweenRoots;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw(betweenRoots);
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json, "");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    private void end(JsonGenerator json, int values, char bracket) {
        boolean spread = depth <= spreadDepth;
        depth--;
        if (values > 0 && spread) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(depth));
        }
        json.writeRaw(bracket);
    }

    private void breakLine(JsonGenerator json, String inline) {
        if (depth <= spreadDepth) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(depth));
        } else {
            json.writeRaw(inline);
        }
    }
}
