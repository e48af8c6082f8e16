package io.github.asreval.vocabulary.charset;

import java.util.List;
import java.util.Optional;

/**
 * A place in a phrase that its language's set does not allow, why, and what can stand there instead.
 *
 * <p>For {@code Los–Angeles} in English that is the code point at 3, {@link Cause#LOOKALIKE}, {@code U+2013 EN DASH
 * looks like U+002D HYPHEN-MINUS}, and the replacement {@code -}.
 *
 * @param start where the place starts, in code points from the start of the phrase
 * @param end where it ends, exclusively
 * @param cause why the characters are not in the set
 * @param message the same in one clause that names the code points; lower case, no final stop
 * @param replacement what should stand there, the empty string to delete it; empty if that would be a guess
 */
public record PhraseFault(int start, int end, Cause cause, String message, Optional<String> replacement) {

    /** The cause for which a character is not in a set. */
    public enum Cause {
        /** A letter in pieces, of which the set has the whole. */
        DECOMPOSED,
        /** A whole letter, of which the set has the pieces. */
        PRECOMPOSED,
        /** Another shape of a letter in the set: full-width, a ligature, a presentation form. */
        COMPAT,
        /** Nothing to be seen: a joiner, a soft hyphen, a direction mark. */
        INVISIBLE,
        /** Another character that looks like one in the set. */
        LOOKALIKE,
        /** A capital of which the set has the small letter. */
        CASE,
        /** A letter of a script that the set does not have. */
        WRONG_SCRIPT,
        /** None of these. */
        OTHER
    }

    /**
     * Returns the phrase with each replacement in its place; places without one stay as they are.
     *
     * @param faults faults of this phrase, in order and not overlapping
     */
    public static String replaceAll(String phrase, List<PhraseFault> faults) {
        StringBuilder replaced = new StringBuilder();
        int done = 0;
        int doneCodePoints = 0;
        for (PhraseFault fault : faults) {
            int start = phrase.offsetByCodePoints(done, fault.start() - doneCodePoints);
            int end = phrase.offsetByCodePoints(start, fault.end() - fault.start());
            replaced.append(phrase, done, start).append(fault.replacement().orElse(phrase.substring(start, end)));
            done = end;
            doneCodePoints = fault.end();
        }
        return replaced.append(phrase, done, phrase.length()).toString();
    }
}
