package io.github.asreval.cli.wer;

import io.github.asreval.audio.AudioProfile;
import io.github.asreval.audio.AudioSettings;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputEnding;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.report.AudioReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What was asked of {@code wer audio}.
 *
 * @param files the arguments
 * @param settings what is checked
 * @param format the form of the report
 * @param guarded whether cells of tables are guarded
 * @param list the list that is printed in place of a report, if one is
 * @param threads how many threads may work
 * @param progress whether a bar may show how far the run is
 */
record AudioCheckOptions(
        List<String> files,
        AudioSettings settings,
        AudioReportFormat format,
        boolean guarded,
        Optional<NameList> list,
        int threads,
        boolean progress) {

    static final String EXPLAIN = "--explain";

    private static final String PROFILE = "--profile";
    private static final String SIZE = "--max-size";
    private static final String LENGTH = "--max-duration";
    private static final String NO_SAMPLES = "--no-samples";
    private static final String FFPROBE = "--ffprobe";
    private static final String NEVER = "never";
    private static final String PASSING = "--list-passing";
    private static final String FAILING = "--list-failing";
    private static final String NUL = "-0";
    private static final String THREADS = "--threads";
    private static final String PROGRESS = "--progress";

    AudioCheckOptions {
        files = List.copyOf(files);
    }

    /** Adds the options to a command. */
    static void add(CommandSpec spec) {
        addChecks(spec);
        OptionGroup.PRINT
                .in(spec)
                .addOption(Options.flag(
                        "Print the names of the recordings that pass, one a line, and no report; with -o the report is"
                                + " written to FILE.",
                        PASSING))
                .addOption(Options.flag(
                        "Print the names of those that do not pass: of errors, unknown or unreadable.", FAILING))
                .addOption(Options.flag("End each name of a list with the character 0, as xargs -0 wants it.", NUL))
                .addOption(OptionSpec.builder(EXPLAIN)
                        .type(String.class)
                        .arity("0..1")
                        .fallbackValue("")
                        .paramLabel("RULE")
                        .description(
                                "Say what RULE wants, why, how sure that is, and what to do; without RULE, list all.")
                        .build());
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.choice(
                        "FORMAT",
                        "text (default), json, html: one page for browsers with pictures of who talks when (give -o,"
                                + " too), csv or tsv: a row for each recording.",
                        AudioReportFormat.values(),
                        AudioReportFormat::id,
                        "-f",
                        "--output-format"))
                .addOption(FormatChecks.guardedOption())
                .addOption(Options.text(
                        "FILE",
                        "Write the report to FILE instead of standard output; without -f in the format of its ending:"
                                + " html, json, csv, tsv.",
                        "-o",
                        "--output"));
        OptionGroup.RUN
                .in(spec)
                .addOption(Options.number(
                        "N", "Work with N threads; the report is the same. Default: one for each core.", THREADS))
                .addOption(WerSpec.progressOption());
    }

    private static void addChecks(CommandSpec spec) {
        OptionGroup.CHECK
                .in(spec)
                .addOption(Options.choice(
                        "PROFILE",
                        "What is asked of a recording: call-analytics (default: of Amazon Transcribe Call Analytics),"
                                + " transcribe (of Amazon Transcribe), none (only to be whole and to have sound).",
                        AudioProfile.values(),
                        AudioProfile::id,
                        PROFILE))
                .addOption(Options.text(
                        "SIZE",
                        "Fail files that are larger, as 200MB or 150MiB, in place of the profile's 500MB or 2GB.",
                        SIZE))
                .addOption(Options.text(
                        "LENGTH",
                        "Fail recordings that are longer, as 90m or 1h30m, in place of the profile's 4h.",
                        LENGTH))
                .addOption(
                        Options.flag("Read headers only, which is fast; levels and talk are not measured.", NO_SAMPLES))
                .addOption(Options.text(
                        "PROGRAM",
                        "The ffprobe that reads other formats than WAV and FLAC, or never. Default: that on the PATH.",
                        FFPROBE));
    }

    /** Returns the rule that is to be explained, the empty string for all; nothing if none is. */
    static Optional<String> explained(ParseResult given) {
        return given.hasMatchedOption(EXPLAIN) ? Optional.of(given.matchedOptionValue(EXPLAIN, "")) : Optional.empty();
    }

    /**
     * Returns what was asked for.
     *
     * @throws ParameterException if some of it does not go together
     */
    static AudioCheckOptions of(ParseResult given) throws IOException {
        List<String> files = given.matchedPositionalValue(0, List.of());
        if (files.isEmpty()) {
            throw Options.wrong(given, "name recordings, or folders of them");
        }
        if (files.contains(FileArgument.STANDARD_INPUT)) {
            throw Options.wrong(
                    given,
                    "standard input (-) cannot be checked, as the size of a file tells what of it is missing; name a file");
        }
        AudioReportFormat format = OutputEnding.audio(given);
        boolean guarded = given.hasMatchedOption(FormatChecks.GUARDED);
        if (guarded && !format.isTable()) {
            throw Options.wrong(given, FormatChecks.GUARDED + " is about cells of tables; give -f csv or -f tsv, too");
        }
        int threads = given.matchedOptionValue(THREADS, Runtime.getRuntime().availableProcessors());
        if (threads < 1) {
            throw Options.wrong(given, THREADS + " takes a number from 1 on, not " + threads);
        }
        return new AudioCheckOptions(
                files,
                settings(given),
                format,
                guarded,
                list(given),
                threads,
                given.matchedOptionValue(PROGRESS, WerSpec.ProgressChoice.AUTO) == WerSpec.ProgressChoice.AUTO);
    }

    private static Optional<NameList> list(ParseResult given) {
        boolean passing = given.hasMatchedOption(PASSING);
        boolean failing = given.hasMatchedOption(FAILING);
        if (passing && failing) {
            throw Options.wrong(given, PASSING + " and " + FAILING + " are two lists; ask for one of them");
        }
        if (!passing && !failing) {
            if (given.hasMatchedOption(NUL)) {
                throw Options.wrong(given, NUL + " is about lists; give " + PASSING + " or " + FAILING + ", too");
            }
            return Optional.empty();
        }
        if (OutputFile.of(given).isEmpty() && (given.hasMatchedOption("-f") || given.hasMatchedOption("-o"))) {
            throw Options.wrong(
                    given, "a list is printed in place of the report; give -o FILE to write the report beside it");
        }
        return Optional.of(new NameList(passing, given.hasMatchedOption(NUL)));
    }

    private static AudioSettings settings(ParseResult given) throws IOException {
        AudioSettings settings =
                AudioSettings.standard().withProfile(given.matchedOptionValue(PROFILE, AudioProfile.CALL_ANALYTICS));
        if (given.hasMatchedOption(SIZE)) {
            String size = given.matchedOptionValue(SIZE, "");
            settings = settings.withMaxBytes(AudioLimit.bytes(size)
                    .orElseThrow(() ->
                            Options.wrong(given, SIZE + ": \"" + size + "\" is no size; write it as 200MB or 150MiB")));
        }
        if (given.hasMatchedOption(LENGTH)) {
            String length = given.matchedOptionValue(LENGTH, "");
            settings = settings.withMaxDuration(AudioLimit.length(length)
                    .orElseThrow(() -> Options.wrong(
                            given, LENGTH + ": \"" + length + "\" is no length; write it as 90m, 1h30m or 1:30:00")));
        }
        settings = given.hasMatchedOption(NO_SAMPLES) ? settings.withoutSamples() : settings;
        if (!given.hasMatchedOption(FFPROBE)) {
            return settings;
        }
        String program = given.matchedOptionValue(FFPROBE, "");
        if (program.equals(NEVER)) {
            return settings.withoutFfprobe();
        }
        Path path = FileArgument.path(program).toAbsolutePath();
        if (!Files.isRegularFile(path) || !Files.isExecutable(path)) {
            throw Options.wrong(
                    given,
                    FFPROBE + ": \"" + program + "\" is no program; name its file, or give " + FFPROBE + " never");
        }
        return settings.withFfprobe(path);
    }
}
