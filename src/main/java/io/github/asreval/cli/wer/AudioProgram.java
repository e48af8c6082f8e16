package io.github.asreval.cli.wer;

import io.github.asreval.audio.AudioRule;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.report.base.AudioFigures;
import io.github.asreval.report.text.AudioRuleLines;
import io.github.asreval.report.values.AudioReportWriter;
import io.github.asreval.report.values.AudioReporting;
import io.github.asreval.report.values.AudioTotals;
import io.github.asreval.report.values.CheckedRecording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code wer audio}: checks whether recordings are fit to be transcribed. */
public final class AudioProgram implements Program {

    /** The name behind {@code wer}. */
    public static final String NAME = "audio";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "wer " + NAME,
                "Checks whether recordings are fit to be transcribed: formats, rates, channels, lengths, levels, and who"
                        + " talks when.",
                "What a file is, its content tells. WAV, RF64 and FLAC are read here, other formats by ffprobe, where it is"
                        + " installed; without it they are neither passed nor failed, but unknown. To score a"
                        + " file that is itself called audio, write ./audio.",
                "Exit status: 0 all pass, with or without warnings; 1 some fail or are unknown, 2 wrong usage, 3 some could"
                        + " not be read (all others are checked), 70 a bug.");
        spec.addPositional(Options.optionalArguments(
                0,
                "FILE",
                "The recordings; a folder for all files in it, and in the folders in it, that are recordings by their"
                        + " content or their ending."));
        AudioCheckOptions.add(spec);
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        Optional<String> explained = AudioCheckOptions.explained(arguments);
        if (explained.isPresent()) {
            terminal.print(explanation(explained.get(), arguments, terminal.columns()));
            return ExitStatus.OK;
        }
        AudioCheckOptions options = AudioCheckOptions.of(arguments);
        AudioFiles files = AudioFiles.of(options.files());
        terminal.tell(files.problems());
        int empty = files.problems().isEmpty() ? ExitStatus.OK : ExitStatus.BAD_INPUT;
        if (files.paths().isEmpty()) {
            return empty;
        }
        AudioTotals totals = options.list().isPresent()
                ? writeList(options.list().get(), options, files, arguments, terminal)
                : writeReport(options, files, Optional.empty(), arguments, terminal);
        if (totals.unknown() > 0) {
            terminal.tell(AudioFigures.unknown(totals, options.settings()));
        }
        return Math.max(empty, status(totals));
    }

    private static int status(AudioTotals totals) {
        if (totals.unreadable() > 0) {
            return ExitStatus.BAD_INPUT;
        }
        return totals.passed() < totals.recordings() ? ExitStatus.FINDINGS : ExitStatus.OK;
    }

    private static String explanation(String id, ParseResult arguments, int columns) {
        if (id.isEmpty()) {
            return AudioRuleLines.table(columns);
        }
        AudioRule rule = AudioRule.of(id)
                .orElseThrow(() -> Options.wrong(arguments, AudioCheckOptions.EXPLAIN + ": " + unknown(id)));
        return AudioRuleLines.page(rule, columns);
    }

    private static String unknown(String id) {
        List<String> known =
                Arrays.stream(AudioRule.values()).map(AudioRule::id).toList();
        TypeConversionException complaint = Options.unknown(id, known);
        return String.valueOf(complaint.getMessage());
    }

    /** Prints a list, and writes the report beside it if a file is named for it. */
    private static AudioTotals writeList(
            NameList list, AudioCheckOptions options, AudioFiles files, ParseResult arguments, Terminal terminal)
            throws IOException {
        AudioTotals totals = OutputFile.of(arguments).isPresent()
                ? writeReport(options, files, Optional.of(list), arguments, terminal)
                : check(options, files, Optional.of(list), Optional.empty(), terminal);
        terminal.show(list.bytes());
        terminal.tell(AudioFigures.verdicts(totals) + "; " + AudioFigures.times(totals));
        if (!list.problems().isEmpty()) {
            terminal.tell(list.problems());
            throw new IOException("the list lacks " + list.problems().size() + " of its names, which are named above");
        }
        return totals;
    }

    private static AudioTotals writeReport(
            AudioCheckOptions options,
            AudioFiles files,
            Optional<NameList> list,
            ParseResult arguments,
            Terminal terminal)
            throws IOException {
        AudioReporting reporting = new AudioReporting(
                options.settings(),
                files.names(),
                OutputFile.of(arguments).isPresent() ? 0 : terminal.columns(),
                options.guarded());
        AudioTotals[] totals = {AudioTotals.NONE};
        OutputFile.write(
                out -> totals[0] = report(options, files, list, reporting, out, terminal), arguments, terminal);
        return totals[0];
    }

    private static AudioTotals report(
            AudioCheckOptions options,
            AudioFiles files,
            Optional<NameList> list,
            AudioReporting reporting,
            OutputStream out,
            Terminal terminal)
            throws IOException {
        AudioReportWriter writer = options.format().writer(reporting, out);
        AudioTotals totals = check(options, files, list, Optional.of(writer), terminal);
        writer.end(totals);
        return totals;
    }

    private static AudioTotals check(
            AudioCheckOptions options,
            AudioFiles files,
            Optional<NameList> list,
            Optional<AudioReportWriter> writer,
            Terminal terminal)
            throws IOException {
        AudioTotals[] totals = {AudioTotals.NONE};
        try (Progress progress = Progress.of(terminal, "Checking", options.progress(), files.bytes())) {
            new AudioRun(options.settings(), options.threads()).check(files.paths(), (path, checked, bytes) -> {
                totals[0] = totals[0].plus(checked);
                if (writer.isPresent()) {
                    writer.get().add(checked);
                }
                list.ifPresent(names -> names.add(path, checked.passes()));
                tellProblem(checked, terminal);
                progress.reached(bytes);
            });
        }
        return totals[0];
    }

    private static void tellProblem(CheckedRecording checked, Terminal terminal) {
        if (!checked.problem().isEmpty()) {
            terminal.tell(checked.file() + ": " + checked.problem());
        }
    }

    /** Takes what was found, in the order of the files. */
    @FunctionalInterface
    interface Taker {

        /**
         * Takes the next recording.
         *
         * @param bytes how many bytes this one and all before it have
         */
        void take(Path path, CheckedRecording checked, long bytes) throws IOException;
    }
}
