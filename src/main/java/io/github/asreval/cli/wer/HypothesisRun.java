package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.compare.Gate;
import io.github.asreval.compare.Verdict;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.SummaryCollector;
import io.github.asreval.report.SummaryOptions;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.transcript.PairBlocks;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Scores one hypothesis, asks the gates and writes the report. */
final class HypothesisRun {

    private final WerOptions options;
    private final ScoringRun run;
    private final List<Gate> gates;
    private final Terminal terminal;
    private final TimingOption timing;
    private final ParseResult given;

    /**
     * Creates a run.
     *
     * @throws ParameterException if options that are about one hypothesis do not go together
     */
    HypothesisRun(WerOptions options, ParseResult given, ScoringRun run, List<Gate> gates, Terminal terminal) {
        this.options = options;
        this.run = run;
        this.gates = gates;
        this.terminal = terminal;
        this.timing = TimingOption.of(options, given);
        this.given = given;
    }

    /** Writes the report and returns the status to end with. */
    int report() throws IOException {
        try (PairBlocks blocks = run.open(options.hypothesis());
                Report report = open()) {
            SummaryOptions wanted = options.summary(run.scorer());
            if (wanted.classes().isPresent()) {
                wanted.classes().get().remark().ifPresent(terminal::tell);
            }
            SummaryCollector found = new SummaryCollector(wanted, report);
            ScoringRun.Scored scored = run.score(blocks, options.hypothesis(), found, timing.watching(found));
            List<Verdict> verdicts =
                    GateOptions.judge(gates, options.hypothesis(), scored.total(), found.groupTotals());
            Summary.Builder told = summary(found, scored).notRecognised(blocks.notRecognised());
            verdicts.addAll(options.classes().judge(options.hypothesis(), told.build()));
            Summary summary = told.gates(verdicts).build();
            if (options.format().isTable()) {
                // A table of utterances has no place for what is in none of them.
                summary.wildcards().ifPresent(count -> terminal.complain(count.describe()));
            }
            terminal.write(out -> report.write(summary, out));
            int status = GateOptions.tell(gates, verdicts, run.format(), false, terminal);
            return scored.total().utterances() == 0 ? ExitStatus.BAD_INPUT : status;
        }
    }

    private Report open() throws IOException {
        ReportFormat format = options.format();
        ReportSettings settings =
                given.hasMatchedOption(CharacterOption.CER) ? run.settings().withCharacters() : run.settings();
        return format == ReportFormat.HTML
                ? ReportFormat.createPage(options.detail(), settings, AudioOption.of(options, given))
                : format.create(options.detail(), options.style(terminal), settings, options.guarded());
    }

    private Summary.Builder summary(SummaryCollector found, ScoringRun.Scored scored) throws IOException {
        SecondPass again = new SecondPass(options, run);
        return found.summary(run.format(), scored.total())
                .hints(scored.hints())
                .wildcards(run.wildcards())
                .ablation(again.ablation(run.scorer()))
                .variants(again.variants(run.scorer(), options.hypothesis()))
                .marks(again.marks(run.scorer()))
                .timing(timing.result(options));
    }
}
