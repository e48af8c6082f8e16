package io.github.asreval.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The members of a line of JSON as cells. Spark's own reader takes the first object of a line and is silent about what follows,
 * and gives a list or an object as the text that it is written with; both would be a wrong count.
 */
final class JsonLine implements UDF1<String, Row> {

    private static final long serialVersionUID = 1L;

    private static final JsonFactory JSON = new JsonFactory();

    /** The names of the members that are asked for. */
    private final String[] names;

    JsonLine(List<String> names) {
        this.names = names.toArray(String[]::new);
    }

    /** Returns the cells, nulls where there is no such member, and behind them the line itself where it is no row. */
    @Override
    public Row call(String line) {
        @Nullable Object[] cells = new @Nullable Object[names.length + 1];
        if (!read(line, cells)) {
            Arrays.fill(cells, null);
            cells[names.length] = line;
        }
        return RowFactory.create(cells);
    }

    /** Returns whether the line is one object whose members that are asked for are texts, numbers, truths or nulls. */
    private boolean read(String line, @Nullable Object[] cells) {
        String json = !line.isEmpty() && line.charAt(0) == '\uFEFF' ? line.substring(1) : line;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                int column = column(parser.currentName());
                JsonToken value = parser.nextToken();
                if (column < 0) {
                    parser.skipChildren();
                } else if (value == JsonToken.VALUE_NULL) {
                    cells[column] = null;
                } else {
                    String text = parser.getString();
                    if (value.isStructStart() || isCut(text)) {
                        return false;
                    }
                    cells[column] = text;
                }
            }
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** Returns whether a text has half a surrogate, which would become another character on its way. */
    private static boolean isCut(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private int column(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether anything but white space follows the first object of a line: {@code {"a": 1} {"b": 2}}. */
    static boolean goesOn(String line) {
        int depth = 0;
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (isQuoted) {
                if (letter == '\\') {
                    i++;
                } else if (letter == '"') {
                    isQuoted = false;
                }
            } else if (letter == '"') {
                isQuoted = true;
            } else if (letter == '{') {
                depth++;
            } else if (letter == '}') {
                depth--;
                if (depth == 0) {
                    return !line.substring(i + 1).isBlank();
                }
            }
        }
        return false;
    }
}
