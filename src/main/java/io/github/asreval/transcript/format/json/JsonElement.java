package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.Numbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A value of a JSON file, an object most of the time, with those members that a format asks for.
 *
 * <p>Numbers, truth values and {@code null} are texts here: the same member is a number from one service and a string
 * from another, and {@code null} is the empty text.
 *
 * @param source the name of the file
 * @param line the line on which the element of the format begins that this is, or is part of
 * @param place where it stands
 * @param text its text, if it is no object or array
 * @param elements its elements, if it is an array
 * @param members its members, if it is an object
 */
record JsonElement(
        String source,
        long line,
        JsonPlace place,
        Optional<String> text,
        List<JsonElement> elements,
        Map<String, JsonElement> members) {

    /** Returns whether there is such a member, be it empty. */
    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Returns the text of a member; empty if there is none. */
    String text(String name) {
        JsonElement member = members.get(name);
        return member == null ? "" : member.requiredText();
    }

    /**
     * Returns the text of a member that there has to be.
     *
     * @throws MalformedTranscriptException if there is none
     */
    String requiredText(String name) {
        JsonElement member = members.get(name);
        if (member == null) {
            throw malformed("has no \"" + name + "\"");
        }
        return member.requiredText();
    }

    /**
     * Returns this as text.
     *
     * @throws MalformedTranscriptException if it is an object or array
     */
    String requiredText() {
        return text.orElseThrow(() -> malformed("is no text"));
    }

    /** Returns whether a member is {@code true}. */
    boolean isTrue(String name) {
        return text(name).equals("true");
    }

    /**
     * Returns a number that stands in a member as a number or a string, such as {@code 1.5} or {@code "1.5s"}, divided by
     * how many of it make a second; nothing if there is none.
     */
    OptionalDouble seconds(String name, double perSecond) {
        String time = text(name);
        String number = time.endsWith("s") ? time.substring(0, time.length() - 1) : time;
        OptionalDouble parsed = Numbers.parse(number);
        if (parsed.isEmpty() && !time.isEmpty() && !time.equals("NaN")) {
            throw malformed("has \"" + time + "\" for \"" + name + "\", which is no time in numbers");
        }
        return parsed.isEmpty() ? parsed : OptionalDouble.of(parsed.getAsDouble() / perSecond);
    }

    /** Returns the elements of an array in a member; none if there is no array. */
    List<JsonElement> list(String name) {
        return object(name).elements;
    }

    /** Returns the first element of an array in a member; if there is none, a value without anything. */
    JsonElement first(String name) {
        List<JsonElement> list = list(name);
        return list.isEmpty() ? nothing(name) : list.get(0);
    }

    /** Returns what is in a member; if there is none, a value without anything. */
    JsonElement object(String name) {
        JsonElement member = members.get(name);
        return member == null ? nothing(name) : member;
    }

    private JsonElement nothing(String name) {
        return new JsonElement(source, line, place.member(name), Optional.empty(), List.of(), Map.of());
    }

    /** Returns details that say where this stands. */
    UtteranceDetails details() {
        return UtteranceDetails.NONE.at(place.toString());
    }

    /** Returns the exception for something that is wrong with this. */
    MalformedTranscriptException malformed(String problem) {
        String path = place.toString();
        return new MalformedTranscriptException(source, line, (path.isEmpty() ? "the object" : path) + " " + problem);
    }
}
