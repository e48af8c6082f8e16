package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileReplacement;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.report.FindingsFormat;
import io.github.asreval.report.values.CheckedFile;
import io.github.asreval.report.values.FindingsReport;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.report.vocabulary.UnifiedDiff;
import io.github.asreval.vocabulary.TextEncoding;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.check.FixReport;
import io.github.asreval.vocabulary.check.Fixer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab fix}: repairs a file as far as that takes no guess. */
final class FixCommand implements Program {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.FIX.spec(
                "Prints the fixed file. What was changed, and what is left for people to decide, is told on"
                        + " standard error.",
                "Exit status: 0 no error left, 1 errors left or with --check a change, 2 wrong usage, 3 the file"
                        + " cannot be read, 70 a bug.");
        spec.addPositional(Options.argument(0, "FILE", "The file to fix; - for standard input."));
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.text("FILE", "Write the fixed file to FILE.", "-o", "--output"))
                .addOption(Options.flag("Write the fixed file in the place of FILE.", "-i", "--in-place"))
                .addOption(Options.flag(
                        "Write no file: print the changes as a diff, and end with 1 if there are any.", "--check"));
        VocabOptions.addChecking(spec);
        VocabOptions.addReporting(spec, "Tell only of findings that are left: no notes, no changes, no counts.");
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        VocabOptions options = VocabOptions.of(arguments);
        VocabularyInput input = new VocabularyInput(arguments.matchedPositionalValue(0, ""));
        boolean check = arguments.hasMatchedOption("--check");
        boolean inPlace = arguments.hasMatchedOption("--in-place");
        if ((check ? 1 : 0) + (inPlace ? 1 : 0) + (options.output().isPresent() ? 1 : 0) > 1) {
            throw Options.wrong(arguments, "-o, --in-place and --check exclude each other");
        }
        if (inPlace && input.isStandardInput()) {
            throw Options.wrong(arguments, "standard input (-) has no place to be written to");
        }
        FixReport fixed = fix(input, options, terminal);
        boolean changed = !Arrays.equals(fixed.original().bytes(), fixed.fixed().bytes());
        if (check) {
            terminal.print(difference(input, fixed, terminal));
        } else if (inPlace && changed) {
            FileReplacement.write(input.name(), out -> out.write(fixed.fixed().bytes()));
        } else if (!inPlace && !fixed.original().isRefused()) {
            OutputFile.write(fixed.fixed().bytes(), arguments, terminal);
        }
        CheckedFile left = new CheckedFile(input.name(), fixed.after(), options.strict(), Optional.of(fixed.changes()));
        report(left, options.format(), options.style(terminal, false), options.quiet(), terminal);
        return !left.passes() || (check && changed) ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private static FixReport fix(VocabularyInput input, VocabOptions options, Terminal terminal) throws IOException {
        VocabularyFile file = input.read(options, terminal);
        // Standard error is all of a report for programs: a note before it would break it.
        boolean silent = options.format() != FindingsFormat.TEXT;
        String language = silent && options.language().isEmpty()
                ? file.language().tag()
                : input.language(file, options, terminal);
        return new Fixer(options.rules()).fix(file, language);
    }

    private static byte[] difference(VocabularyInput input, FixReport fixed, Terminal terminal) {
        VocabularyFile before = fixed.original();
        // Bytes of UTF-16 have no lines to compare.
        byte[] text = before.decoded().encoding() == TextEncoding.UTF_8
                ? before.bytes()
                : before.decoded().text().getBytes(StandardCharsets.UTF_8);
        return UnifiedDiff.of(input.name(), text, fixed.fixed().bytes(), terminal.columns() > 0);
    }

    /** Writes findings of a file to standard error. */
    static void report(CheckedFile file, FindingsFormat format, TextStyle style, boolean quiet, Terminal terminal)
            throws IOException {
        OutputStream err = new BufferedOutputStream(terminal.err());
        try (FindingsReport report = format.create(err, style, quiet)) {
            report.accept(file);
            report.finish();
        }
    }
}
