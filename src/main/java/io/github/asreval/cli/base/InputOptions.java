package io.github.asreval.cli.base;

import io.github.asreval.cli.base.InputSpec.Redactions;
import io.github.asreval.score.GroupKey;
import io.github.asreval.score.readings.PairReading;
import io.github.asreval.score.readings.PairSettings;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Pairing;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.TranscriptOpener;
import io.github.asreval.transcript.format.TranscriptSettings;
import io.github.asreval.transcript.format.options.Joining;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Rolling;
import io.github.asreval.transcript.format.options.Side;
import io.github.asreval.transcript.format.options.TableColumns;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * How transcripts are read and paired, as the options of {@link InputSpec} say.
 *
 * @param settings how they are opened and paired, and what is read into them
 * @param pairs a list of pairs of files, if there is one in place of two files
 * @param by by what utterances are put into groups, if that is wanted
 */
public record InputOptions(PairSettings settings, Optional<String> pairs, Optional<GroupKey> by) {

    static final String PAIRS = "--pairs";
    static final String MARKUP = "--markup";
    public static final String ALIGN_SEGMENTS = "--align-segments";
    public static final String MISSING = "--missing";
    public static final String TERMS_COLUMN = "--terms-column";
    public static final String TIMING = "--timing";
    static final String REDACTIONS = "--redactions";
    static final String ENCODING = "--encoding";
    static final String REFERENCE_ENCODING = "--reference-encoding";
    static final String HYPOTHESIS_ENCODING = "--hypothesis-encoding";

    /**
     * Returns the options that were given.
     *
     * @throws ParameterException if they do not go together
     */
    public static InputOptions of(ParseResult given) {
        Optional<Pairing> pairing = Optional.ofNullable(given.matchedOptionValue("--pair-by", null));
        TranscriptSettings transcripts = transcripts(given);
        if (pairing.equals(Optional.of(Pairing.BY_LINE)) && is(given, MISSING)) {
            throw Options.wrong(given, "--missing is about ids; leave out --pair-by line");
        }
        return new InputOptions(
                new PairSettings(
                        transcripts, pairing, value(given, MISSING, MissingPolicy.ERROR), pairReading(given), false),
                Optional.ofNullable(given.matchedOptionValue(PAIRS, null)),
                Optional.ofNullable(given.matchedOptionValue("--by", null)));
    }

    private static TranscriptSettings transcripts(ParseResult given) {
        Optional<TranscriptFormat> both = format(given, "--format").or(() -> formatOfIds(given));
        Optional<Charset> referenceEncoding = encoding(given, REFERENCE_ENCODING);
        Optional<Charset> hypothesisEncoding = encoding(given, HYPOTHESIS_ENCODING);
        int mostExpansion = value(given, "--max-expansion", (int) TranscriptInput.MOST_EXPANSION);
        if (mostExpansion < 1) {
            throw Options.wrong(given, "--max-expansion takes a number from 1 on, not " + mostExpansion);
        }
        return new TranscriptSettings(
                format(given, "--reference-format").or(() -> both),
                format(given, "--hypothesis-format").or(() -> both),
                referenceEncoding,
                hypothesisEncoding,
                reading(given),
                mostExpansion);
    }

    private static PairReading pairReading(ParseResult given) {
        boolean segments = is(given, ALIGN_SEGMENTS);
        boolean marks = is(given, MARKUP);
        boolean redactions = value(given, REDACTIONS, Redactions.KEEP) == Redactions.ANY;
        if (segments && (is(given, "--global") || is(given, "--pair-by") || is(given, MISSING))) {
            throw Options.wrong(given, "--align-segments pairs by itself; leave out --global, --pair-by and --missing");
        }
        if (segments && marks) {
            throw Options.wrong(given, "--markup needs utterances that belong together; leave out --align-segments");
        }
        if (redactions && (segments || marks)) {
            throw Options.wrong(
                    given, "--redactions any needs plain utterances; leave out --align-segments and --markup");
        }
        if (segments) {
            return PairReading.SEGMENTS;
        }
        if (marks) {
            return PairReading.MARKS;
        }
        return redactions ? PairReading.REDACTIONS : PairReading.WRITTEN;
    }

    /** Returns whether that is read into the pairs. */
    public boolean reads(PairReading reading) {
        return settings.reading() == reading;
    }

    /**
     * Returns the options that were given for a transcript by itself.
     *
     * @throws ParameterException if they do not go together, or take another side
     */
    public static InputOptions single(ParseResult given) {
        InputOptions options = of(given);
        if (options.reads(PairReading.REDACTIONS)) {
            throw Options.wrong(
                    given,
                    "--redactions any needs another side to match; take --redactions keep, or --redactions drop");
        }
        return options;
    }

    /** Opens a transcript by itself. */
    public TranscriptReader reader(String name, Side side, Terminal terminal) throws IOException {
        return new TranscriptOpener(settings.transcripts(), new TranscriptNotes(terminal))
                .reader(FileArgument.source(name, terminal), side);
    }

    private static Optional<TranscriptFormat> format(ParseResult given, String option) {
        String id = value(given, option, InputSpec.AUTO);
        return TranscriptFormat.of(id);
    }

    private static Optional<TranscriptFormat> formatOfIds(ParseResult given) {
        boolean head = is(given, "--head-ids");
        boolean tail = is(given, "--tail-ids");
        if (head && tail) {
            throw Options.wrong(given, "--head-ids and --tail-ids exclude each other");
        }
        if (head) {
            return Optional.of(TranscriptFormat.KALDI);
        }
        return tail ? Optional.of(TranscriptFormat.TRN) : Optional.empty();
    }

    private static ReaderOptions reading(ParseResult given) {
        Joining joining = is(given, "--global") ? Joining.ALWAYS : value(given, "--join", Joining.AS_USUAL);
        return ReaderOptions.standard()
                .withColumns(new TableColumns(
                        value(given, "--reference-column", ""),
                        value(given, "--hypothesis-column", ""),
                        value(given, "--id-column", ""),
                        value(given, InputSpec.DELIMITER, ""),
                        value(given, TERMS_COLUMN, "")))
                .withJoining(joining)
                .withRedactions(value(given, REDACTIONS, Redactions.KEEP) != Redactions.DROP)
                .withRolling(value(given, "--rolling", Rolling.AUTO))
                .withWordTimes(is(given, TIMING));
    }

    private static Optional<Charset> encoding(ParseResult given, String ofSide) {
        String option = value(given, ofSide, "").isEmpty() ? ENCODING : ofSide;
        String name = value(given, option, "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Options.wrong(
                    given,
                    option + ": \"" + name + "\" is no encoding that Java knows; windows-1252 is one, for example");
        }
    }

    /** A command need not have every option. */
    private static boolean is(ParseResult given, String option) {
        return given.hasMatchedOption(option);
    }

    private static <T extends @Nullable Object> T value(ParseResult given, String option, T otherwise) {
        return given.matchedOptionValue(option, otherwise);
    }
}
