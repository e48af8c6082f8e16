package io.github.asreval.cli;

import io.github.asreval.report.NormalizerLines;
import io.github.asreval.report.Report;
import io.github.asreval.report.ReportSettings;
import io.github.asreval.report.Summary;
import io.github.asreval.report.TextStyle;
import io.github.asreval.score.Ablation;
import io.github.asreval.score.AblationResult;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.TextHint;
import io.github.asreval.score.TextHints;
import io.github.asreval.score.VariantResult;
import io.github.asreval.score.VariantScorer;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.nio.file.Path;
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
        if (options.output().isEmpty()) {
            report(options, terminal);
        } else {
            try (FileReplacement replacement =
                    FileReplacement.of(VocabularyInput.path(options.output().get()))) {
                report(options, terminal.withOut(replacement.out()));
                replacement.commit();
            }
        }
        return ExitStatus.OK;
    }

    private static void report(WerOptions options, Terminal terminal) throws IOException {
        WerScorer scorer = scorer(options);
        ReportSettings settings = new ReportSettings(
                options.reference(),
                options.hypothesis(),
                scorer.normalizer(),
                scorer.tokenization(),
                scorer.profile());
        try (PairBlocks blocks = blocks(options, terminal);
                Report report = options.format().create(options.detail(), style(options, terminal), settings)) {
            WerSink sink = new WerSink(options, report);
            TextHints hints = new TextHints(scorer);
            CorpusTotal total;
            try (Progress progress = Progress.of(terminal, options.progress(), blocks.size())) {
                LineSink watched = options.progress() ? new WatchedSink(sink, blocks, progress) : sink;
                total = scorer.score(blocks, options.threads(), watched, hints);
            }
            for (String note : blocks.notes()) {
                terminal.complain(Problems.oneLine(note));
            }
            for (TextHint hint : hints.list()) {
                terminal.complain(Problems.oneLine(hintLine(hint, options)));
            }
            Summary summary = sink.summary(total, ablation(options, scorer, terminal), variants(options, scorer));
            terminal.write(out -> report.write(summary, out));
        }
    }

    /** Returns what each step of the chain does, if that was asked for; the files are read a second time for it. */
    private static Optional<AblationResult> ablation(WerOptions options, WerScorer scorer, Terminal terminal)
            throws IOException {
        if (!options.ablation()) {
            return Optional.empty();
        }
        Ablation ablation = new Ablation(scorer);
        try (UtterancePairs pairs = UtterancePairs.of(blocks(options, terminal))) {
            for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
                ablation.accept(next.get());
            }
        }
        return Optional.of(ablation.result());
    }

    /** Returns the rate if the best alternatives are taken, if that was asked for; the files are read once more for it. */
    private static Optional<VariantResult> variants(WerOptions options, WerScorer scorer) throws IOException {
        if (!options.variants()) {
            return Optional.empty();
        }
        VariantScorer variants = new VariantScorer(scorer);
        try (UtterancePairs pairs = TranscriptFiles.pairs(options.reference(), options.hypothesis())) {
            for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
                accept(next.get(), variants, options.reference());
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

    private static PairBlocks blocks(WerOptions options, Terminal terminal) throws IOException {
        PairBlocks.Source reference = source(options.reference(), terminal);
        PairBlocks.Source hypothesis = source(options.hypothesis(), terminal);
        return options.variants()
                ? PairBlocks.openCanonical(reference, hypothesis)
                : PairBlocks.open(reference, hypothesis);
    }

    /** Returns a hint as a line, with the file and line where it is met first. */
    private static String hintLine(TextHint hint, WerOptions options) {
        String place = hint.place()
                .map(where ->
                        (where.inReference() ? options.reference() : options.hypothesis()) + ":" + where.line() + ": ")
                .orElse("");
        return place + "hint: " + hint.message();
    }

    private static WerScorer scorer(WerOptions options) {
        WerScorer scorer = WerScorer.standard()
                .withProfile(options.profile())
                .withNormalizer(options.text().normalizer())
                .withTokenization(options.text().tokenization());
        return options.withoutEmptyReferences() ? scorer.withoutEmptyReferences() : scorer;
    }

    private static TextStyle style(WerOptions options, Terminal terminal) {
        return new TextStyle(
                options.width().orElse(terminal.columns()), options.color().colors(terminal), terminal.columns() > 0);
    }

    static PairBlocks.Source source(String name, Terminal terminal) {
        return name.equals(WerOptions.STANDARD_INPUT)
                ? new PairBlocks.Source.Stream(terminal.in(), "standard input")
                : new PairBlocks.Source.File(Path.of(name));
    }
}
