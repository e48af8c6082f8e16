package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.cli.base.InputSpec;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputEnding;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.report.text.ConvertedTranscript;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.Transcripts;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code wer convert}: rewrites a transcript in another format. */
public final class ConvertProgram implements Program {

    public static final String NAME = "convert";

    private static final String TO = "--to";
    private static final TranscriptFormat[] WRITTEN = Arrays.stream(TranscriptFormat.values())
            .filter(TranscriptFormat::isWritten)
            .toArray(TranscriptFormat[]::new);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "wer " + NAME,
                "Rewrites a transcript in another format.",
                "What the other format has no place for is left out. A file that is itself called convert is given"
                        + " to wer as ./convert.",
                "Exit status: 0 done, 2 wrong usage, 3 bad input, 70 a bug.");
        spec.addPositional(Options.argument(0, "FILE", "The transcript; - is standard input."));
        InputSpec.addSingle(spec);
        spec.addOption(Options.choice(
                "SIDE",
                "Of a file that holds both sides, which one: reference (default), hypothesis.",
                Side.values(),
                side -> side.name().toLowerCase(Locale.ROOT),
                "--side"));
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.choice(
                        "FORMAT",
                        "What to write: " + written() + ". Default: what FILE of -o ends in, if it is one.",
                        WRITTEN,
                        TranscriptFormat::id,
                        TO))
                .addOption(Options.flag(
                        "With --to csv: put an apostrophe before cells that a spreadsheet would take for formulas.",
                        FormatChecks.GUARDED))
                .addOption(Options.text("FILE", "Write to FILE instead of standard output.", "-o", "--output"));
        return Options.withHelp(spec);
    }

    private static String written() {
        List<String> names = new ArrayList<>();
        for (TranscriptFormat format : WRITTEN) {
            names.add(format.id());
        }
        return String.join(", ", names);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        Optional<TranscriptFormat> target = arguments.hasMatchedOption(TO)
                ? Optional.of(arguments.matchedOptionValue(TO, TranscriptFormat.PLAIN))
                : OutputEnding.transcript(arguments);
        if (target.isEmpty()) {
            throw Options.wrong(arguments, "name the format to write: " + TO + " " + written());
        }
        boolean guarded = arguments.hasMatchedOption(FormatChecks.GUARDED);
        if (guarded && target.get() != TranscriptFormat.CSV) {
            throw Options.wrong(
                    arguments, FormatChecks.GUARDED + " is about cells of tables; give " + TO + " csv, too");
        }
        InputOptions input = InputOptions.single(arguments);
        Side side = arguments.matchedOptionValue("--side", Side.REFERENCE);
        try (ConvertedTranscript converted = new ConvertedTranscript(target.get(), guarded);
                TranscriptReader read = input.reader(arguments.matchedPositionalValue(0, ""), side, terminal)) {
            // Of a recording with several utterances, a table may hold the path again and again.
            TranscriptReader reader = Transcripts.distinct(read, target.get());
            for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
                converted.add(next.get());
            }
            terminal.tell(reader.notes());
            OutputFile.write(converted::writeTo, arguments, terminal);
        }
        return ExitStatus.OK;
    }
}
