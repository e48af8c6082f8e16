package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.EvidenceVerdict;
import io.github.asreval.compare.Gate;
import io.github.asreval.compare.ScoredSystem;
import io.github.asreval.compare.Verdict;
import io.github.asreval.report.SummaryCollector;
import io.github.asreval.report.SummaryOptions;
import io.github.asreval.report.values.ComparisonReport;
import io.github.asreval.report.values.ComparisonSummary;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.LineBlocks;
import io.github.asreval.score.LineNames;
import io.github.asreval.score.LineOutcomes;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.readings.PairReading;
import io.github.asreval.transcript.PairBlocks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores several hypotheses, one after the other, and writes one report on them. */
final class ComparisonRun {

    /** 256 MiB. */
    private static final int LARGEST_KEPT = 1 << 28;

    private final ScoringRun run;
    private final WerOptions options;
    private final SummaryOptions summary;
    private final List<Gate> gates;
    private final Terminal terminal;
    private final SecondPass again;
    private final List<String> hypotheses = new ArrayList<>();
    private final List<CorpusTotal> totals = new ArrayList<>();
    private final List<LineOutcomes> outcomes = new ArrayList<>();
    private final Optional<SameLines> sameLines;
    /** What is known of the lines by themselves, collected while the first system is scored. */
    private final LineBlocks blocks;

    private final LineNames names = new LineNames();
    private final List<Summary> summaries = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    ComparisonRun(WerOptions options, ScoringRun run, List<Gate> gates, Terminal terminal) throws IOException {
        this.options = options;
        this.run = run;
        this.again = new SecondPass(options, run);
        this.blocks = new LineBlocks(options.comparing().settings().blocks());
        this.sameLines = options.withoutEmptyReferences() && options.input().reads(PairReading.MARKS)
                ? Optional.of(new SameLines())
                : Optional.empty();
        this.summary = options.summary(run.scorer());
        this.gates = gates;
        this.terminal = terminal;
    }

    /** Writes the report and returns the status to end with. */
    int report() throws IOException {
        Optional<byte[]> unrepeatable = unrepeatableReference();
        run.findShared();
        try (ComparisonReport report = options.format()
                .createComparison(
                        options.detail(),
                        options.style(terminal),
                        run.settings(),
                        options.worst(),
                        options.guarded())) {
            for (String hypothesis : options.hypotheses()) {
                score(unrepeatable, hypothesis, report);
            }
            ComparisonOptions comparing = options.comparing();
            Comparison comparison = Comparison.of(systems(), comparing.settings(), blocks);
            List<EvidenceVerdict> evidence = comparing.failIfWorse().isPresent()
                    ? EvidenceVerdict.of(comparison, comparing.failIfWorse().getAsDouble())
                    : List.of();
            ComparisonSummary summary = new ComparisonSummary(comparison, summaries, verdicts, evidence, names);
            terminal.write(out -> report.write(summary, out));
            int status = Math.max(
                    GateOptions.tell(gates, verdicts, true, terminal),
                    ComparisonOptions.tell(comparison, evidence, terminal));
            return totals.stream().anyMatch(total -> total.utterances() == 0) ? ExitStatus.BAD_INPUT : status;
        }
    }

    private void score(Optional<byte[]> reference, String hypothesis, ComparisonReport report) throws IOException {
        LineOutcomes found = new LineOutcomes();
        SummaryCollector sink = new SummaryCollector(summary, report.system());
        ScoringRun.Scored scored;
        long notRecognised;
        try (PairBlocks blocks = open(reference, hypothesis)) {
            scored = run.score(blocks, hypothesis, sink, lines(hypothesis, new BothSinks(found, sink)));
            notRecognised = blocks.notRecognised();
        }
        CorpusTotal total = scored.total();
        hypotheses.add(hypothesis);
        totals.add(total);
        outcomes.add(found);
        if (sameLines.isPresent()) {
            sameLines.get().check(referenceName());
        }
        summaries.add(sink.summary(run.format(), total)
                .hints(scored.hints())
                .variants(again.variants(run.scorer(), hypothesis))
                .notRecognised(notRecognised)
                .build());
        verdicts.addAll(GateOptions.judge(gates, hypothesis, total, sink.groupTotals()));
    }

    private LineSink lines(String hypothesis, LineSink sink) {
        LineSink known = totals.isEmpty() ? new BothSinks(sink, new BothSinks(blocks, names)) : sink;
        return sameLines
                .<LineSink>map(lines -> new BothSinks(lines.of(hypothesis), known))
                .orElse(known);
    }

    private List<ScoredSystem> systems() throws IOException {
        List<LineOutcomes> same;
        try {
            same = LineOutcomes.withSameColumns(outcomes);
        } catch (IllegalArgumentException e) {
            throw new FileSystemException(referenceName(), null, "has changed while it was read");
        }
        List<ScoredSystem> systems = new ArrayList<>();
        for (int i = 0; i < same.size(); i++) {
            systems.add(new ScoredSystem(hypotheses.get(i), totals.get(i), same.get(i)));
        }
        return systems;
    }

    private PairBlocks open(Optional<byte[]> reference, String hypothesis) throws IOException {
        return reference.isPresent()
                ? run.open(
                        new PairBlocks.Source.Stream(new ByteArrayInputStream(reference.get()), referenceName()),
                        hypothesis)
                : run.open(hypothesis);
    }

    private String referenceName() {
        return options.reference().equals(FileArgument.STANDARD_INPUT) ? "standard input" : options.reference();
    }

    /** Returns the reference, if it is a stream or a pipe: each hypothesis needs it anew. */
    private Optional<byte[]> unrepeatableReference() throws IOException {
        if (options.reference().equals(FileArgument.STANDARD_INPUT)) {
            return Optional.of(kept(terminal.in()));
        }
        Path file = FileArgument.path(options.reference());
        if (!Files.exists(file) || Files.isRegularFile(file) || Files.isDirectory(file)) {
            return Optional.empty();
        }
        try (InputStream pipe = Files.newInputStream(file)) {
            return Optional.of(kept(pipe));
        }
    }

    private byte[] kept(InputStream reference) throws IOException {
        byte[] bytes = reference.readNBytes(LARGEST_KEPT + 1);
        if (bytes.length > LARGEST_KEPT) {
            throw new FileSystemException(
                    referenceName(),
                    null,
                    "is over " + LARGEST_KEPT
                            + " bytes long, too much to be kept for several hypotheses; save it as a file");
        }
        return bytes;
    }
}
