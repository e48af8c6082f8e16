package io.github.asreval.transcript.format.json;

import io.github.asreval.text.base.CodePoints;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TextStream;
import io.github.asreval.transcript.format.base.CheckedUtf8;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Goes through one JSON document, or several one after the other, and stops at the elements that a format is made of.
 *
 * <p>A format names the places to stop, {@code results.items[]} for each element of that array, the empty name for each
 * document, and the members it wants to know. Everything else is passed over, so that what is in memory is one element.
 */
final class JsonWalk implements Closeable {

    /** Far more than any element of a transcript has; only a file that is something else gets there. */
    private static final int MOST_VALUES = 1_000_000;

    /** How many members a message names of a document in which nothing was found. */
    private static final int SHOWN = 8;

    private final TextStream text;
    private final JsonParser parser;
    private final Set<String> stops;
    private final Set<String> ways = new HashSet<>();
    /** The members that are wanted. */
    private final Set<String> members;
    /** Whether all members that are no objects or arrays are wanted as well, whatever they are called. */
    private final boolean scalars;

    private final Deque<Level> levels = new ArrayDeque<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private String name = "";
    private boolean foundSomething;
    private boolean hasEmptyList;
    /** The line on which the element begins that is being read; 0 on the way to the next. */
    private long line;

    private int values;

    /** A place to stop, and what stands there. */
    record Stop(String pattern, JsonElement element) {}

    /** An object or array on the way, and how many elements of it have gone by. */
    private static final class Level {

        private final JsonPlace place;
        private final String pattern;
        private final boolean array;
        private int elements;

        Level(JsonPlace place, String pattern, boolean array) {
            this.place = place;
            this.pattern = pattern;
            this.array = array;
        }
    }

    JsonWalk(TextStream text, Set<String> stops, Set<String> members) {
        this(text, stops, members, false);
    }

    /**
     * Creates a walk that takes all members of the elements, except those that are objects or arrays themselves.
     *
     * @param lists the members that are taken though they are arrays
     */
    static JsonWalk ofRows(TextStream text, Set<String> stops, Set<String> lists) {
        return new JsonWalk(text, stops, lists, true);
    }

    private JsonWalk(TextStream text, Set<String> stops, Set<String> members, boolean scalars) {
        this.text = text;
        this.stops = stops;
        this.members = members;
        this.scalars = scalars;
        for (String stop : stops) {
            addWays(stop);
        }
        // From bytes, the parser would guess by NULs whether this is UTF-32.
        this.parser = Json.FACTORY.createParser(
                ObjectReadContext.empty(), new InputStreamReader(new CheckedUtf8(text), StandardCharsets.UTF_8));
    }

    /** What is entered on the way to {@code a.b[]} is the document, {@code a} and {@code a.b}. */
    private void addWays(String stop) {
        ways.add("");
        for (int i = 1; i < stop.length(); i++) {
            if (stop.charAt(i) == '.' || stop.charAt(i) == '[') {
                ways.add(stop.substring(0, i));
            }
        }
    }

    TextStream text() {
        return text;
    }

    /** Returns whether there was something to stop at so far, or an array, be it empty, in which to stop at each element. */
    boolean foundSomething() {
        return foundSomething;
    }

    /** Returns whether there was an array without elements in which to stop at each element. */
    boolean hasEmptyList() {
        return hasEmptyList;
    }

    /** Returns the first few members that went by, for messages: {@code format, results[].type}. */
    String seen() {
        return seen.isEmpty() ? "none" : String.join(", ", seen);
    }

    /**
     * Returns the next element to stop at, or nothing behind the last document.
     *
     * @throws MalformedTranscriptException if this is not JSON
     */
    Optional<Stop> next() throws IOException {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                Optional<Stop> stop = step(token);
                if (stop.isPresent()) {
                    return stop;
                }
            }
            return Optional.empty();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw Json.malformed(text.name(), line, e);
        }
    }

    private Optional<Stop> step(JsonToken token) {
        if (token == JsonToken.PROPERTY_NAME) {
            name = parser.currentName();
            return Optional.empty();
        }
        if (token.isStructEnd()) {
            Level level = levels.pop();
            hasEmptyList |= level.array && level.elements == 0 && stops.contains(level.pattern + "[]");
            return Optional.empty();
        }
        Level level = levels.peek();
        JsonPlace place = JsonPlace.DOCUMENT;
        String pattern = "";
        if (level != null && level.array) {
            place = level.place.element(level.elements++);
            pattern = level.pattern + "[]";
        } else if (level != null) {
            place = level.place.member(name);
            pattern = level.pattern.isEmpty() ? name : level.pattern + "." + name;
            see(pattern);
        }
        if (isStop(pattern, token)) {
            foundSomething = true;
            line = parser.currentTokenLocation().getLineNr();
            values = 0;
            Stop stop = new Stop(pattern, element(token, place, pattern));
            line = 0;
            return Optional.of(stop);
        }
        if (token.isStructStart() && ways.contains(pattern)) {
            levels.push(new Level(place, pattern, token == JsonToken.START_ARRAY));
            foundSomething |= stops.contains(pattern + "[]");
        } else {
            parser.skipChildren();
        }
        return Optional.empty();
    }

    /** An array is entered if its elements are wanted, even where all else that stands there is. */
    private boolean isStop(String pattern, JsonToken token) {
        return stops.contains(pattern) && (token != JsonToken.START_ARRAY || !stops.contains(pattern + "[]"));
    }

    private void see(String path) {
        if (seen.size() < SHOWN) {
            seen.add(path);
        }
    }

    /** Reads the value that the token begins; the depth is limited by the parser. */
    private JsonElement element(JsonToken token, JsonPlace place, String pattern) {
        if (++values > MOST_VALUES) {
            throw malformed(place, "is too large for a part of a transcript; is the format right?");
        }
        Optional<String> value = Optional.empty();
        List<JsonElement> elements = List.of();
        Map<String, JsonElement> object = Map.of();
        switch (token) {
            case START_OBJECT -> object = object(place, pattern);
            case START_ARRAY -> elements = array(place, pattern);
            case VALUE_NULL -> value = Optional.of("");
            default -> value = Optional.of(wellFormed(parser.getString(), place));
        }
        return new JsonElement(text.name(), line, place, value, elements, object);
    }

    private Map<String, JsonElement> object(JsonPlace place, String pattern) {
        Map<String, JsonElement> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            String path = seen.size() < SHOWN ? (pattern.isEmpty() ? member : pattern + "." + member) : "";
            see(path);
            JsonToken value = parser.nextToken();
            if (members.contains(member) || (scalars && value.isScalarValue())) {
                object.put(member, element(value, place.member(member), path));
            } else {
                parser.skipChildren();
            }
        }
        return object;
    }

    private List<JsonElement> array(JsonPlace place, String pattern) {
        List<JsonElement> array = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(element(token, place.element(array.size()), pattern + "[]"));
        }
        return array;
    }

    /** JSON can spell half a surrogate pair, but it is no character. */
    private String wellFormed(String value, JsonPlace place) {
        if (!CodePoints.areWhole(value)) {
            throw malformed(place, "holds half a surrogate pair, which is no character; was the text cut?");
        }
        return value;
    }

    private MalformedTranscriptException malformed(JsonPlace place, String problem) {
        return new MalformedTranscriptException(text.name(), line, place + " " + problem);
    }

    @Override
    public void close() {
        parser.close();
    }
}
