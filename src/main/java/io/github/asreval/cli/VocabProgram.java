package io.github.asreval.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program {@code vocab}: hands over to the command that was asked for. */
final class VocabProgram implements Program {

    private final Map<String, Program> commands = new LinkedHashMap<>();

    VocabProgram() {
        commands.put("validate", new ValidateCommand());
        commands.put("fix", new FixCommand());
        commands.put("explain", new ExplainCommand());
        commands.put("charset", new CharsetCommand());
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("vocab", "Works on Amazon Transcribe custom vocabularies.");
        spec.usageMessage()
                .description("", "Each command explains itself: vocab COMMAND --help", "")
                .synopsisSubcommandLabel("COMMAND")
                .commandListHeading("%nCommands:%n")
                .footer("", "Exit status: 0 done, 1 findings of severity error, 2 wrong usage, 3 bad input, 70 a bug.");
        for (Map.Entry<String, Program> command : commands.entrySet()) {
            spec.addSubcommand(command.getKey(), command.getValue().spec());
        }
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        if (!arguments.hasSubcommand()) {
            StringWriter help = new StringWriter();
            arguments.commandSpec().commandLine().usage(new PrintWriter(help), Ansi.OFF);
            terminal.complain(help.toString().stripTrailing());
            return ExitStatus.USAGE;
        }
        ParseResult given = arguments.subcommand();
        Program command = commands.get(given.commandSpec().name());
        if (command == null) {
            throw new IllegalStateException("no command " + given.commandSpec().name());
        }
        return command.run(given, terminal);
    }
}
