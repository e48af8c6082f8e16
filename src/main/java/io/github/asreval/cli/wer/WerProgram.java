package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.FileReplacement;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.compare.Gate;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program {@code wer}: opens the files, scores them, asks the gates and writes the report. */
public final class WerProgram implements Program {

    @Override
    public CommandSpec spec() {
        return WerSpec.spec();
    }

    @Override
    public CommandSpec spec(String... arguments) {
        return WerSpec.spec(arguments);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        WerOptions options = WerOptions.of(arguments);
        if (options.speakers().metric().isPresent()) {
            return new SpeakersRun(options, arguments, terminal).report();
        }
        if (options.output().isEmpty()) {
            return report(options, arguments, terminal);
        }
        try (FileReplacement replacement =
                FileReplacement.of(FileArgument.path(options.output().get()))) {
            int status = report(options, arguments, terminal.withOut(replacement.out()));
            replacement.commit();
            return status;
        }
    }

    private static int report(WerOptions options, ParseResult arguments, Terminal terminal) throws IOException {
        ScoringRun run = new ScoringRun(options, arguments, terminal);
        List<Gate> gates = options.gates().gates(run.settings().conditions(), arguments, terminal);
        return options.compares()
                ? new ComparisonRun(options, arguments, run, gates, terminal).report()
                : new HypothesisRun(options, arguments, run, gates, terminal).report();
    }
}
