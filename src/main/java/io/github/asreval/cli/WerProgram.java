package io.github.asreval.cli;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Step;
import io.github.asreval.report.Report;
import io.github.asreval.report.ReportSettings;
import io.github.asreval.report.Summary;
import io.github.asreval.report.TextStyle;
import io.github.asreval.score.ConfusionCounter;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.WorstUtterances;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program {@code wer}: scores two files and writes the report. */
final class WerProgram implements Program {

    @Override
    public CommandSpec spec() {
        return WerOptions.spec();
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        WerOptions options = WerOptions.of(arguments);
        WerScorer scorer = scorer(options);
        ReportSettings settings =
                new ReportSettings(options.reference(), options.hypothesis(), scorer.normalizer(), scorer.profile());
        try (UtterancePairs pairs = pairs(options, terminal);
                Report report = options.format().create(options.detail(), style(options, terminal), settings)) {
            for (String note : pairs.notes()) {
                terminal.complain(Problems.oneLine(note));
            }
            Collector collector = new Collector(options, report);
            CorpusTotal total = scorer.score(pairs, collector);
            write(report, collector.summary(total), terminal);
        }
        return ExitStatus.OK;
    }

    private static WerScorer scorer(WerOptions options) {
        NormalizerPipeline normalizer = NormalizerPipeline.none();
        if (options.caseInsensitive()) {
            normalizer = normalizer.then(Step.FOLD);
        }
        WerScorer scorer = WerScorer.standard().withProfile(options.profile()).withNormalizer(normalizer);
        return options.withoutEmptyReferences() ? scorer.withoutEmptyReferences() : scorer;
    }

    private static TextStyle style(WerOptions options, Terminal terminal) {
        return new TextStyle(
                options.width().orElse(terminal.columns()), options.color().colors(terminal), terminal.columns() > 0);
    }

    private static UtterancePairs pairs(WerOptions options, Terminal terminal) throws IOException {
        TranscriptReader reference = reader(options.reference(), terminal);
        try {
            return UtterancePairs.of(reference, reader(options.hypothesis(), terminal));
        } catch (IOException | RuntimeException e) {
            reference.close();
            throw e;
        }
    }

    private static TranscriptReader reader(String name, Terminal terminal) throws IOException {
        return name.equals(WerOptions.STANDARD_INPUT)
                ? TranscriptReader.read(terminal.in(), "standard input")
                : TranscriptReader.open(Path.of(name));
    }

    private static void write(Report report, Summary summary, Terminal terminal) throws IOException {
        try {
            report.write(summary, terminal.out());
        } catch (IOException e) {
            if (!Problems.isBrokenPipe(e)) {
                throw e;
            }
        }
    }

    /** Hands every utterance to those who want it. */
    private static final class Collector implements Consumer<ScoredUtterance> {

        private final WerOptions options;
        private final Report report;
        private final Optional<ConfusionCounter> confusions;
        private final Optional<WorstUtterances> worst;

        Collector(WerOptions options, Report report) {
            this.options = options;
            this.report = report;
            this.confusions = options.confusions().isPresent() ? Optional.of(new ConfusionCounter()) : Optional.empty();
            this.worst = options.worst() > 0 ? Optional.of(new WorstUtterances(options.worst())) : Optional.empty();
        }

        @Override
        public void accept(ScoredUtterance utterance) {
            report.accept(utterance);
            if (confusions.isPresent()) {
                confusions.get().accept(utterance);
            }
            if (worst.isPresent()) {
                worst.get().accept(utterance);
            }
        }

        Summary summary(CorpusTotal total) {
            return new Summary(
                    total,
                    confusions.map(counter -> counter.table(options.confusions().orElse(1))),
                    options.byLength(),
                    worst.map(WorstUtterances::list).orElse(java.util.List.of()));
        }
    }
}
