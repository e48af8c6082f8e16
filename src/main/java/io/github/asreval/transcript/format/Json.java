package io.github.asreval.transcript.format;

import io.github.asreval.transcript.MalformedTranscriptException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** How JSON is parsed: streamed, with limits, and with the numbers that Python writes. */
final class Json {

    /** No transcript is nested a tenth as deep. */
    private static final int DEEPEST = 100;

    /** Ten times the words of a day of speech. */
    private static final int LONGEST_TEXT = 20_000_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private Json() {}

    /** How the parser begins the list of all that could be a value; it says little to a reader. */
    private static final String LIST_OF_VALUES = " (JSON String";

    /**
     * Returns what to say of something that is not JSON, or beyond the limits.
     *
     * @param begin the line on which the element begins in which this was found; 0 if in none
     */
    static MalformedTranscriptException malformed(String source, long begin, JacksonException problem) {
        TokenStreamLocation location = problem.getLocation();
        long line = location == null ? 0 : Math.max(0, location.getLineNr());
        String column = location == null || location.getColumnNr() < 1 ? "" : "column " + location.getColumnNr() + ": ";
        String within = begin == 0 || begin == line ? "" : " within the part that begins on line " + begin;
        String message = String.valueOf(problem.getOriginalMessage()).replace('\n', ' ');
        int list = message.indexOf(LIST_OF_VALUES);
        return new MalformedTranscriptException(
                source,
                line,
                column + "not JSON that can be read" + within + ": "
                        + (list < 0 ? message : message.substring(0, list) + " a value") + "; is the file complete?");
    }
}
