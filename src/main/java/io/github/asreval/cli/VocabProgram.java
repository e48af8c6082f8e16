package io.github.asreval.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program {@code vocab}. */
final class VocabProgram implements Program {

    @Override
    public CommandSpec spec() {
        return Options.withHelp(Options.command("vocab", "Works on Amazon Transcribe custom vocabularies."));
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) {
        throw new ParameterException(arguments.commandSpec().commandLine(), "name a command");
    }
}
