package io.github.asreval.spark;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.wer.ClassChoice;
import io.github.asreval.cli.wer.TextOptions;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.transcript.MissingPolicy;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options and the help of {@code SparkWer}; those of {@code wer} have the same names. */
final class JobSpec {

    private static final ReportFormat[] FORMATS = {ReportFormat.TEXT, ReportFormat.JSON};

    private JobSpec() {}

    /** Returns the options that there are. */
    static CommandSpec spec() {
        CommandSpec spec = Options.command(
                "SparkWer",
                "Scores recognised text on Apache Spark, as wer -s does on one machine.",
                "Utterances are paired by their ids, wherever they are read. PATH is a file, a folder or a pattern that"
                        + " the cluster can reach, as s3a://bucket/part-*.jsonl.",
                "Exit status: 0 done, 1 done and a gate failed, 2 wrong usage, 3 bad input, 70 a bug.");
        addInput(spec);
        TextOptions.addNormalizing(spec);
        TextOptions.addCounting(spec);
        OptionGroup.ALIGNMENT
                .in(spec)
                .addOption(Options.choice(
                        "PROFILE",
                        "Which of the equally good alignments: standard (default), nist, jiwer, kaldi, asr-evaluation.",
                        AlignmentProfile.values(),
                        AlignmentProfile::id,
                        "--profile"));
        addClasses(spec);
        addReport(spec);
        return Options.withHelp(spec);
    }

    private static void addInput(CommandSpec spec) {
        OptionGroup.INPUT
                .in(spec)
                .addOption(Options.choice(
                        "FORMAT",
                        "Of all files: jsonl, parquet, csv, tsv, kaldi (lines that begin with their ids), trn (that end"
                                + " in them), or text with --head-ids or --tail-ids.",
                        JobFormat.values(),
                        JobFormat::id,
                        "--format"))
                .addOption(Options.text("PATH", "What was said.", "--ref", "--reference"))
                .addOption(Options.list(
                        String.class,
                        "PATH",
                        "What was recognised. Given several times, with --blocks: others are compared with the first.",
                        path -> path,
                        "--hyp",
                        "--hypothesis"))
                .addOption(Options.text("PATH", "A table that holds both, in place of --ref and --hyp.", "--pairs"))
                .addOption(Options.text(
                        "COLUMN",
                        "The column of the ids. Default: the usual names, but a table of --pairs has none.",
                        "--id",
                        "--id-column"))
                .addOption(Options.text(
                        "COLUMN",
                        "The column of what was said. Default: the usual names.",
                        "--reference-column",
                        "--ref-column"))
                .addOption(Options.text("COLUMN", "Of what was recognised.", "--hypothesis-column", "--hyp-column"))
                .addOption(Options.flag("Each line begins with its id: --format kaldi.", "--head-ids"))
                .addOption(Options.flag("Each line ends in its id in parentheses: --format trn.", "--tail-ids"))
                .addOption(Options.choice(
                        "HOW",
                        "An utterance whose id one side lacks: error (default), skip, or count its words as errors.",
                        MissingPolicy.values(),
                        policy -> policy.name().toLowerCase(Locale.ROOT),
                        "--missing"))
                .addOption(Options.text(
                        "COLUMN",
                        "Print totals by speaker, channel or file, or by any other column, whose values are labels.",
                        "--by"))
                .addOption(Options.flag(
                        "Leave out utterances whose reference has no words.", "-e", "--remove-empty-refs"));
    }

    private static void addClasses(CommandSpec spec) {
        OptionGroup.WORDS
                .in(spec)
                .addOption(Options.text(
                        "FILE",
                        "Tell what becomes of the terms in FILE, which the driver reads: as wer --terms.",
                        "--terms"))
                .addOption(Options.text(
                        "COLUMN",
                        "As --terms, of each utterance those that this column of the reference lists: as a;b or"
                                + " [\"a\", \"b\"].",
                        "--terms-column"))
                .addOption(OptionSpec.builder("--classes")
                        .type(ClassChoice.class)
                        .converters((ITypeConverter<ClassChoice>) ClassChoice::parse)
                        .arity("1")
                        .paramLabel("KINDS")
                        .description("Tell errors apart by classes of words, with commas between: terms, type, script,"
                                + " number, rare:N, switch, words; characters with --unit.")
                        .build());
    }

    private static void addReport(CommandSpec spec) {
        OptionGroup.PRINT
                .in(spec)
                .addOption(Options.number(
                        "K", "Print the K words most often substituted, deleted and inserted.", "--confusions"))
                .addOption(Options.flag("Print the rate by reference length.", "-p", "--print-wer-vs-length"));
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.choice(
                        "FORMAT", "text (default) or json.", FORMATS, ReportFormat::id, "-f", "--output-format"))
                .addOption(Options.text(
                        "FILE", "Write the report to FILE, on the machine of the driver, and do not print it.", "-o"))
                .addOption(Options.text(
                        "FOLDER", "Write every utterance with its counts to a new FOLDER, as Parquet.", "--output"));
        OptionGroup.COMPARE
                .in(spec)
                .addOption(Options.text(
                        "COLUMN",
                        "With several --hyp: how sure differences are by speakers, channels, files or labels, as the column"
                                + " of the reference says; they are drawn as a whole, as by wer --blocks.",
                        "--blocks"));
        OptionGroup.RUN
                .in(spec)
                .addOption(
                        Options.number("N", "Score in N parts. Default: as many as Spark thinks fit.", "--partitions"))
                .addOption(Options.flag(
                        "End with status 1 if ICU is of another version where lines are scored than asreval was built"
                                + " with.",
                        "--strict-icu"));
    }
}
