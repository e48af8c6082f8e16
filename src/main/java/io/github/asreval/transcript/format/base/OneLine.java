package io.github.asreval.transcript.format.base;

import io.github.asreval.text.Words;

/** Texts from formats in which they may go on over lines, or are indented. */
public final class OneLine {

    private OneLine() {}

    /** Returns the text without white space around it, and with a space for each line end in it. */
    public static String of(String text) {
        String trimmed = Words.trim(text);
        boolean oneLine = trimmed.indexOf('\n') < 0 && trimmed.indexOf('\r') < 0;
        return oneLine
                ? trimmed
                : trimmed.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    }
}
