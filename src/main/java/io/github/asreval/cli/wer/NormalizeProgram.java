package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.cli.base.InputSpec;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.report.text.NormalizedText;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code wer normalize}: shows a text as it would be compared. */
public final class NormalizeProgram implements Program {

    public static final String NAME = "normalize";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "wer " + NAME,
                "Prints a text as it would be compared, line by line.",
                "Each line, or utterance, gives one line. A file that is itself called normalize is given to wer as"
                        + " ./normalize.",
                "Exit status: 0 done, 2 wrong usage, 3 bad input, 70 a bug.");
        spec.addPositional(Options.argument(0, "FILE", "The text, or a transcript; - is standard input."));
        InputSpec.addSingle(spec);
        TextOptions.addNormalizing(spec);
        TextOptions.addCounting(spec);
        OptionGroup.PRINT
                .in(spec)
                .addOption(Options.flag("Print a token a line, and a blank line behind each line.", "--tokens"));
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        TextOptions text = TextOptions.of(arguments);
        InputOptions input = InputOptions.single(arguments);
        String file = arguments.matchedPositionalValue(0, "");
        boolean tokens = arguments.hasMatchedOption("--tokens");
        try (NormalizedText lines =
                new NormalizedText(text.normalizer(), text.tokenization(), tokens, terminal.columns() > 0)) {
            try (TranscriptReader reader = input.reader(file, Side.REFERENCE, terminal)) {
                for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
                    lines.accept(next.get());
                }
                terminal.tell(reader.notes());
            }
            terminal.write(lines::writeTo);
        }
        return ExitStatus.OK;
    }
}
