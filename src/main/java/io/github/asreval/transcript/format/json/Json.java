package io.github.asreval.transcript.format.json;

import io.github.asreval.text.base.CodePoints;
import io.github.asreval.transcript.MalformedTranscriptException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** The parser of JSON: streamed, with limits, and with the numbers that Python writes. */
public final class Json {

    /** No transcript is nested a tenth as deep. */
    private static final int DEEPEST = 100;

    /** Ten times the words of a day of speech. */
    private static final int LONGEST_TEXT = 20_000_000;

    private static final int LONGEST_NAME = StreamReadConstraints.DEFAULT_MAX_NAME_LEN;
    private static final int LONGEST_NUMBER = StreamReadConstraints.DEFAULT_MAX_NUM_LEN;

    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** The word that the parser writes before the number of a character. */
    private static final String CODE = "code ";

    private Json() {}

    /**
     * Returns what to say of something that is not JSON, or beyond the limits; the words are ours, not the parser's.
     *
     * @param begin the line on which the element begins in which this was found; 0 if in none
     */
    static MalformedTranscriptException malformed(String source, long begin, JacksonException problem) {
        TokenStreamLocation location = problem.getLocation();
        long line = location == null ? 0 : Math.max(0, location.getLineNr());
        String column = location == null || location.getColumnNr() < 1 ? "" : "column " + location.getColumnNr() + ": ";
        String within = begin == 0 || begin == line ? "" : " within the part that begins on line " + begin;
        return new MalformedTranscriptException(source, line, column + reason(problem, within));
    }

    private static String reason(JacksonException problem, String within) {
        if (problem instanceof StreamConstraintsException) {
            return "beyond what is read of JSON" + within + ", which is " + DEEPEST + " levels, " + LONGEST_TEXT
                    + " characters of a text, " + LONGEST_NAME + " of a name and " + LONGEST_NUMBER
                    + " of a number; is this a transcript?";
        }
        if (problem instanceof UnexpectedEndOfInputException) {
            return "not JSON that can be read" + within
                    + ": it ends here, and not all that was begun is closed; is the file" + " complete?";
        }
        return "not JSON that can be read" + within + ": "
                + character(String.valueOf(problem.getOriginalMessage()))
                        .map(character -> character + " is out of place here")
                        .orElse("what stands here is none")
                + "; is the file complete?";
    }

    /** The parser tells the character it did not expect in its message only. */
    private static Optional<String> character(String message) {
        int code = message.indexOf(CODE);
        int end = message.indexOf(')', Math.max(0, code));
        if (code < 0 || end < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(CodePoints.describe(Integer.parseInt(message, code + CODE.length(), end, 10)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
