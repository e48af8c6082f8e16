package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.CloudAccess;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program {@code vocab}: hands over to the command that was asked for. */
public final class VocabProgram implements Program {

    private final CloudAccess access;
    private final Optional<VocabCommand> asked;

    /**
     * Creates the program for one run.
     *
     * @param access how commands reach the services
     * @param arguments what was given; the first that names a command tells whose options are needed
     */
    public VocabProgram(CloudAccess access, String... arguments) {
        this.access = access;
        this.asked = asked(arguments);
    }

    private static Optional<VocabCommand> asked(String... arguments) {
        for (String argument : arguments) {
            for (VocabCommand command : VocabCommand.values()) {
                if (command.id().equals(argument)) {
                    return Optional.of(command);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("vocab", "Works on Amazon Transcribe custom vocabularies.");
        spec.usageMessage()
                .description(
                        "",
                        "Each command explains itself: vocab COMMAND --help. @FILE stands for the arguments that FILE"
                                + " holds, one a line.",
                        "")
                .synopsisSubcommandLabel("COMMAND")
                .commandListHeading("%nCommands:%n")
                .footer(
                        "",
                        "Exit status: 0 done, 1 findings of severity error, 2 wrong usage, 3 bad input, 4 a"
                                + " service is not done yet, 70 a bug.");
        for (VocabCommand command : VocabCommand.values()) {
            boolean needed = asked.isPresent() && asked.get() == command;
            spec.addSubcommand(
                    command.id(),
                    needed ? command.program(access).spec() : Options.command(command.id(), command.header()));
        }
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        if (arguments.hasSubcommand() && asked.isPresent()) {
            return asked.get().program(access).run(arguments.subcommand(), terminal);
        }
        StringWriter help = new StringWriter();
        arguments.commandSpec().commandLine().usage(new PrintWriter(help), Ansi.OFF);
        terminal.complain(help.toString().stripTrailing());
        return ExitStatus.USAGE;
    }
}
