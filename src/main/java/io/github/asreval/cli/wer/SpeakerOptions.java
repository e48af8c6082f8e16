package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.report.SpeakerReports;
import io.github.asreval.score.readings.PairReading;
import io.github.asreval.score.speakers.SpeakerMetric;
import io.github.asreval.score.speakers.SpeakerSettings;
import io.github.asreval.score.speakers.WordTimes;
import io.github.asreval.transcript.MissingPolicy;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The options of {@code wer} for who said what, and when.
 *
 * @param metric how speakers of both sides are brought together; nothing if utterances are paired as they are
 */
record SpeakerOptions(Optional<SpeakerMetric> metric) {

    static final String SPEAKERS = "--speakers";
    private static final String COLLAR = "--collar";
    private static final String WORD_TIMES = "--word-times";
    private static final String REFERENCE_TIMES = "--reference-word-times";
    private static final String HYPOTHESIS_TIMES = "--hypothesis-word-times";
    private static final String MAP = "--uem";

    /** What goes together with them; all else is about utterances, or about something else than speakers. */
    private static final Set<String> ALLOWED = Set.of(
            SPEAKERS,
            COLLAR,
            WORD_TIMES,
            REFERENCE_TIMES,
            HYPOTHESIS_TIMES,
            MAP,
            "--format",
            "--reference-format",
            "--hypothesis-format",
            "--encoding",
            "--reference-encoding",
            "--hypothesis-encoding",
            "--delimiter",
            "--reference-column",
            "--hypothesis-column",
            "--id-column",
            "--join",
            "--redactions",
            "--rolling",
            "--max-expansion",
            "--head-ids",
            "--tail-ids",
            "--pairs",
            "--by",
            InputOptions.MISSING,
            "--normalize",
            "--case-insensitive",
            "--language",
            "--tokenizer",
            "--profile",
            "--summary",
            "--width",
            "--color",
            "--output-format",
            "--output",
            FormatChecks.GUARDED,
            "--fail-above",
            "--baseline",
            "--max-regression",
            "--threads",
            "--progress");

    /** How speakers are brought together: as a metric says, or not at all. */
    private enum Choice {
        SAME,
        CP,
        ORC,
        DI,
        WDER;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        Optional<SpeakerMetric> metric() {
            return this == SAME ? Optional.empty() : Optional.of(SpeakerMetric.valueOf(name()));
        }
    }

    /** Adds the options. */
    static void add(CommandSpec spec) {
        OptionGroup.SPEAKERS
                .in(spec)
                .addOption(Options.choice(
                        "HOW",
                        "How speakers meet: same (default: utterances are paired, whoever speaks), cp (the best map of"
                                + " names, one to one: cpWER), orc (utterances of the reference go to the streams of the"
                                + " hypothesis: ORC-WER), di (segments of the hypothesis go to the speakers of the"
                                + " reference: DI-cpWER) or wder (the share of words given to the wrong speaker).",
                        Choice.values(),
                        Choice::id,
                        SPEAKERS))
                .addOption(Options.text(
                        "SECONDS",
                        "With --speakers: words may only meet if their times are no further apart, as 5 or 0.5;"
                                + " tcpWER, tcORC-WER and DI-tcpWER. 5 is usual.",
                        COLLAR))
                .addOption(times(
                        "When words are said: given (by the transcript), characters or equal (the utterance is divided"
                                + " among them; words of the hypothesis are the middles of their parts), segment (any time"
                                + " of it), or character-intervals and equal-intervals (no middles). Default (auto): given"
                                + " if all words of a side have times, else characters.",
                        WORD_TIMES))
                .addOption(times("As --word-times, for the reference.", REFERENCE_TIMES))
                .addOption(times("As --word-times, for the hypothesis.", HYPOTHESIS_TIMES))
                .addOption(Options.text(
                        "FILE",
                        "With --speakers: score only words whose middle is in a region of this UEM file: file, channel,"
                                + " begin, end on each line.",
                        MAP));
    }

    private static OptionSpec times(String description, String name) {
        return Options.choice("HOW", description, WordTimes.values(), WordTimes::id, name);
    }

    /**
     * Returns the options that were given.
     *
     * @throws ParameterException if they do not go together
     */
    static SpeakerOptions of(ParseResult given) {
        Optional<SpeakerMetric> metric =
                given.matchedOptionValue(SPEAKERS, Choice.SAME).metric();
        if (metric.isEmpty()) {
            for (String option : List.of(COLLAR, WORD_TIMES, REFERENCE_TIMES, HYPOTHESIS_TIMES, MAP)) {
                if (given.hasMatchedOption(option)) {
                    throw Options.wrong(
                            given, option + " is about who said what; give " + SPEAKERS + " cp, orc, di or wder, too");
                }
            }
        }
        boolean times = given.hasMatchedOption(WORD_TIMES)
                || given.hasMatchedOption(REFERENCE_TIMES)
                || given.hasMatchedOption(HYPOTHESIS_TIMES);
        if (times && !given.hasMatchedOption(COLLAR) && !given.hasMatchedOption(MAP)) {
            throw Options.wrong(
                    given,
                    "times of words make a difference only with " + COLLAR + " or " + MAP + "; give one of them");
        }
        return new SpeakerOptions(metric);
    }

    /**
     * Checks that they go together with the other options.
     *
     * @throws ParameterException if they do not
     */
    void check(WerOptions options, ParseResult given) {
        if (metric.isEmpty()) {
            return;
        }
        String name = SPEAKERS + " " + metric.get().id();
        for (OptionSpec option : given.matchedOptions()) {
            if (Arrays.stream(option.names()).noneMatch(ALLOWED::contains)) {
                throw Options.wrong(
                        given, name + " tells of speakers, not of utterances; leave out " + option.longestName());
            }
        }
        if (options.input().reads(PairReading.REDACTIONS)) {
            throw Options.wrong(given, name + " has no place for --redactions any; take --redactions drop");
        }
        if (options.compares()) {
            throw Options.wrong(given, name + " tells of one hypothesis; run it for each");
        }
        if (!SpeakerReports.has(options.format())) {
            throw Options.wrong(
                    given,
                    name + " is for text, json, html, csv, tsv and markdown, not for -f "
                            + options.format().id());
        }
        String by = options.input().by().map(key -> key.id()).orElse("speaker");
        if (!by.equals("speaker")) {
            throw Options.wrong(given, name + " has a row for each speaker; leave out --by " + by);
        }
        if (metric.get() == SpeakerMetric.WDER && options.gates().baseline().isPresent()) {
            throw Options.wrong(
                    given,
                    name + " counts words given to the wrong speaker, which a baseline does not hold; take"
                            + " --fail-above");
        }
    }

    /**
     * Returns which regions are scored; nothing for all.
     *
     * @throws IOException if the map of regions cannot be read
     */
    static Optional<RegionFile> regions(ParseResult given, Terminal terminal) throws IOException {
        return given.hasMatchedOption(MAP)
                ? Optional.of(RegionFile.read(given.matchedOptionValue(MAP, ""), terminal))
                : Optional.empty();
    }

    /**
     * Returns how speakers are brought together.
     *
     * @throws ParameterException if the collar is no number of seconds
     */
    SpeakerSettings settings(ParseResult given, Optional<RegionFile> regions) {
        WordTimes both = given.matchedOptionValue(WORD_TIMES, WordTimes.AUTO);
        SpeakerSettings settings = SpeakerSettings.of(metric.orElse(SpeakerMetric.CP))
                .withWordTimes(
                        given.matchedOptionValue(REFERENCE_TIMES, both),
                        given.matchedOptionValue(HYPOTHESIS_TIMES, both))
                .withMissing(given.matchedOptionValue(InputOptions.MISSING, MissingPolicy.ERROR));
        if (given.hasMatchedOption(COLLAR)) {
            settings = withCollar(settings, given.matchedOptionValue(COLLAR, ""), given);
        }
        return regions.isPresent() ? settings.withMap(regions.get().map()) : settings;
    }

    private static SpeakerSettings withCollar(SpeakerSettings settings, String text, ParseResult given) {
        String number = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        try {
            return number.matches("[0-9]*\\.?[0-9]+|[0-9]+\\.")
                    ? settings.withCollar(Double.parseDouble(number))
                    : settings.withCollar(Double.NaN);
        } catch (IllegalArgumentException e) {
            throw Options.wrong(
                    given, COLLAR + ": \"" + text + "\" is no number of seconds from 0 on; 5 is usual, 0.5 is strict");
        }
    }
}
