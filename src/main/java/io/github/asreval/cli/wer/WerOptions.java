package io.github.asreval.cli.wer;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.cli.base.ColorChoice;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputEnding;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.base.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The options and arguments of {@code wer}.
 *
 * @param reference the file that holds what was said, or {@code -}
 * @param hypotheses the files that hold what was recognised, at least one; each may be {@code -}
 * @param input how they are read and paired
 * @param withoutEmptyReferences whether utterances whose reference has no words are left out
 * @param text how text is made comparable, and what of it is counted
 * @param profile which of the equally good alignments is chosen
 * @param detail which utterances are printed
 * @param confusions whether tables of confused words are printed, and from which count on
 * @param byLength whether the rate by reference length is printed
 * @param worst how many of the worst utterances are printed after the totals
 * @param width where alignments are wrapped, if that was given
 * @param color when errors are coloured
 * @param format the form of the report
 * @param output the file to write the report to, if not to standard output
 * @param threads how many threads may work
 * @param nearMisses whether to tell which errors are nearly right
 * @param variantList the file of spellings that are near misses of each other, if that was given
 * @param ablation whether to tell what each step of the chain does
 * @param variants whether braces in the reference hold alternatives
 * @param progress whether a bar may show how far a long run is
 * @param guarded whether cells are guarded against spreadsheets
 * @param gates how high the rate may be
 */
public record WerOptions(
        String reference,
        List<String> hypotheses,
        InputOptions input,
        boolean withoutEmptyReferences,
        TextOptions text,
        AlignmentProfile profile,
        Detail detail,
        Optional<Integer> confusions,
        boolean byLength,
        int worst,
        Optional<Integer> width,
        ColorChoice color,
        ReportFormat format,
        Optional<String> output,
        int threads,
        boolean nearMisses,
        Optional<String> variantList,
        boolean ablation,
        boolean variants,
        boolean progress,
        boolean guarded,
        GateOptions gates) {

    /** The choices of {@code --progress}: when a bar shows how far a run is. */
    private enum ProgressChoice {
        /** On a terminal, if the run takes long enough to look at it. */
        AUTO,
        NEVER
    }

    /** Returns the options and arguments as {@code --help} lists them. */
    public static CommandSpec spec() {
        CommandSpec spec =
                Options.command("wer", "Aligns what was recognised with what was said and counts the errors.");
        spec.usageMessage()
                .description(
                        "",
                        "Line i of both files is the same utterance; a blank line is one without words. Transcripts of other"
                                + " formats are known by their content. Files are UTF-8, - is standard input. Names of"
                                + " formats, presets and the like may be written in any case, and hi_IN for hi-IN.",
                        "",
                        "Beside it, each with its own --help:",
                        "  wer convert FILE --to FORMAT  rewrites a transcript in another format",
                        "  wer normalize FILE            shows a text as it would be compared",
                        "")
                .footer("", "Exit status: 0 done, 1 done and a gate failed, 2 wrong usage, 3 bad input, 70 a bug.");
        addFiles(spec);
        InputOptions.addReading(spec);
        InputOptions.addMarkup(spec);
        InputOptions.addPairing(spec);
        addScoring(spec);
        TextOptions.addNormalizing(spec);
        TextOptions.addCounting(spec);
        addPrinting(spec);
        GateOptions.add(spec);
        return Options.withHelp(spec);
    }

    /**
     * Returns the same, less the options where none is given: to declare all of them takes a fifth of the time that such a
     * run does.
     */
    static CommandSpec spec(String... arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("-") || argument.startsWith("@")) {
                return spec();
            }
        }
        CommandSpec spec = CommandSpec.create().name("wer");
        addFiles(spec);
        return spec;
    }

    private static void addFiles(CommandSpec spec) {
        spec.addPositional(Options.optionalArgument(
                        0,
                        "REFERENCE",
                        "What was said; a folder for all files in it, or a table that holds both sides."))
                .addPositional(Options.optionalArguments(
                        1, "HYPOTHESIS", "What was recognised; several are compared with the first of them."));
    }

    private static void addScoring(CommandSpec spec) {
        OptionGroup.INPUT
                .in(spec)
                .addOption(Options.flag(
                        "Leave out utterances whose reference has no words.", "-e", "--remove-empty-refs"));
        OptionGroup.ALIGNMENT
                .in(spec)
                .addOption(Options.choice(
                        "PROFILE",
                        "Which of the equally good alignments: standard (default: fewest errors, most hits, closest"
                                + " spelling), nist (as sclite), jiwer, kaldi, asr-evaluation. The default of a layout"
                                + " of those programs (-f) is theirs.",
                        AlignmentProfile.values(),
                        AlignmentProfile::id,
                        "--profile"));
    }

    private static void addPrinting(CommandSpec spec) {
        OptionGroup.PRINT
                .in(spec)
                .addOption(Options.flag("Print every utterance (default).", "-i", "--print-instances"))
                .addOption(Options.flag("Print only utterances with errors.", "-r", "--print-errors"))
                .addOption(Options.flag("Print the totals only.", "-s", "--summary"))
                .addOption(Options.flag(
                        "Print the words substituted, deleted and inserted, most frequent first.",
                        "-c",
                        "--confusions"))
                .addOption(
                        Options.number("N", "As -c, but only words with at least N errors.", "-m", "--min-word-count"))
                .addOption(Options.flag("Print the rate by reference length.", "-p", "--print-wer-vs-length"))
                .addOption(
                        Options.number("N", "Print the N utterances with most errors, after the totals.", "--worst"));
        OptionGroup.TEXT
                .in(spec)
                .addOption(Options.flag(
                        "Print which errors are nearly right, and the rate if they were accepted.", "--near-misses"))
                .addOption(Options.text(
                        "FILE",
                        "With --near-misses: the spellings on each line of FILE, with tabs between them, are variants of"
                                + " each other. The rate stays what it is.",
                        "--variant-list"))
                .addOption(Options.flag(
                        "Print what each step of the chain does to the rate: behind those before it, alone, and among"
                                + " all the others.",
                        "--ablation"))
                .addOption(Options.flag(
                        "Read {a|b} in the reference as alternatives, {a|} as words that may be missing; score the first"
                                + " ones, and print the rate if the best were taken (text and json).",
                        "--variants"));
        OptionGroup.PRINT
                .in(spec)
                .addOption(Options.number(
                        "N",
                        "Wrap alignments at N columns; 0: never. Default: the terminal's width; never, if the report"
                                + " goes elsewhere.",
                        "--width"))
                .addOption(Options.choice(
                        "WHEN",
                        "Colour errors: auto (default: on a terminal, unless NO_COLOR is set), always, never.",
                        ColorChoice.values(),
                        ColorChoice::id,
                        "--color"));
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.choice(
                        "FORMAT",
                        "text (default), json, html: one page for browsers, which has -c, -p and --worst 10 unless -s is"
                                + " given, csv or tsv: one table, of utterances or, with -s, -c, -p or --by, of totals,"
                                + " confused words, lengths or groups, markdown: a summary for CI with --worst 10, or"
                                + " junit: XML in which every utterance is a test case. As other programs print it:"
                                + " asr-evaluation, jiwer (-a), kaldi (compute-wer), sclite-sum (.sys), sclite-pra,"
                                + " sclite-dtl, sclite-sgml; sclite ignores case unless --normalize is given.",
                        ReportFormat.values(),
                        ReportFormat::id,
                        "-f",
                        "--output-format"))
                .addOption(Options.flag(
                        "With -f csv or tsv: put an apostrophe before cells that a spreadsheet would take for formulas.",
                        FormatChecks.GUARDED))
                .addOption(Options.text(
                        "FILE",
                        "Write the report to FILE instead of standard output; without -f in the format of its"
                                + " ending: html, json, csv, tsv, md, xml (junit).",
                        "-o",
                        "--output"));
        OptionGroup.RUN
                .in(spec)
                .addOption(Options.number("N", "Work with N threads. Default: one for each core.", "--threads"))
                .addOption(Options.choice(
                        "WHEN",
                        "Show how far a run of more than a second is: auto (default: on standard error, if that is a"
                                + " terminal), never.",
                        ProgressChoice.values(),
                        choice -> choice == ProgressChoice.AUTO ? "auto" : "never",
                        "--progress"));
    }

    /**
     * Returns the options that were given.
     *
     * @throws ParameterException if they do not go together
     */
    static WerOptions of(ParseResult given) {
        ReportFormat format = OutputEnding.report(given);
        Detail detail = FormatChecks.detail(format, detail(given), given);
        LayoutDefaults layout = LayoutDefaults.of(format, detail);
        WerOptions options = new WerOptions(
                given.matchedPositionalValue(0, ""),
                given.matchedPositionalValue(1, List.of()),
                InputOptions.of(given),
                given.hasMatchedOption("-e"),
                TextOptions.of(given, format, layout),
                given.matchedOptionValue("--profile", layout.profile()),
                detail,
                confusions(given, format, layout.complete()),
                given.hasMatchedOption("-p") || layout.complete(),
                given.matchedOptionValue("--worst", layout.worst()),
                Optional.ofNullable(given.matchedOptionValue("--width", null)),
                given.matchedOptionValue("--color", ColorChoice.AUTO),
                format,
                OutputFile.of(given),
                given.matchedOptionValue("--threads", Runtime.getRuntime().availableProcessors()),
                given.hasMatchedOption("--near-misses"),
                Optional.ofNullable(given.matchedOptionValue("--variant-list", null)),
                given.hasMatchedOption("--ablation"),
                given.hasMatchedOption("--variants"),
                given.matchedOptionValue("--progress", ProgressChoice.AUTO) == ProgressChoice.AUTO,
                given.hasMatchedOption(FormatChecks.GUARDED),
                GateOptions.of(given));
        options.check(given);
        FormatChecks.check(options, given);
        options.checkVariants(given);
        return options;
    }

    private static Detail detail(ParseResult given) {
        boolean summary = given.hasMatchedOption("-s");
        boolean errors = given.hasMatchedOption("-r");
        boolean all = given.hasMatchedOption("-i");
        if ((summary ? 1 : 0) + (errors ? 1 : 0) + (all ? 1 : 0) > 1) {
            throw Options.wrong(given, "-i, -r and -s exclude each other");
        }
        if (summary) {
            return Detail.NONE;
        }
        return errors ? Detail.ERRORS : Detail.ALL;
    }

    private static Optional<Integer> confusions(ParseResult given, ReportFormat format, boolean complete) {
        if (format == ReportFormat.ASR_EVALUATION) {
            // There, -m prints nothing by itself, and any number will do: all words have one error at least.
            int minCount = given.matchedOptionValue("-m", 1);
            return given.hasMatchedOption("-c") ? Optional.of(Math.max(1, minCount)) : Optional.empty();
        }
        Integer minCount = given.matchedOptionValue("-m", given.hasMatchedOption("-c") || complete ? 1 : null);
        return Optional.ofNullable(minCount);
    }

    /** Returns the hypothesis that is scored, or that others are compared with; empty if it is not in a file of its own. */
    String hypothesis() {
        return hypotheses.isEmpty() ? "" : hypotheses.get(0);
    }

    private void requireFiles(String option, ParseResult given) {
        List<String> names = new ArrayList<>(hypotheses);
        names.add(reference);
        for (String name : names) {
            Optional<String> stream = FileArgument.stream(name);
            if (stream.isPresent()) {
                throw Options.wrong(
                        given, option + " reads the files twice, which " + stream.get() + " cannot be; name a file");
            }
        }
    }

    private void checkVariants(ParseResult given) {
        if (!variants) {
            return;
        }
        requireFiles("--variants", given);
        if (input.alignsSegments()) {
            throw Options.wrong(given, "--variants needs utterances that belong together; leave out --align-segments");
        }
        if (input.hasMarks()) {
            throw Options.wrong(given, "--variants and --markup both say what braces are; leave out one of them");
        }
        if (!text.tokenization().countsWords()) {
            throw Options.wrong(given, "--variants is about words; leave out --unit");
        }
        if (format != ReportFormat.TEXT && format != ReportFormat.JSON) {
            throw Options.wrong(given, "--variants is for text and json, not for -f " + format.id());
        }
    }

    /** Returns whether several hypotheses are compared. */
    boolean compares() {
        return hypotheses.size() > 1;
    }

    private void check(ParseResult given) {
        checkInputs(given);
        if (ablation) {
            requireFiles("--ablation", given);
        }
        if (ablation && text.normalizer().steps().isEmpty()) {
            throw Options.wrong(given, "--ablation tells what the steps of a chain do; give one by --normalize");
        }
        if (variantList.isPresent() && !nearMisses) {
            throw Options.wrong(given, "--variant-list says which errors are nearly right; give --near-misses, too");
        }
        if (nearMisses && !text.tokenization().countsWords()) {
            throw Options.wrong(given, "--near-misses is about words; leave out --unit");
        }
        if (worst < 0) {
            throw Options.wrong(given, "--worst takes a number of utterances, not " + worst);
        }
        if (threads < 1) {
            throw Options.wrong(given, "--threads takes a number from 1 on, not " + threads);
        }
        if (width.orElse(0) < 0) {
            throw Options.wrong(given, "--width takes a number of columns, or 0 for no limit, not " + width.get());
        }
        if (confusions.orElse(1) < 1) {
            throw Options.wrong(given, "--min-word-count takes a number from 1 on, not " + confusions.get());
        }
    }

    private void checkInputs(ParseResult given) {
        if (input.pairs().isPresent() != reference.isEmpty()) {
            throw Options.wrong(
                    given,
                    reference.isEmpty()
                            ? "name the REFERENCE and the HYPOTHESIS, or a list of both by --pairs"
                            : "--pairs names all files; leave out " + reference);
        }
        int fromInput = reference.equals(FileArgument.STANDARD_INPUT) ? 1 : 0;
        for (String hypothesis : hypotheses) {
            fromInput += hypothesis.equals(FileArgument.STANDARD_INPUT) ? 1 : 0;
        }
        if (fromInput > 1) {
            throw Options.wrong(given, "standard input (-) can be read once, for the reference or one hypothesis");
        }
        if (compares() && !format.compares()) {
            throw Options.wrong(
                    given,
                    "-f " + format.id()
                            + " shows one hypothesis; several are compared by text, json, html and markdown");
        }
        if (compares() && (variants || input.hasMarks() || given.hasMatchedOption("--missing"))) {
            throw Options.wrong(
                    given,
                    "several hypotheses are compared on the same words; leave out --variants, --markup and --missing");
        }
        if (input.matchesRedactions()
                && (compares() || variants || !text.tokenization().countsWords())) {
            throw Options.wrong(
                    given,
                    "--redactions any is about the words of one hypothesis; leave out --variants, --unit and further"
                            + " hypotheses, or take --redactions drop");
        }
        if (compares() && ablation) {
            throw Options.wrong(
                    given, "--ablation tells of one hypothesis what the steps of a chain do to it; run it for each");
        }
    }
}
