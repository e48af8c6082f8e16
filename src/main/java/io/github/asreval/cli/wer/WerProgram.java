package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.FileReplacement;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.compare.Gate;
import io.github.asreval.compare.Verdict;
import io.github.asreval.report.SummaryCollector;
import io.github.asreval.report.SummaryOptions;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.classes.WordClassing;
import io.github.asreval.transcript.PairBlocks;
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
        TimingOption timing = TimingOption.of(options, arguments);
        ScoringRun run = new ScoringRun(options, arguments, terminal);
        List<Gate> gates = options.gates().gates(run.settings().conditions(), arguments);
        if (options.output().isEmpty()) {
            return report(options, run, gates, timing, terminal);
        }
        try (FileReplacement replacement =
                FileReplacement.of(FileArgument.path(options.output().get()))) {
            int status = report(options, run, gates, timing, terminal.withOut(replacement.out()));
            replacement.commit();
            return status;
        }
    }

    private static int report(
            WerOptions options, ScoringRun run, List<Gate> gates, TimingOption timing, Terminal terminal)
            throws IOException {
        return options.compares()
                ? new ComparisonRun(options, run, gates, terminal).report()
                : reportOne(options, run, gates, timing, terminal);
    }

    private static int reportOne(
            WerOptions options, ScoringRun run, List<Gate> gates, TimingOption timing, Terminal terminal)
            throws IOException {
        try (PairBlocks blocks = run.open(options.hypothesis());
                Report report = options.format()
                        .create(options.detail(), options.style(terminal), run.settings(), options.guarded())) {
            SummaryOptions wanted = options.summary(run.scorer());
            wanted.classes().flatMap(WordClassing::remark).ifPresent(terminal::tell);
            SummaryCollector found = new SummaryCollector(wanted, report);
            ScoringRun.Scored scored = run.score(blocks, options.hypothesis(), found, timing.watching(found));
            List<Verdict> verdicts =
                    GateOptions.judge(gates, options.hypothesis(), scored.total(), found.groupTotals());
            SecondPass again = new SecondPass(options, run);
            Summary summary = found.summary(run.format(), scored.total())
                    .hints(scored.hints())
                    .wildcards(run.wildcards())
                    .ablation(again.ablation(run.scorer()))
                    .variants(again.variants(run.scorer(), options.hypothesis()))
                    .timing(timing.result(options))
                    .gates(verdicts)
                    .notRecognised(blocks.notRecognised())
                    .build();
            if (options.format().isTable()) {
                // A table of utterances has no place for what is in none of them.
                summary.wildcards().ifPresent(count -> terminal.complain(count.describe()));
            }
            terminal.write(out -> report.write(summary, out));
            int status = GateOptions.tell(gates, verdicts, false, terminal);
            return scored.total().utterances() == 0 ? ExitStatus.BAD_INPUT : status;
        }
    }
}
