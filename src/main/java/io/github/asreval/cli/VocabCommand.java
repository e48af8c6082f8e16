package io.github.asreval.cli;

import java.util.Locale;

/** The commands of {@code vocab}; what one can do is looked up only when it is asked for. */
enum VocabCommand {
    VALIDATE("Checks vocabulary files against the rules of the vendor's guide."),
    FIX("Repairs a vocabulary file as far as that takes no guess."),
    EXPLAIN("Lists the rules for vocabulary files, or explains one."),
    CHARSET("Tells which characters the phrases of a language may have.");

    private final String header;

    VocabCommand(String header) {
        this.header = header;
    }

    /** Returns the name by which the command is called. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what the command does, in one sentence. */
    String header() {
        return header;
    }

    /** Returns the command. */
    Program program() {
        return switch (this) {
            case VALIDATE -> new ValidateCommand();
            case FIX -> new FixCommand();
            case EXPLAIN -> new ExplainCommand();
            case CHARSET -> new CharsetCommand();
        };
    }
}
