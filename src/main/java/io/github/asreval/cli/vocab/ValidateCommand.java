package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.ErrorMessages;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.FileReplacement;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputEnding;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.report.values.CheckedFile;
import io.github.asreval.report.values.FindingsReport;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.check.Validator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab validate}: checks files and reports what it finds. */
final class ValidateCommand implements Program {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.VALIDATE.spec(
                "Findings are printed as file:line:column: severity: message [rule], with the row, and the place"
                        + " marked in it; those about a whole file at 1:1. \"vocab explain RULE\" tells why.",
                "Exit status: 0 no error, 1 errors found, 2 wrong usage, 3 a file cannot be read, 70 a bug.");
        spec.addPositional(Options.arguments(
                "FILE",
                "Files to check; a folder stands for the .txt, .csv and .tsv files in it, - for standard input."));
        VocabOptions.addChecking(spec);
        VocabOptions.addReporting(spec, "Print findings only: no notes, no counts, no line for a clean file.");
        spec.addOption(Options.text(
                "FILE",
                "Write the findings to FILE instead of standard output; without -f in the format of its ending:"
                        + " json, sarif.",
                "-o",
                "--output"));
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        VocabOptions options = VocabOptions.of(arguments, OutputEnding.findings(arguments));
        List<String> names = arguments.matchedPositionalValue(0, List.<String>of());
        if (Collections.frequency(names, CheckedFile.STANDARD_INPUT) > 1) {
            throw Options.wrong(arguments, "standard input (-) can be checked once");
        }
        Run run = new Run(options, terminal);
        try {
            if (options.output().isPresent()) {
                run.writeTo(FileArgument.path(options.output().get()), names);
            } else {
                run.write(new BufferedOutputStream(terminal.out()), true, names);
            }
        } catch (IOException e) {
            if (!ErrorMessages.isBrokenPipe(e)) {
                throw e;
            }
        }
        return run.status();
    }

    /** One run over all files. */
    private static final class Run {

        private final VocabOptions options;
        private final Terminal terminal;
        private final Validator validator;
        private boolean anyChecked;
        private boolean anyUnreadable;
        private boolean anyFailed;

        Run(VocabOptions options, Terminal terminal) {
            this.options = options;
            this.terminal = terminal;
            this.validator = new Validator(options.rules());
        }

        int status() {
            return anyUnreadable ? ExitStatus.BAD_INPUT : anyFailed ? ExitStatus.FINDINGS : ExitStatus.OK;
        }

        void writeTo(Path file, List<String> names) throws IOException {
            try (FileReplacement replacement = FileReplacement.of(file)) {
                OutputStream out = new BufferedOutputStream(replacement.out());
                write(out, false, names);
                if (anyChecked) {
                    replacement.commit();
                }
            }
        }

        void write(OutputStream out, boolean shown, List<String> names) throws IOException {
            try (FindingsReport report =
                    options.format().create(out, options.style(terminal, shown), options.quiet())) {
                for (String name : names) {
                    for (VocabularyInput input : inputs(name)) {
                        Optional<CheckedFile> file = check(input);
                        if (file.isPresent()) {
                            report.accept(file.get());
                            anyChecked = true;
                            anyFailed |= !file.get().passes();
                        }
                    }
                }
                report.finish();
            }
        }

        private List<VocabularyInput> inputs(String name) {
            try {
                return VocabularyInput.named(name);
            } catch (IOException e) {
                return unreadable(e, List.of());
            }
        }

        private Optional<CheckedFile> check(VocabularyInput input) {
            try {
                VocabularyFile file = input.read(options, terminal);
                String language = input.language(file, options, terminal);
                return Optional.of(new CheckedFile(
                        input.name(), validator.validate(file, language), options.strict(), Optional.empty()));
            } catch (IOException e) {
                return unreadable(e, Optional.empty());
            }
        }

        private <T> T unreadable(IOException problem, T instead) {
            anyUnreadable = true;
            terminal.complain(ErrorMessages.describe(problem));
            return instead;
        }
    }
}
