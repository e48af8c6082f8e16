package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.EvidenceVerdict;
import io.github.asreval.compare.Gate;
import io.github.asreval.compare.Verdict;
import io.github.asreval.report.ComparisonCollector;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.SummaryCollector;
import io.github.asreval.report.SummaryOptions;
import io.github.asreval.report.values.ComparisonReport;
import io.github.asreval.report.values.ComparisonSummary;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.BlockUnit;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.GroupKey;
import io.github.asreval.score.LineBlocks;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.classes.WordClassing;
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
import picocli.CommandLine.ParseResult;

/** Scores several hypotheses, one after the other, and writes one report on them. */
final class ComparisonRun {

    /** 256 MiB. */
    private static final int LARGEST_KEPT = 1 << 28;

    private final ParseResult given;
    private final ScoringRun run;
    private final WerOptions options;
    private final SummaryOptions summary;
    private final List<Gate> gates;
    private final Terminal terminal;
    private final SecondPass again;
    private final Optional<SameLines> sameLines;
    private final List<Verdict> verdicts = new ArrayList<>();
    private boolean anyEmpty;

    ComparisonRun(WerOptions options, ParseResult given, ScoringRun run, List<Gate> gates, Terminal terminal)
            throws IOException {
        this.options = options;
        this.given = given;
        this.run = run;
        this.again = new SecondPass(options, run);
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
        summary.classes().flatMap(WordClassing::remark).ifPresent(terminal::tell);
        run.findShared();
        try (ComparisonReport report = open()) {
            ComparisonOptions comparing = options.comparing();
            ComparisonCollector found = new ComparisonCollector(summary, comparing.settings(), report);
            for (String hypothesis : options.hypotheses()) {
                score(unrepeatable, hypothesis, found);
            }
            warn(found.blocks());
            Comparison comparison = comparison(found);
            List<EvidenceVerdict> evidence = comparing.failIfWorse().isPresent()
                    ? EvidenceVerdict.of(comparison, comparing.failIfWorse().getAsDouble())
                    : List.of();
            ComparisonSummary whole = found.summary(verdicts, evidence);
            terminal.write(out -> report.write(whole, out));
            int status = Math.max(
                    GateOptions.tell(gates, verdicts, run.format(), true, terminal),
                    ComparisonOptions.tell(comparison, evidence, terminal));
            return anyEmpty ? ExitStatus.BAD_INPUT : status;
        }
    }

    private ComparisonReport open() throws IOException {
        ReportFormat format = options.format();
        return format == ReportFormat.HTML
                ? ReportFormat.createComparisonPage(options.detail(), run.settings(), AudioOption.of(options, given))
                : format.createComparison(
                        options.detail(), options.style(terminal), run.settings(), options.worst(), options.guarded());
    }

    private void score(Optional<byte[]> reference, String hypothesis, ComparisonCollector found) throws IOException {
        LineSink sink = found.system(hypothesis);
        LineSink lines = sameLines.map(same -> same.of(hypothesis).and(sink)).orElse(sink);
        SummaryCollector collector = found.collector();
        ScoringRun.Scored scored;
        long notRecognised;
        try (PairBlocks blocks = open(reference, hypothesis)) {
            scored = run.score(blocks, hypothesis, collector, lines);
            notRecognised = blocks.notRecognised();
        }
        if (sameLines.isPresent()) {
            sameLines.get().check(referenceName());
        }
        CorpusTotal total = scored.total();
        anyEmpty |= total.utterances() == 0;
        Summary whole = collector
                .summary(run.format(), total)
                .hints(scored.hints())
                .variants(again.variants(run.scorer(), hypothesis))
                .notRecognised(notRecognised)
                .build();
        found.scored(whole);
        verdicts.addAll(GateOptions.judge(gates, hypothesis, total, collector.groupTotals()));
        verdicts.addAll(options.classes().judge(hypothesis, whole));
    }

    /** Says if there are none of the blocks that were asked for. */
    private void warn(LineBlocks blocks) {
        BlockUnit wanted = options.comparing().settings().blocks();
        if (wanted.key().isPresent() && blocks.count() == 1 && blocks.name(0).equals(GroupKey.UNKNOWN)) {
            terminal.tell(referenceName() + ": warning: no utterance names its " + wanted.id() + ", so that --blocks "
                    + wanted.id() + " makes one block of them all; leave it out");
        }
    }

    private Comparison comparison(ComparisonCollector found) throws IOException {
        try {
            return found.comparison();
        } catch (IllegalArgumentException e) {
            throw new FileSystemException(referenceName(), null, "has changed while it was read");
        }
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
