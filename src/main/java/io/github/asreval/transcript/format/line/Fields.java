package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.base.Numbers;
import java.util.OptionalDouble;

/** The fields of a line, taken one by one from its front, and the rest of it. */
final class Fields {

    private final String source;
    private final Utterance line;
    private final String advice;
    private final String text;
    private int position;

    Fields(String source, Utterance line) {
        this(source, line, "is the format right? --format plain reads all lines as words");
    }

    /** Creates the fields of a line, of which complaints end in some advice. */
    Fields(String source, Utterance line, String advice) {
        this.source = source;
        this.line = line;
        this.advice = advice;
        this.text = line.text();
    }

    /** Returns the next field without taking it; empty behind the last. */
    String peek() {
        int before = position;
        String field = take();
        position = before;
        return field;
    }

    /** Returns the next field; empty behind the last. */
    String take() {
        skipSpace();
        int start = position;
        while (position < text.length() && !Words.isWhiteSpace(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    /**
     * Returns the next field.
     *
     * @throws MalformedTranscriptException if there is none
     */
    String take(String name) {
        String field = take();
        if (field.isEmpty()) {
            throw malformed("the " + name + " is missing; " + advice);
        }
        return field;
    }

    /**
     * Returns the next field as a number.
     *
     * @throws MalformedTranscriptException if there is none or it is no number
     */
    double number(String name) {
        String field = take(name);
        OptionalDouble number = Numbers.parse(field);
        return number.orElseThrow(
                () -> malformed("the " + name + " is \"" + field + "\", which is no number; " + advice));
    }

    /** Returns what has not been taken, without white space around it. */
    String rest() {
        return Words.trim(text.substring(position));
    }

    private void skipSpace() {
        while (position < text.length() && Words.isWhiteSpace(text.charAt(position))) {
            position++;
        }
    }

    MalformedTranscriptException malformed(String problem) {
        return new MalformedTranscriptException(source, line.line(), problem);
    }
}
