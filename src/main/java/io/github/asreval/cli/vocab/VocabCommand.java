package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.CloudAccess;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Program;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** The commands of {@code vocab}; what one can do is looked up only when it is asked for. */
public enum VocabCommand {
    VALIDATE("Checks vocabulary files against the rules of the vendor's guide."),
    FIX("Repairs a vocabulary file as far as that takes no guess."),
    GENERATE("Builds a vocabulary from the errors of a recogniser, and foretells its effect."),
    EFFECT("Tells what a vocabulary has changed, entry by entry."),
    MERGE("Makes one table out of several vocabularies."),
    DIFF("Tells which rows two vocabularies do not share."),
    CONVERT("Writes a vocabulary in the form of another engine."),
    REQUEST("Prints the request that creates a vocabulary, checked."),
    TEXT("Makes text for a custom language model, and holds it against the test set."),
    EXPLAIN("Lists the rules for vocabulary files, or explains one."),
    CHARSET("Tells which characters the phrases of a language may have."),
    PUSH("Checks a vocabulary, uploads it, and has Amazon Transcribe make it."),
    PULL("Fetches the file of a vocabulary from an account."),
    LIST("Lists the vocabularies of an account."),
    STATUS("Tells how far the service is with a vocabulary."),
    DELETE("Deletes a vocabulary from an account."),
    LOOP("Transcribes calls, makes a vocabulary of the errors, and proves it on them.");

    private final String header;

    VocabCommand(String header) {
        this.header = header;
    }

    /** Returns the name by which the command is called. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what the command does, in one sentence. */
    String header() {
        return header;
    }

    /** Returns the outline of the command, with what stands above and below its options. */
    CommandSpec spec(String description, String statuses) {
        return Options.command(id(), header, description, statuses);
    }

    /** Returns the command, with how it reaches the services, if it does. */
    public Program program(CloudAccess access) {
        return switch (this) {
            case VALIDATE -> new ValidateCommand();
            case FIX -> new FixCommand();
            case GENERATE -> new GenerateCommand();
            case EFFECT -> new EffectCommand();
            case MERGE -> new MergeCommand();
            case DIFF -> new DiffCommand();
            case CONVERT -> new ConvertCommand();
            case REQUEST -> new RequestCommand();
            case TEXT -> new TextCommand();
            case EXPLAIN -> new ExplainCommand();
            case CHARSET -> new CharsetCommand();
            case PUSH -> new PushCommand(access);
            case PULL -> new PullCommand(access);
            case LIST -> new ListCommand(access);
            case STATUS -> new StatusCommand(access);
            case DELETE -> new DeleteCommand(access);
            case LOOP -> new LoopCommand(access);
        };
    }
}
