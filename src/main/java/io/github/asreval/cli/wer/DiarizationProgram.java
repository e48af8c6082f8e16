package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.cli.base.InputSpec;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputEnding;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.base.TranscriptNotes;
import io.github.asreval.compare.DiarizationVerdict;
import io.github.asreval.report.DiarizationFormat;
import io.github.asreval.report.base.DiarizationFigures;
import io.github.asreval.report.values.DiarizationReport;
import io.github.asreval.score.diarization.DiarizationResult;
import io.github.asreval.score.diarization.DiarizationScorer;
import io.github.asreval.score.diarization.DiarizationSettings;
import io.github.asreval.score.diarization.SpeechRegions;
import io.github.asreval.transcript.FilePair;
import io.github.asreval.transcript.SpokenTurns;
import io.github.asreval.transcript.format.FolderTurns;
import io.github.asreval.transcript.format.SpeakerFiles;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code wer diarization}: scores who spoke when. */
public final class DiarizationProgram implements Program {

    public static final String NAME = "diarization";

    private static final String COLLAR = "--der-collar";
    private static final String REGIONS = "--regions";
    private static final String MAP = "--uem";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "wer " + NAME,
                "Scores who spoke when: the diarization error rate, and what it is made of.",
                "The files are RTTM, or transcripts of every format that has speakers (or channels) and times, as stm,"
                        + " seglst or transcribe; both need not be the same. A file that is itself called diarization is"
                        + " given to wer as ./diarization.",
                "Exit status: 0 done, 1 done and a gate failed, 2 wrong usage, 3 bad input, 70 a bug.");
        spec.addPositional(Options.argument(
                        0, "REFERENCE", "Who really spoke when; a folder for all files in it; - is standard input."))
                .addPositional(Options.argument(1, "HYPOTHESIS", "Who was recognised when."));
        InputSpec.addTurns(spec);
        OptionGroup.ALIGNMENT
                .in(spec)
                .addOption(Options.text(
                        "SECONDS",
                        "Do not score what is closer than this to a begin or an end of a turn of the reference (0).",
                        COLLAR))
                .addOption(Options.choice(
                        "WHICH",
                        "Score all (default), or nooverlap: leave out where several speak in the reference.",
                        SpeechRegions.values(),
                        SpeechRegions::id,
                        REGIONS))
                .addOption(Options.text(
                        "FILE",
                        "Score only what this UEM file names: file, channel, begin, end on each line. Default: all that"
                                + " either side speaks in.",
                        MAP));
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.choice(
                        "FORMAT",
                        "text (default), json, html: one page for browsers with lanes over time, csv or tsv: a row for each"
                                + " speaker, or markdown.",
                        DiarizationFormat.values(),
                        DiarizationFormat::id,
                        "-f",
                        "--output-format"))
                .addOption(FormatChecks.guardedOption())
                .addOption(Options.text(
                        "FILE",
                        "Write the report to FILE instead of standard output; without -f in the format of its ending:"
                                + " html, json, csv, tsv, md.",
                        "-o",
                        "--output"));
        GateOptions.addLimit(spec);
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        DiarizationFormat format = OutputEnding.diarization(arguments);
        boolean guarded = arguments.hasMatchedOption(FormatChecks.GUARDED);
        if (guarded && !format.isTable()) {
            throw Options.wrong(
                    arguments, FormatChecks.GUARDED + " is about cells of tables; give -f csv or -f tsv, too");
        }
        checkInputs(arguments);
        DiarizationSettings settings = settings(arguments, terminal);
        SpeakerFiles files =
                new SpeakerFiles(InputOptions.of(arguments).settings().transcripts(), new TranscriptNotes(terminal));
        Sides sides = sides(files, arguments, terminal);
        SpokenTurns reference = sides.reference();
        SpokenTurns hypothesis = sides.hypothesis();
        terminal.tell(reference.notes());
        terminal.tell(hypothesis.notes());
        DiarizationResult result = DiarizationScorer.of(settings).score(reference, hypothesis);
        terminal.tell(result.notes());
        Optional<DiarizationVerdict> gate =
                GateOptions.failAbove(arguments).map(limit -> new DiarizationVerdict(limit, result.total()));
        DiarizationReport report = new DiarizationReport(reference, hypothesis, settings, result, gate);
        if (format.isTable()) {
            // A table of speakers has no place for what is in none of their rows.
            terminal.tell(DiarizationFigures.leftOut(report));
        }
        if (result.total().scored() == 0) {
            terminal.tell(reference.name() + ": warning: nobody speaks in what is scored, so that there is no rate");
        }
        OutputFile.write(out -> format.write(report, guarded, out), arguments, terminal);
        gate.ifPresent(verdict -> terminal.tell("gate: " + verdict));
        return gate.map(DiarizationVerdict::passed).orElse(true) ? ExitStatus.OK : ExitStatus.FINDINGS;
    }

    private static void checkInputs(ParseResult arguments) {
        long fromInput = Stream.of(
                        arguments.matchedPositionalValue(0, ""),
                        arguments.matchedPositionalValue(1, ""),
                        arguments.matchedOptionValue(MAP, ""))
                .filter(FileArgument.STANDARD_INPUT::equals)
                .count();
        if (fromInput > 1) {
            throw Options.wrong(arguments, "standard input (-) can be read once, for one of the files");
        }
    }

    private record Sides(SpokenTurns reference, SpokenTurns hypothesis) {}

    /** Reads two files, or all files of two folders. */
    private static Sides sides(SpeakerFiles files, ParseResult arguments, Terminal terminal) throws IOException {
        String said = arguments.matchedPositionalValue(0, "");
        String heard = arguments.matchedPositionalValue(1, "");
        if (isFolder(said) || isFolder(heard)) {
            List<FilePair> pairs = FilePair.inFolders(FileArgument.path(said), FileArgument.path(heard));
            FolderTurns turns = new FolderTurns(files, pairs);
            return new Sides(turns.reference(said), turns.hypothesis(heard));
        }
        return new Sides(
                files.turns(FileArgument.source(said, terminal), Side.REFERENCE),
                files.turns(FileArgument.source(heard, terminal), Side.HYPOTHESIS));
    }

    private static boolean isFolder(String name) throws IOException {
        return !name.equals(FileArgument.STANDARD_INPUT) && Files.isDirectory(FileArgument.path(name));
    }

    private static DiarizationSettings settings(ParseResult arguments, Terminal terminal) throws IOException {
        DiarizationSettings settings = DiarizationSettings.standard()
                .withCollar(collar(arguments))
                .withRegions(arguments.matchedOptionValue(REGIONS, SpeechRegions.ALL));
        if (!arguments.hasMatchedOption(MAP)) {
            return settings;
        }
        String map = arguments.matchedOptionValue(MAP, "");
        return settings.withMap(SpeakerFiles.evaluationMap(FileArgument.source(map, terminal)));
    }

    /**
     * Returns the collar that was given.
     *
     * @throws ParameterException if it is no number of seconds
     */
    private static double collar(ParseResult arguments) {
        String given = arguments.matchedOptionValue(COLLAR, "0");
        try {
            return DiarizationSettings.standard()
                    .withCollar(Double.parseDouble(given))
                    .collar();
        } catch (IllegalArgumentException e) {
            throw Options.wrong(
                    arguments, COLLAR + ": \"" + given + "\" is no number of seconds from 0 on; 0.25 is usual");
        }
    }
}
