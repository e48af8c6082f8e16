package io.github.asreval.report.base;

import io.github.asreval.align.EditOperation;
import io.github.asreval.vocabulary.check.Severity;

/** The colours of errors and findings on a terminal, from the basic sixteen, so that the user's own palette decides. */
public final class Colors {

    public static final String RESET = "\u001B[0m";

    private Colors() {}

    /** Returns what switches to the colour of an operation; nothing for a hit. */
    static String of(EditOperation operation) {
        return switch (operation) {
            case HIT -> "";
            case SUBSTITUTION -> "\u001B[33m";
            case DELETION -> "\u001B[31m";
            case INSERTION -> "\u001B[36m";
        };
    }

    public static String paint(String word, Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[31m" + word + RESET;
            case WARNING -> "\u001B[33m" + word + RESET;
            case INFO -> "\u001B[36m" + word + RESET;
        };
    }

    public static String paintMark(String carets) {
        return "\u001B[32m" + carets + RESET;
    }
}
