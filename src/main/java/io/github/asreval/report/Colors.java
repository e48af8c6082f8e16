package io.github.asreval.report;

import io.github.asreval.align.EditOperation;

/** The colours of errors on a terminal, from the basic sixteen, so that the user's own palette decides. */
final class Colors {

    static final String RESET = "\u001B[0m";

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
}
