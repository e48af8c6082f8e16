package io.github.asreval.report;

import io.github.asreval.align.EditOperation;

/** The colours of errors on a terminal, from the basic sixteen, so that the user's own palette decides. */
final class Colors {

    private static final String RESET = "\u001B[0m";

    private Colors() {}

    static String paint(String word, EditOperation operation) {
        return switch (operation) {
            case HIT -> word;
            case SUBSTITUTION -> "\u001B[33m" + word + RESET;
            case DELETION -> "\u001B[31m" + word + RESET;
            case INSERTION -> "\u001B[36m" + word + RESET;
        };
    }
}
