package io.github.asreval.vocabulary;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Finds the phrases in JSON, wherever they stand in it. */
final class JsonPhrases {

    /** A vocabulary has two levels, the request for one three. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(50).build())
            .build();

    private final String text;
    private final List<VocabularyEntry> phrases = new ArrayList<>();
    private final List<UnreadRow> unread = new ArrayList<>();
    private List<Column> header = List.of();
    private boolean objects;
    private boolean array;

    JsonPhrases(String text) {
        this.text = text;
    }

    JsonVocabulary read() {
        int begin = 1
                + (int) text.chars()
                        .takeWhile(Character::isWhitespace)
                        .filter(c -> c == '\n')
                        .count();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                array = token == JsonToken.START_ARRAY;
                readElement(parser, token);
            }
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            int line = place == null ? begin : Math.max(1, place.getLineNr());
            int column = place == null ? 1 : Math.max(1, place.getColumnNr());
            return new JsonVocabulary("JSON that breaks off here", line, column, List.of(), List.of(), true);
        }
        int count = phrases.size() + unread.size();
        String description = (array ? "a JSON array of " : "JSON with ")
                + count
                + (array && objects ? (header.isEmpty() ? " object" : " row") : " phrase")
                + (count == 1 ? "" : "s");
        return new JsonVocabulary(description, begin, 1, phrases, unread, false);
    }

    /** Reads an element of an array, or what stands at the top. */
    private void readElement(JsonParser parser, JsonToken token) {
        int line = parser.currentTokenLocation().getLineNr();
        if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                if (next == JsonToken.START_ARRAY) {
                    readRow(parser);
                } else {
                    readElement(parser, next);
                }
            }
        } else if (token == JsonToken.START_OBJECT) {
            readObject(parser, line);
        } else {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            cells.put(Column.PHRASE, value(parser, token));
            add(line, cells, "");
        }
    }

    /** Reads an array in an array, which is a row; the first names the columns, or the cells belong to none. */
    private void readRow(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        List<String> row = new ArrayList<>();
        boolean deep = false;
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            deep |= next.isStructStart();
            row.add(next.isStructStart() ? "" : value(parser, next));
            parser.skipChildren();
        }
        List<Column> named =
                row.stream().flatMap(cell -> Column.recognize(cell).stream()).toList();
        objects = true;
        if (header.isEmpty() && !deep && !named.isEmpty() && named.size() == row.size()) {
            header = named;
            return;
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        List<Column> columns = header.isEmpty() && row.size() == 1 ? List.of(Column.PHRASE) : header;
        boolean fits = !deep && Set.copyOf(columns).size() == columns.size();
        for (int i = 0; i < row.size(); i++) {
            fits &= i < columns.size() || row.get(i).isEmpty();
            if (i < columns.size()) {
                cells.put(columns.get(i), row.get(i));
            }
        }
        if (fits) {
            add(line, cells, "");
        } else {
            unread.add(
                    new UnreadRow(line, String.join(" ", row), "the first array does not name a column for each cell"));
        }
    }

    private void readObject(JsonParser parser, int line) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        String stranger = "";
        boolean arrays = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && cells.isEmpty()) {
                arrays = true;
                readElement(parser, token);
                continue;
            }
            Optional<Column> column = column(name);
            String value = token.isStructStart() ? name : value(parser, token);
            if (token.isStructStart()) {
                parser.skipChildren();
            }
            if (column.isPresent() && !token.isStructStart()) {
                cells.merge(column.get(), value, (first, second) -> first.isEmpty() ? second : first);
            } else if (!value.isEmpty() && stranger.isEmpty()) {
                stranger = name;
            }
        }
        if (!cells.isEmpty() || !arrays) {
            // Beside an array of phrases stands what a request says of the vocabulary, not what is in it.
            objects = true;
            add(line, cells, arrays ? "" : stranger);
        }
    }

    /** The settings of a request have Text for the phrase. */
    private static Optional<Column> column(String name) {
        return UCharacter.foldCase(name, true).equals("text") ? Optional.of(Column.PHRASE) : Column.recognize(name);
    }

    private static String value(JsonParser parser, JsonToken token) {
        return token == JsonToken.VALUE_NULL ? "" : parser.getString();
    }

    private void add(int line, Map<Column, String> cells, String stranger) {
        String phrase = cells.getOrDefault(Column.PHRASE, "");
        String reason = "";
        if (!stranger.isEmpty()) {
            reason = "no column holds \"" + stranger + "\"";
        } else if (phrase.isEmpty()) {
            reason = "it has no Phrase";
        } else if (cells.values().stream().anyMatch(JsonPhrases::breaksRows)) {
            reason = "a row can hold no TAB, line end or half of a character";
        }
        if (reason.isEmpty()) {
            phrases.add(JsonVocabulary.entry(line, cells));
        } else {
            unread.add(new UnreadRow(line, String.join(" ", cells.values()), reason));
        }
    }

    private static boolean breaksRows(String value) {
        return value.codePoints()
                .anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.SURROGATE);
    }
}
