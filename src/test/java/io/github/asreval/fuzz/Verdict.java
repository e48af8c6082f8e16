package io.github.asreval.fuzz;

import java.util.List;

/** What must hold for every input. */
final class Verdict {

    /** Words of a message that was made for programmers. */
    private static final List<String> INNER_WORDS =
            List.of("java.", "tools.jackson", "Exception", ": null", "com.sun.");

    private static final int LONGEST_LINE = 2_100;

    private Verdict() {}

    /** Something that must not happen has happened. */
    static final class Fault extends AssertionError {
        private static final long serialVersionUID = 1;

        Fault(String what) {
            super(what);
        }
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Fault(otherwise);
        }
    }

    /** A message says something, to people. */
    static void requireMessage(String message) {
        require(message.length() > 10, "no message: " + message);
        INNER_WORDS.forEach(word -> require(!message.contains(word), "a message for programmers: " + message));
    }

    /** A message is read on a terminal: no line of it is without end. */
    static void requireShort(String message) {
        require(message.lines().allMatch(line -> line.length() <= LONGEST_LINE), "an endless message");
    }

    /** What is told on a terminal holds nothing that it would obey. */
    static void requireHarmless(String told) {
        boolean harmless = told.codePoints().allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c));
        require(harmless && !told.contains("\u202E"), "control characters on the terminal");
    }
}
