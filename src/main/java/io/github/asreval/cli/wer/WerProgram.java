package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.FileReplacement;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.compare.Gate;
import io.github.asreval.compare.Verdict;
import io.github.asreval.report.base.Report;
import io.github.asreval.report.base.Summary;
import io.github.asreval.report.base.TextStyle;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ablation.Ablation;
import io.github.asreval.score.ablation.AblationResult;
import io.github.asreval.score.readings.VariantResult;
import io.github.asreval.score.readings.VariantScorer;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program {@code wer}: scores two files and writes the report. */
public final class WerProgram implements Program {

    @Override
    public CommandSpec spec() {
        return WerOptions.spec();
    }

    @Override
    public CommandSpec spec(String... arguments) {
        return WerOptions.spec(arguments);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        WerOptions options = WerOptions.of(arguments);
        ScoringRun run = new ScoringRun(options, terminal);
        List<Gate> gates = options.gates().gates(run.settings(options.hypothesis()), arguments);
        if (options.output().isEmpty()) {
            return report(run, gates, arguments, terminal);
        }
        try (FileReplacement replacement =
                FileReplacement.of(FileArgument.path(options.output().get()))) {
            int status = report(run, gates, arguments, terminal.withOut(replacement.out()));
            replacement.commit();
            return status;
        }
    }

    private static int report(ScoringRun run, List<Gate> gates, ParseResult arguments, Terminal terminal)
            throws IOException {
        WerOptions options = run.options();
        if (options.compares()) {
            return new ComparisonRun(run, gates, arguments, terminal).report();
        }
        try (PairBlocks blocks = run.open(options.hypothesis(), arguments);
                Report report = options.format()
                        .create(
                                options.detail(),
                                style(options, terminal),
                                run.settings(options.hypothesis()),
                                options.guarded())) {
            WerSink sink = new WerSink(options, report);
            ScoringRun.Scored scored = run.score(blocks, options.hypothesis(), sink, sink);
            CorpusTotal total = scored.total();
            List<Verdict> verdicts = GateOptions.judge(gates, options.hypothesis(), total, sink.groupTotals());
            Summary summary = sink.summary(
                    run.format(),
                    scored,
                    run.wildcards(),
                    ablation(run, arguments),
                    variants(run, arguments),
                    verdicts,
                    blocks.notRecognised());
            if (options.format().isTable()) {
                // A table of utterances has no place for what is in none of them.
                summary.wildcards().ifPresent(count -> terminal.complain(count.describe()));
            }
            terminal.write(out -> report.write(summary, out));
            int status = GateOptions.tell(gates, verdicts, false, terminal);
            return total.utterances() == 0 ? ExitStatus.BAD_INPUT : status;
        }
    }

    /** Returns what each step of the chain does, if that was asked for; the files are read a second time for it. */
    private static Optional<AblationResult> ablation(ScoringRun run, ParseResult arguments) throws IOException {
        if (!run.options().ablation()) {
            return Optional.empty();
        }
        Ablation ablation = new Ablation(run.scorer());
        try (UtterancePairs pairs = UtterancePairs.of(run.open(run.options().hypothesis(), arguments))) {
            for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
                ablation.accept(next.get());
            }
        }
        return Optional.of(ablation.result());
    }

    /** Returns the rate if the best alternatives are taken, if that was asked for; the files are read once more for it. */
    private static Optional<VariantResult> variants(ScoringRun run, ParseResult arguments) throws IOException {
        if (!run.options().variants()) {
            return Optional.empty();
        }
        VariantScorer variants = new VariantScorer(run.scorer());
        try (UtterancePairs pairs = UtterancePairs.of(run.openWritten(arguments))) {
            for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
                accept(next.get(), variants, run.options().reference());
            }
        }
        return Optional.of(variants.result());
    }

    private static void accept(UtterancePair pair, VariantScorer variants, String reference) {
        try {
            variants.accept(pair);
        } catch (IllegalArgumentException e) {
            // The braces were right when the file was read first; what is left is a line that is too long for them.
            throw new MalformedTranscriptException(reference, pair.reference().line(), String.valueOf(e.getMessage()));
        }
    }

    static TextStyle style(WerOptions options, Terminal terminal) {
        return new TextStyle(
                options.width().orElse(terminal.columns()), options.color().colors(terminal), terminal.columns() > 0);
    }
}
