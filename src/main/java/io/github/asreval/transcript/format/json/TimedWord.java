package io.github.asreval.transcript.format.json;

import java.util.OptionalDouble;

/**
 * A word of a list that a format keeps, or a punctuation mark.
 *
 * @param line the line of the file
 * @param place where it stands
 * @param space what stands before it, unless an utterance begins with it
 * @param text the word
 * @param begin when it begins, in seconds; nothing where that is not told, as of punctuation
 * @param end when it ends, likewise
 */
record TimedWord(long line, JsonPlace place, String space, String text, OptionalDouble begin, OptionalDouble end) {

    /** Returns the word that an element is, whose times are in seconds under those names. */
    static TimedWord of(JsonElement element, String space, String text, String begin, String end) {
        return new TimedWord(
                element.line(), element.place(), space, text, element.seconds(begin, 1), element.seconds(end, 1));
    }

    /** Returns a word that is left out, so that its utterance is there all the same. */
    static TimedWord blank(JsonElement element) {
        return new TimedWord(element.line(), element.place(), "", "", OptionalDouble.empty(), OptionalDouble.empty());
    }
}
