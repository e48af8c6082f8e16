package io.github.asreval.cli;

import io.github.asreval.compare.Gate;
import io.github.asreval.compare.Verdict;
import io.github.asreval.report.NormalizerLines;
import io.github.asreval.report.Report;
import io.github.asreval.report.Summary;
import io.github.asreval.report.TextStyle;
import io.github.asreval.score.Ablation;
import io.github.asreval.score.AblationResult;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program {@code wer}: scores two files and writes the report. */
final class WerProgram implements Program {

    @Override
    public CommandSpec spec() {
        return WerOptions.spec();
    }

    @Override
    public boolean needsArguments(ParseResult arguments) {
        return !arguments.hasMatchedOption(TextOptions.LIST);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        if (arguments.hasMatchedOption(TextOptions.LIST)) {
            terminal.print(NormalizerLines.of(terminal.columns()));
            return ExitStatus.OK;
        }
        WerOptions options = WerOptions.of(arguments);
        ScoringRun run = new ScoringRun(options, terminal);
        List<Gate> gates = options.gates().gates(run.settings(options.hypothesis()), arguments);
        if (options.output().isEmpty()) {
            return report(run, gates, terminal);
        }
        try (FileReplacement replacement =
                FileReplacement.of(VocabularyInput.path(options.output().get()))) {
            int status = report(run, gates, terminal.withOut(replacement.out()));
            replacement.commit();
            return status;
        }
    }

    private static int report(ScoringRun run, List<Gate> gates, Terminal terminal) throws IOException {
        WerOptions options = run.options();
        if (options.compares()) {
            return new ComparisonRun(run, gates, terminal).report();
        }
        try (PairBlocks blocks =
                        PairBlocks.open(source(options.reference(), terminal), source(options.hypothesis(), terminal));
                Report report = options.format()
                        .create(options.detail(), style(options, terminal), run.settings(options.hypothesis()))) {
            WerSink sink = new WerSink(options, report);
            CorpusTotal total = run.score(blocks, options.hypothesis(), sink);
            List<Verdict> verdicts = gates.stream()
                    .map(gate -> gate.judge(options.hypothesis(), total.counts()))
                    .toList();
            Summary summary = sink.summary(total, ablation(options, run.scorer()), verdicts);
            terminal.write(out -> report.write(summary, out));
            return GateOptions.tell(gates, verdicts, false, terminal);
        }
    }

    /** Returns what each step of the chain does, if that was asked for; the files are read a second time for it. */
    private static Optional<AblationResult> ablation(WerOptions options, WerScorer scorer) throws IOException {
        if (!options.ablation()) {
            return Optional.empty();
        }
        Ablation ablation = new Ablation(scorer);
        try (UtterancePairs pairs = TranscriptFiles.pairs(options.reference(), options.hypothesis())) {
            for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
                ablation.accept(next.get());
            }
        }
        return Optional.of(ablation.result());
    }

    static TextStyle style(WerOptions options, Terminal terminal) {
        return new TextStyle(
                options.width().orElse(terminal.columns()), options.color().colors(terminal), terminal.columns() > 0);
    }

    static PairBlocks.Source source(String name, Terminal terminal) {
        return name.equals(WerOptions.STANDARD_INPUT)
                ? new PairBlocks.Source.Stream(terminal.in(), "standard input")
                : new PairBlocks.Source.File(Path.of(name));
    }
}
