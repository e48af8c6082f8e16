package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.timing.WordTiming;
import io.github.asreval.score.timing.WordTimingCounter;
import io.github.asreval.transcript.MalformedTranscriptException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The option of {@code wer} that has the times of words compared, and what is found. */
final class TimingOption {

    private static final String NAME = InputOptions.TIMING;

    private final Optional<WordTimingCounter> counter;

    private TimingOption(Optional<WordTimingCounter> counter) {
        this.counter = counter;
    }

    /** Adds the option. */
    static void add(CommandSpec spec) {
        OptionGroup.PRINT
                .in(spec)
                .addOption(Options.flag(
                        "Print how far the times of words that were recognised are from those of the reference, where both"
                                + " have some, as of ctm, transcribe or whisper.",
                        NAME));
    }

    /**
     * Returns what was given.
     *
     * @throws ParameterException if it does not go with other options
     */
    static TimingOption of(WerOptions options, ParseResult given) {
        if (!given.hasMatchedOption(NAME)) {
            return new TimingOption(Optional.empty());
        }
        if (options.compares()) {
            throw Options.wrong(given, NAME + " is about one hypothesis; run it for each");
        }
        if (!options.text().tokenization().countsWords()) {
            throw Options.wrong(given, NAME + " is about words; leave out --unit");
        }
        if (given.hasMatchedOption(InputOptions.ALIGN_SEGMENTS)) {
            throw Options.wrong(
                    given,
                    NAME + " needs words as they stand in the files; take --global in place of --align-segments");
        }
        if (options.format() == ReportFormat.HTML || options.format() == ReportFormat.JUNIT) {
            throw Options.wrong(
                    given,
                    NAME + " is for text, json, csv, tsv and markdown, not for -f "
                            + options.format().id());
        }
        return new TimingOption(Optional.of(new WordTimingCounter()));
    }

    /** Returns a sink that is shown the lines as well, if there is anything to be compared. */
    LineSink watching(LineSink sink) {
        return counter.isPresent() ? sink.and(counter.get()) : sink;
    }

    /**
     * Returns what was found, if it was asked for.
     *
     * @throws MalformedTranscriptException if one side has no times at all
     */
    Optional<WordTiming> result(WerOptions options) {
        Optional<WordTiming> timing = counter.map(WordTimingCounter::result);
        if (timing.isPresent()) {
            require(timing.get().reference(), options.reference());
            require(timing.get().hypothesis(), options.hypothesis());
        }
        return timing;
    }

    private static void require(WordTiming.Side side, String name) {
        if (side.words() > 0 && side.timed() == 0) {
            throw new MalformedTranscriptException(
                    name,
                    0,
                    "no word has a time of its own, which " + NAME
                            + " is about; ctm, transcribe, whisper and others have"
                            + " them, and tiers of words, with --global");
        }
    }
}
