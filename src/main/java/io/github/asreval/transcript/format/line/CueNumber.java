package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;

/** The numbers of cues, which say nothing. */
final class CueNumber {

    private CueNumber() {}

    /** Returns whether a line has nothing but digits and white space around them. */
    static boolean is(String line) {
        String number = Words.trim(line);
        return !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
