package io.github.asreval.cli.wer;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.cli.base.ColorChoice;
import io.github.asreval.cli.base.InputSpec;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.report.ReportFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code wer}; {@link WerOptions} is what was given. */
public final class WerSpec {

    /** The choices of {@code --progress}: when a bar shows how far a run is. */
    enum ProgressChoice {
        /** On a terminal, if the run takes long enough to look at it. */
        AUTO,
        NEVER
    }

    private WerSpec() {}

    /** Returns the options and arguments as {@code --help} lists them. */
    public static CommandSpec spec() {
        CommandSpec spec =
                Options.command("wer", "Aligns what was recognised with what was said and counts the errors.");
        spec.usageMessage()
                .description(
                        "",
                        "Line i of both files is the same utterance; a blank line is one without words. Transcripts of other"
                                + " formats are known by their content. Files are UTF-8, - is standard input. Names of"
                                + " formats, presets and the like may be written in any case, and hi_IN for hi-IN."
                                + " @FILE stands for the arguments that FILE holds, one a line.",
                        "",
                        "Beside it, each with its own --help:",
                        "  wer convert FILE --to FORMAT  rewrites a transcript in another format",
                        "  wer normalize FILE            shows a text as it would be compared",
                        "  wer diarization REF HYP       scores who spoke when, of RTTM and transcripts",
                        "  wer audio FILE...             checks recordings before they are transcribed",
                        "  wer transcribe AUDIO...       has recordings transcribed in an account of AWS",
                        "")
                .footer("", "Exit status: 0 done, 1 done and a gate failed, 2 wrong usage, 3 bad input, 70 a bug.");
        addFiles(spec);
        InputSpec.addReading(spec);
        InputSpec.addMarkup(spec);
        InputSpec.addPairing(spec);
        addScoring(spec);
        TextOptions.addNormalizing(spec);
        TextOptions.addCounting(spec);
        SpeakerOptions.add(spec);
        ClassOptions.add(spec);
        addPrinting(spec);
        GateOptions.add(spec);
        ComparisonOptions.add(spec);
        return Options.withHelp(spec);
    }

    /**
     * Returns the same, less the options where none is given: to declare all of them takes a fifth of the time that such a
     * run does.
     */
    static CommandSpec spec(String... arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("-")) {
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
        CharacterOption.add(spec);
        TimingOption.add(spec);
        OptionGroup.TEXT
                .in(spec)
                .addOption(Options.flag(
                        "Print which errors are nearly right, and the rate if they were accepted.", "--near-misses"))
                .addOption(Options.text(
                        "FILE",
                        "With --near-misses or --classes script: the spellings on each line of FILE, with tabs between them, are variants of"
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
                .addOption(FormatChecks.guardedOption())
                .addOption(Options.text(
                        "FILE",
                        "Write the report to FILE instead of standard output; without -f in the format of its"
                                + " ending: html, json, csv, tsv, md, xml (junit).",
                        "-o",
                        "--output"));
        AudioOption.add(spec);
        OptionGroup.RUN
                .in(spec)
                .addOption(Options.number("N", "Work with N threads. Default: one for each core.", "--threads"))
                .addOption(progressOption());
    }

    /** Returns the option that says when a bar is shown. */
    static OptionSpec progressOption() {
        return Options.choice(
                "WHEN",
                "Show how far a run of more than a second is: auto (default: on standard error, if that is a"
                        + " terminal), never.",
                ProgressChoice.values(),
                choice -> choice == ProgressChoice.AUTO ? "auto" : "never",
                "--progress");
    }
}
