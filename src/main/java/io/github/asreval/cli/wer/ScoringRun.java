package io.github.asreval.cli.wer;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.base.TranscriptNotes;
import io.github.asreval.report.SummaryCollector;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.HintSettings;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.TextHint;
import io.github.asreval.score.TextHints;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.WildcardCount;
import io.github.asreval.score.readings.PairFiles;
import io.github.asreval.score.readings.PairReading;
import io.github.asreval.score.readings.PairSettings;
import io.github.asreval.score.readings.SharedUtterances;
import io.github.asreval.transcript.FilePair;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.UnpairedUtterancesException;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Scores hypotheses as the options say, with a bar for long ones, and tells what a reader of the rates should know. */
final class ScoringRun {

    private final WerOptions options;
    private final ParseResult given;
    private final Terminal terminal;
    private final WerScorer scorer;
    private final ReportSettings settings;
    private final PairFiles files;
    private final Optional<SharedUtterances> shared;
    /** What was told already: of several hypotheses, each has the same reference. */
    private final Set<String> told = new HashSet<>();

    /**
     * Creates a run.
     *
     * @throws IOException if a list that the options name cannot be read
     */
    ScoringRun(WerOptions options, ParseResult given, Terminal terminal) throws IOException {
        this.options = options;
        this.given = given;
        this.terminal = terminal;
        this.scorer = scorer(options);
        this.settings = ReportSettings.of(options.reference(), options.hypothesis(), scorer, reading())
                .withOptions(OptionRecord.of(options));
        MissingPolicy missing = options.input().settings().missing();
        this.shared = options.compares() && missing != MissingPolicy.ERROR
                ? Optional.of(new SharedUtterances(missing))
                : Optional.empty();
        this.files = files(terminal, options.variants() ? PairReading.FIRST_ALTERNATIVES : reading());
    }

    private static WerScorer scorer(WerOptions options) {
        WerScorer scorer = WerScorer.standard()
                .withProfile(options.profile())
                .withNormalizer(options.text().normalizer())
                .withTokenization(options.text().tokenization());
        return options.withoutEmptyReferences() ? scorer.withoutEmptyReferences() : scorer;
    }

    private PairReading reading() {
        return options.input().settings().reading();
    }

    private PairFiles files(Terminal output, PairReading reading) {
        boolean asSclite = scorer.profile() == AlignmentProfile.NIST
                || LayoutDefaults.of(options.format(), options.detail()).profile() == AlignmentProfile.NIST;
        PairSettings settings = options.input().settings().withSclite(asSclite);
        return new PairFiles(settings.withReading(reading), scorer, new TranscriptNotes(output), shared);
    }

    WerScorer scorer() {
        return scorer;
    }

    /** Returns how the measurement of the first hypothesis is made, and that of the others. */
    ReportSettings settings() {
        return settings;
    }

    /**
     * Opens the pairs of a hypothesis.
     *
     * @throws ParameterException if there is none, and the reference holds one side only
     */
    PairBlocks open(String hypothesis) throws IOException {
        return open(files, hypothesis);
    }

    /** Opens the pairs of a hypothesis and a reference that cannot be read again by its name. */
    PairBlocks open(PairBlocks.Source reference, String hypothesis) throws IOException {
        return files.open(reference, FileArgument.source(hypothesis, terminal));
    }

    /** Returns the formats of what has been opened: {@code plain}, or {@code stm+ctm} where there are several. */
    String format() {
        return files.formats();
    }

    /** Returns what redaction marks have stood for in all that has been read; nothing if they are words. */
    Optional<WildcardCount> wildcards() {
        return files.wildcards();
    }

    /** Opens the same pairs, but with braces and marks as they are written. */
    PairBlocks openWritten(String hypothesis) throws IOException {
        PairFiles written = files(terminal.withErr(OutputStream.nullOutputStream()), PairReading.WRITTEN);
        return open(written, hypothesis);
    }

    /** Finds out which utterances all of several hypotheses have, if they may lack some. */
    void findShared() throws IOException {
        if (shared.isEmpty()) {
            return;
        }
        for (String hypothesis : options.hypotheses()) {
            try (UtterancePairs pairs = UtterancePairs.of(openWritten(hypothesis))) {
                Optional<UtterancePair> next = pairs.next();
                while (next.isPresent()) {
                    next = pairs.next();
                }
            }
            shared.get().hypothesisRead();
        }
        shared.get().complete();
    }

    private PairBlocks open(PairFiles files, String hypothesis) throws IOException {
        if (options.input().pairs().isPresent()) {
            List<FilePair> listed =
                    FilePair.listed(FileArgument.path(options.input().pairs().get()));
            OutputFile.check(listed, given);
            options.requireFiles(listed, given);
            return files.open(listed);
        }
        PairBlocks.Source reference = FileArgument.source(options.reference(), terminal);
        if (!hypothesis.isEmpty()) {
            return files.open(reference, FileArgument.source(hypothesis, terminal));
        }
        return files.openTable(reference)
                .orElseThrow(() ->
                        Options.wrong(given, options.reference() + " holds one side only; name the HYPOTHESIS, too"));
    }

    /**
     * The counts and hints of a hypothesis.
     *
     * @param total its errors
     * @param hints what a reader of the rate should know, which has been told already
     */
    record Scored(CorpusTotal total, List<TextHint> hints) {

        Scored {
            hints = List.copyOf(hints);
        }
    }

    /** Scores a hypothesis. */
    Scored score(PairBlocks blocks, String hypothesis, SummaryCollector found, LineSink sink) throws IOException {
        TextHints hints = new TextHints(scorer, hintSettings());
        CorpusTotal total;
        try (Progress progress = Progress.of(terminal, "Scoring", options.progress(), blocks.size())) {
            LineSink watched = options.progress() ? new WatchedSink(sink, blocks, progress) : sink;
            total = scorer.score(blocks, options.threads(), watched, hints);
        } catch (UnpairedUtterancesException e) {
            // What was left out may be what the other side has more of.
            tell(blocks.notes());
            throw e;
        }
        tell(blocks.notes());
        List<TextHint> list = hints.list();
        for (TextHint hint : list) {
            tell(line(hint, hypothesis));
        }
        long ignored = found.ignoredSpeakers();
        if (ignored > 0) {
            tell("hint: --by speaker goes by the reference's speakers; those of the hypothesis, in " + ignored
                    + (ignored == 1 ? " utterance" : " utterances")
                    + ", are ignored, so that words given to the wrong speaker are no errors; --speakers cp counts"
                    + " them");
        }
        if (total.utterances() == 0) {
            tell(scored(hypothesis)
                    + ": warning: no utterance was scored, so that there is no rate; are the files empty?");
        }
        return new Scored(total, list);
    }

    private String scored(String hypothesis) {
        return options.input().pairs().orElse(hypothesis.isEmpty() ? options.reference() : hypothesis);
    }

    /** Returns how the run was asked for; where chains cut or choose what is scored, another chain would do otherwise. */
    private HintSettings hintSettings() {
        return new HintSettings(
                options.text().chain(),
                options.text().language(),
                options.input().reads(PairReading.WRITTEN));
    }

    /** Returns a hint as a line, with the file and line where it is met first, or the one of several that it is about. */
    private String line(TextHint hint, String hypothesis) {
        String place = hint.place()
                .map(where -> (where.inReference() ? options.reference() : hypothesis) + ":" + where.line() + ": ")
                .orElse(options.compares() && hint.kind().explainsErrors() ? hypothesis + ": " : "");
        return place + "hint: " + hint.message();
    }

    private void tell(List<String> lines) {
        lines.forEach(this::tell);
    }

    private void tell(String line) {
        if (told.add(line)) {
            terminal.tell(line);
        }
    }
}
