package io.github.asreval.cli;

import io.github.asreval.cli.base.Breakdown;
import io.github.asreval.cli.base.CloudAccess;
import io.github.asreval.cli.base.EncodingOption;
import io.github.asreval.cli.base.ErrorMessages;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.ForeignNames;
import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.vocab.VocabProgram;
import io.github.asreval.cli.wer.AudioProgram;
import io.github.asreval.cli.wer.ConvertProgram;
import io.github.asreval.cli.wer.DiarizationProgram;
import io.github.asreval.cli.wer.NormalizeProgram;
import io.github.asreval.cli.wer.TextOptions;
import io.github.asreval.cli.wer.TranscribeProgram;
import io.github.asreval.cli.wer.WerProgram;
import io.github.asreval.normalize.UnknownStepException;
import io.github.asreval.normalize.base.MalformedMapException;
import io.github.asreval.report.text.NormalizerLines;
import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.NotUtf8Exception;
import io.github.asreval.transcript.UnpairedUtterancesException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs a program with its arguments and returns its exit status, without ending the process.
 *
 * <pre>{@code
 * int status = Cli.run(out, err, "wer", "reference.txt", "hypothesis.txt");   // 0
 * }</pre>
 *
 * <p>Nothing here keeps state: several programs may run at once, each with its own streams.
 */
public final class Cli {
    private static final String PROGRAMS =
            "name the program: wer REFERENCE HYPOTHESIS, or vocab COMMAND; each explains itself with --help";

    private Cli() {}

    /**
     * Runs a program with empty standard input.
     *
     * @param out gets the report, in UTF-8
     * @param err gets notes and problems, in UTF-8
     * @param arguments the program's name, {@code wer} or {@code vocab}, and its arguments
     * @return the exit status: 0 done, 1 done with findings of severity error or a failed gate, 2 wrong usage,
     *     3 bad input, 70 a bug
     */
    public static int run(OutputStream out, OutputStream err, String... arguments) {
        return run(Terminal.of(InputStream.nullInputStream(), out, err), arguments);
    }

    public static int run(Terminal terminal, String... arguments) {
        return run(terminal, Optional.empty(), arguments);
    }

    /** Runs a program that reaches the services in a way of its own. */
    static int run(Terminal terminal, CloudAccess access, String... arguments) {
        return run(terminal, Optional.of(access), arguments);
    }

    private static int run(Terminal terminal, Optional<CloudAccess> access, String... arguments) {
        String program = arguments.length == 0 ? "" : arguments[0];
        Optional<Arguments> own =
                expanded(terminal, Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length));
        if (own.isEmpty()) {
            return ExitStatus.USAGE;
        }
        return switch (program) {
            case "wer" -> runWer(terminal, access, own.get());
            case "vocab" ->
                runVocab(
                        terminal,
                        access,
                        own.get().withWords(HelpWords.ofVocab(own.get().array())));
            default -> {
                terminal.complain(PROGRAMS);
                yield ExitStatus.USAGE;
            }
        };
    }

    private static int runVocab(Terminal terminal, Optional<CloudAccess> access, Arguments arguments) {
        return run(new VocabProgram(known(access), arguments.array()), terminal, arguments);
    }

    /** What the build has is looked for by those runs only that may need it. */
    private static CloudAccess known(Optional<CloudAccess> access) {
        return access.isPresent() ? access.get() : CloudAccess.ofBuild();
    }

    /** Some helpers stand beside the main job; a file of such a name is given as {@code ./normalize}. */
    private static int runWer(Terminal terminal, Optional<CloudAccess> access, Arguments given) {
        Arguments arguments = given.withWords(HelpWords.ofWer(given.array()));
        Arguments rest = arguments.rest();
        return switch (arguments.first()) {
            case NormalizeProgram.NAME -> run(new NormalizeProgram(), terminal, rest);
            case ConvertProgram.NAME -> run(new ConvertProgram(), terminal, rest);
            case AudioProgram.NAME -> run(new AudioProgram(), terminal, rest);
            case DiarizationProgram.NAME -> run(new DiarizationProgram(), terminal, rest);
            case TranscribeProgram.NAME -> run(new TranscribeProgram(known(access)), terminal, rest);
            default -> runScoring(terminal, arguments);
        };
    }

    private static int runScoring(Terminal terminal, Arguments arguments) {
        Optional<String> meant = HelpWords.mistyped(arguments.array());
        if (meant.isPresent()) {
            terminal.complain(
                    ErrorMessages.oneLine(arguments.first() + ": no such file; did you mean " + meant.get() + "?"));
            terminal.complain("Try: " + meant.get() + " --help");
            return ExitStatus.USAGE;
        }
        return run(new WerProgram(), terminal, arguments);
    }

    /**
     * Runs a program that is none of ours by name, such as one that works on a cluster, with the statuses and messages of
     * all of them.
     *
     * @return the exit status, as of {@link #run(OutputStream, OutputStream, String...)}
     */
    public static int run(Program program, Terminal terminal, String... arguments) {
        Optional<Arguments> given = expanded(terminal, arguments);
        return given.isEmpty() ? ExitStatus.USAGE : run(program, terminal, given.get());
    }

    /** Returns the arguments with those of files in their places; nothing, and says why, if a file cannot be read. */
    private static Optional<Arguments> expanded(Terminal terminal, String... arguments) {
        try {
            return Optional.of(ArgumentFiles.expand(arguments));
        } catch (IOException e) {
            terminal.tell(ErrorMessages.message(e));
            return Optional.empty();
        }
    }

    private static int run(Program program, Terminal terminal, Arguments given) {
        String[] arguments = given.array();
        try {
            StringWriter help = new StringWriter();
            ParseResult parsed = parse(program.spec(arguments), new PrintWriter(help), arguments);
            if (CommandLine.printHelpIfRequested(parsed)) {
                // Not to the stream itself: a PrintWriter keeps to itself what it could not write.
                terminal.print(help.toString());
                return ExitStatus.OK;
            }
            if (TextOptions.asksForList(parsed)) {
                terminal.print(NormalizerLines.of(terminal.columns()));
                return ExitStatus.OK;
            }
            OutputFile.check(parsed, given.files());
            return runParsed(program, parsed, terminal, arguments);
        } catch (ParameterException e) {
            return usage(e, terminal);
        } catch (IOException | UncheckedIOException e) {
            return badInput(ErrorMessages.describe(e), terminal);
        } catch (UnpairedUtterancesException e) {
            return badInput(message(e, program) + wayOut(e, program), terminal);
        } catch (MalformedTranscriptException | MalformedMapException e) {
            return badInput(message(e, program), terminal);
        } catch (RuntimeException e) {
            return bug(e, terminal);
        } catch (Error e) {
            terminal.tell(Breakdown.describe(e, program.spec().findOption("--threads") != null));
            return ExitStatus.BUG;
        }
    }

    private static int runParsed(Program program, ParseResult given, Terminal terminal, String... arguments)
            throws IOException {
        try {
            return program.run(given, terminal);
        } catch (NotUtf8Exception e) {
            // Read once more, as the option that is to be named need not have been declared.
            throw EncodingOption.named(e, parse(program.spec(), new PrintWriter(new StringWriter()), arguments));
        }
    }

    /** Returns the message of a problem without advice that the program cannot take. */
    private static String message(RuntimeException problem, Program program) {
        String message = ErrorMessages.message(problem);
        return program.spec().findOption(InputOptions.MISSING) == null
                ? message.replace(MissingPolicy.ADVICE, "")
                : message;
    }

    /** Returns the option that scores what cannot be paired, if the program has it. */
    private static String wayOut(UnpairedUtterancesException problem, Program program) {
        boolean aligns =
                problem.mayBeCutDifferently() && program.spec().findOption(InputOptions.ALIGN_SEGMENTS) != null;
        return aligns ? ": if they are only cut differently, give " + InputOptions.ALIGN_SEGMENTS : "";
    }

    /** Of several mistakes the unknown option is told first: the others may follow from it. */
    private static ParseResult parse(CommandSpec spec, PrintWriter help, String... arguments) {
        HelpWords.refuseOthers(spec, arguments);
        collectErrors(spec);
        ParseResult given =
                new CommandLine(spec).setOut(help).setExpandAtFiles(false).parseArgs(arguments);
        List<Exception> mistakes = new ArrayList<>(given.errors());
        for (ParseResult command = given; command.hasSubcommand(); command = command.subcommand()) {
            mistakes.addAll(command.subcommand().errors());
        }
        if (TextOptions.asksForList(given)) {
            mistakes.removeIf(mistake -> mistake instanceof MissingParameterException);
        }
        for (Exception mistake : mistakes) {
            if (mistake instanceof UnmatchedArgumentException unknown) {
                throw unknown;
            }
        }
        if (!mistakes.isEmpty()) {
            throw (RuntimeException) mistakes.get(0);
        }
        return given;
    }

    private static void collectErrors(CommandSpec spec) {
        spec.parser().collectErrors(true);
        for (CommandLine command : spec.subcommands().values()) {
            collectErrors(command.getCommandSpec());
        }
    }

    private static int usage(ParameterException problem, Terminal terminal) {
        CommandLine commandLine = problem.getCommandLine();
        List<String> instead = instead(problem);
        if (!instead.isEmpty()) {
            terminal.complain(ErrorMessages.message(problem) + "; did you mean " + String.join(" and ", instead) + "?");
            terminal.complain("Try: " + commandLine.getCommandSpec().qualifiedName() + " --help");
            return ExitStatus.USAGE;
        }
        StringWriter suggestions = new StringWriter();
        UnmatchedArgumentException.printSuggestions(problem, new PrintWriter(suggestions));
        String question = suggestions.toString().strip();
        terminal.complain(ErrorMessages.message(problem) + (question.isEmpty() ? "" : "\n" + question));
        if (problem.getCause() instanceof UnknownStepException unknown) {
            unknown.kin().forEach(line -> terminal.complain("  " + line));
        }
        terminal.complain("Try: " + commandLine.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.USAGE;
    }

    /** Returns what those unknown arguments are called here that other programs know. */
    private static List<String> instead(ParameterException problem) {
        List<String> instead = new ArrayList<>();
        if (problem instanceof UnmatchedArgumentException unknown) {
            CommandSpec command = problem.getCommandLine().getCommandSpec();
            for (String argument : unknown.getUnmatched()) {
                ForeignNames.instead(argument, command)
                        .filter(ours -> !instead.contains(ours))
                        .ifPresent(instead::add);
            }
        }
        return instead;
    }

    private static int badInput(String problem, Terminal terminal) {
        terminal.complain(problem);
        return ExitStatus.BAD_INPUT;
    }

    private static int bug(RuntimeException problem, Terminal terminal) {
        if (Breakdown.lacksFiles(problem)) {
            terminal.tell(Breakdown.FILES);
            return ExitStatus.BUG;
        }
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        for (String line : trace.toString().lines().toList()) {
            terminal.tell(line.replace("\t", "    "));
        }
        terminal.complain("This is a bug in asreval " + ToolInfo.version()
                + "; please report it, with the lines above, at " + Breakdown.ISSUES);
        return ExitStatus.BUG;
    }
}
