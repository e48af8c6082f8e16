package io.github.asreval.cli.base;

import io.github.asreval.score.GroupKey;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Pairing;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.base.Joining;
import io.github.asreval.transcript.format.base.ReaderOptions;
import io.github.asreval.transcript.format.base.Rolling;
import io.github.asreval.transcript.format.base.Side;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The options that say how transcripts are read and paired.
 *
 * @param referenceFormat what the reference is; nothing to find out
 * @param hypothesisFormat what the hypothesis is; nothing to find out
 * @param referenceEncoding what the reference is written in; nothing for UTF-8, or UTF-16
 * @param hypothesisEncoding what the hypothesis is written in; nothing for UTF-8, or UTF-16
 * @param pairing by what utterances are paired; nothing for by id where both sides have ids, else by line
 * @param missing what becomes of an utterance that one side lacks
 * @param reading which columns are read, and how
 * @param hasMarks whether NIST's marks in the texts are read
 * @param alignsSegments whether sides that are cut into utterances differently are scored
 * @param mostExpansion how many times as long as a gzip file its content may be
 * @param pairs a list of pairs of files, if there is one in place of two files
 * @param by by what utterances are put into groups, if that is wanted
 * @param matchesRedactions whether words such as {@code [PII]} match one or more words of the other side
 */
public record InputOptions(
        Optional<TranscriptFormat> referenceFormat,
        Optional<TranscriptFormat> hypothesisFormat,
        Optional<Charset> referenceEncoding,
        Optional<Charset> hypothesisEncoding,
        Optional<Pairing> pairing,
        MissingPolicy missing,
        ReaderOptions reading,
        boolean hasMarks,
        boolean alignsSegments,
        int mostExpansion,
        Optional<String> pairs,
        Optional<GroupKey> by,
        boolean matchesRedactions) {

    static final String PAIRS = "--pairs";
    static final String MARKUP = "--markup";
    public static final String ALIGN_SEGMENTS = "--align-segments";

    private static final String REDACTIONS = "--redactions";
    static final String ENCODING = "--encoding";
    static final String REFERENCE_ENCODING = "--reference-encoding";
    static final String HYPOTHESIS_ENCODING = "--hypothesis-encoding";

    private static final String DELIMITER = "--delimiter";
    /** Characters that a shell takes for its own, by name. */
    private static final SortedMap<String, String> DELIMITERS =
            new TreeMap<>(Map.of("comma", ",", "pipe", "|", "semicolon", ";", "tab", "\t", "\\t", "\t"));

    private static final String AUTO = "auto";

    /** The choices of {@code --redactions}: the treatment of words that stand for removed ones. */
    private enum Redactions {
        KEEP,
        DROP,
        ANY
    }

    /** Whose marks are read in the texts. */
    private enum Markup {
        NIST
    }

    /** Adds the options that say what a transcript is. */
    public static void addReading(CommandSpec spec) {
        OptionGroup.INPUT
                .in(spec)
                .addOption(format(
                        "What the transcripts are, as transcribe, srt or trn; auto (default) finds out.", "--format"))
                .addOption(format("As --format, for the reference.", "--reference-format"))
                .addOption(format("As --format, for the hypothesis.", "--hypothesis-format"));
        addEncoding(spec);
        OptionGroup.INPUT
                .in(spec)
                .addOption(Options.text("NAME", "As --encoding, for the reference.", REFERENCE_ENCODING))
                .addOption(Options.text("NAME", "As --encoding, for the hypothesis.", HYPOTHESIS_ENCODING));
        addDetails(spec);
    }

    /** Adds the options that say what a single transcript is, and how it is read. */
    public static void addSingle(CommandSpec spec) {
        OptionGroup.INPUT.in(spec).addOption(format("What the file is; auto (default) finds out.", "--format"));
        addEncoding(spec);
        addDetails(spec);
    }

    private static void addEncoding(CommandSpec spec) {
        OptionGroup.INPUT
                .in(spec)
                .addOption(Options.text("NAME", "What the files are written in, if not UTF-8 or UTF-16.", ENCODING));
    }

    /** Adds the options that say how a transcript of whatever format is read. */
    private static void addDetails(CommandSpec spec) {
        OptionGroup.INPUT
                .in(spec)
                .addOption(Options.converted(
                        "CHARACTER",
                        "What stands between the cells of a table: tab, comma, semicolon, pipe or another character."
                                + " Default: found out.",
                        InputOptions::delimiter,
                        DELIMITERS.keySet(),
                        DELIMITER))
                .addOption(Options.text(
                        "NAME",
                        "The column, or member of JSON lines, that holds what was said; its number, too. Default: the"
                                + " usual names.",
                        "--reference-column"))
                .addOption(Options.text("NAME", "That holds what was recognised.", "--hypothesis-column"))
                .addOption(Options.text("NAME", "That holds the ids.", "--id-column"))
                .addOption(Options.choice(
                        "WHETHER",
                        "Make one utterance of a file's pieces: auto (default: of subtitles), never, always.",
                        Joining.values(),
                        InputOptions::joiningId,
                        "--join"))
                .addOption(Options.choice(
                        "WHETHER",
                        "Words that stand for removed ones, as [PII] or [NAME]: keep (default), drop, any (each matches one"
                                + " or more words of the other side, which are not counted).",
                        Redactions.values(),
                        InputOptions::id,
                        REDACTIONS))
                .addOption(Options.choice(
                        "WHETHER",
                        "Lines that rolling captions show again in the next cue: auto (default: leave out where most cues"
                                + " do so), keep, drop.",
                        Rolling.values(),
                        InputOptions::id,
                        "--rolling"))
                .addOption(Options.number(
                        "N",
                        "Trust a gzip file to be no more than N times as long inside (" + TranscriptInput.MOST_EXPANSION
                                + ").",
                        "--max-expansion"));
    }

    /** Adds the option that says whose marks the texts hold. */
    public static void addMarkup(CommandSpec spec) {
        spec.addOption(Options.choice(
                "WHOSE",
                "Read marks in both texts: nist, { a / b / @ } for alternatives and nothing, (word) for one that may be"
                        + " missing, frag- for the begin of a word; score the closest wordings. Default: they are words.",
                Markup.values(),
                InputOptions::id,
                MARKUP));
    }

    /** Adds the options that say which utterances belong together. */
    public static void addPairing(CommandSpec spec) {
        OptionGroup.INPUT
                .in(spec)
                .addOption(Options.choice(
                        "WHAT",
                        "Pair utterances by line or by id. Default: by id where both sides have ids, else by line.",
                        Pairing.values(),
                        pairing -> pairing == Pairing.BY_ID ? "id" : "line",
                        "--pair-by"))
                .addOption(Options.choice(
                        "HOW",
                        "An utterance whose id one side lacks: error (default), skip, or count its words as errors.",
                        MissingPolicy.values(),
                        InputOptions::id,
                        "--missing"))
                .addOption(Options.flag("The first word of each line is its id: --format kaldi.", "--head-ids"))
                .addOption(Options.flag(
                        "Each line ends in its id in parentheses: --format trn.", "-id", "--tail-ids", "--has-ids"));
        OptionGroup.ALIGNMENT
                .in(spec)
                .addOption(Options.flag("Align each file as a whole, whatever its lines: --join always.", "--global"));
        OptionGroup.INPUT
                .in(spec)
                .addOption(Options.flag(
                        "The sides are cut into utterances differently: align them as a whole, and cut the hypothesis as the"
                                + " reference is.",
                        ALIGN_SEGMENTS))
                .addOption(Options.text(
                        "LIST",
                        "Score all pairs in LIST: reference and hypothesis on each line, with a tab between them.",
                        PAIRS))
                .addOption(Options.choice(
                        "WHAT",
                        "Print totals by speaker (as the format or a label says), channel, label (of stm) or file.",
                        GroupKey.values(),
                        GroupKey::id,
                        "--by"));
    }

    /** Returns an option that takes the name of a format. */
    private static OptionSpec format(String description, String name) {
        return Options.converted(
                "FORMAT",
                description,
                InputOptions::formatName,
                () -> formatNames().iterator(),
                name);
    }

    /** Returns the name of a format that there is, or {@link #AUTO}. */
    private static String formatName(String id) {
        List<String> known = formatNames();
        for (String name : known) {
            if (TypedName.means(id, name)) {
                return name;
            }
        }
        throw Options.unknown(id, known);
    }

    private static List<String> formatNames() {
        List<String> known = new ArrayList<>(List.of(AUTO));
        for (TranscriptFormat format : TranscriptFormat.values()) {
            known.add(format.id());
        }
        return known;
    }

    /**
     * Returns the options that were given.
     *
     * @throws ParameterException if they do not go together
     */
    public static InputOptions of(ParseResult given) {
        Optional<TranscriptFormat> both = format(given, "--format").or(() -> formatOfIds(given));
        InputOptions options = new InputOptions(
                format(given, "--reference-format").or(() -> both),
                format(given, "--hypothesis-format").or(() -> both),
                encoding(given, REFERENCE_ENCODING),
                encoding(given, HYPOTHESIS_ENCODING),
                Optional.ofNullable(given.matchedOptionValue("--pair-by", null)),
                value(given, "--missing", MissingPolicy.ERROR),
                reading(given),
                is(given, MARKUP),
                is(given, "--align-segments"),
                value(given, "--max-expansion", (int) TranscriptInput.MOST_EXPANSION),
                Optional.ofNullable(given.matchedOptionValue(PAIRS, null)),
                Optional.ofNullable(given.matchedOptionValue("--by", null)),
                value(given, REDACTIONS, Redactions.KEEP) == Redactions.ANY);
        if (options.mostExpansion < 1) {
            throw Options.wrong(given, "--max-expansion takes a number from 1 on, not " + options.mostExpansion);
        }
        if (options.pairing.equals(Optional.of(Pairing.BY_LINE)) && is(given, "--missing")) {
            throw Options.wrong(given, "--missing is about ids; leave out --pair-by line");
        }
        if (options.alignsSegments && (is(given, "--global") || is(given, "--pair-by") || is(given, "--missing"))) {
            throw Options.wrong(given, "--align-segments pairs by itself; leave out --global, --pair-by and --missing");
        }
        if (options.alignsSegments && options.hasMarks) {
            throw Options.wrong(given, "--markup needs utterances that belong together; leave out --align-segments");
        }
        if (options.matchesRedactions && (options.alignsSegments || options.hasMarks)) {
            throw Options.wrong(
                    given, "--redactions any needs plain utterances; leave out --align-segments and --markup");
        }
        return options;
    }

    /**
     * Checks that nothing was asked for that takes two sides.
     *
     * @throws ParameterException if it was
     */
    public void checkSingle(ParseResult given) {
        if (matchesRedactions) {
            throw Options.wrong(
                    given,
                    "--redactions any needs another side to match; take --redactions keep, or --redactions drop");
        }
    }

    private static Optional<TranscriptFormat> format(ParseResult given, String option) {
        String id = value(given, option, AUTO);
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
                .withReferenceColumn(value(given, "--reference-column", ""))
                .withHypothesisColumn(value(given, "--hypothesis-column", ""))
                .withIdColumn(value(given, "--id-column", ""))
                .withDelimiter(value(given, DELIMITER, ""))
                .withJoining(joining)
                .withRedactions(value(given, REDACTIONS, Redactions.KEEP) != Redactions.DROP)
                .withRolling(value(given, "--rolling", Rolling.AUTO));
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

    private static String delimiter(String given) {
        String delimiter = DELIMITERS.getOrDefault(given, given);
        if (delimiter.length() != 1 || "\r\n\"".contains(delimiter)) {
            throw new TypeConversionException(
                    "\"" + given + "\" is no single character, nor tab, comma, semicolon or pipe");
        }
        return delimiter;
    }

    /** A command need not have every option. */
    private static boolean is(ParseResult given, String option) {
        return given.hasMatchedOption(option);
    }

    private static <T extends @Nullable Object> T value(ParseResult given, String option, T otherwise) {
        return given.matchedOptionValue(option, otherwise);
    }

    private static String id(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String joiningId(Joining joining) {
        return joining == Joining.AS_USUAL ? AUTO : id(joining);
    }

    /** Returns what a side is written in; nothing for UTF-8, or UTF-16. */
    Optional<Charset> encoding(Side side) {
        return side == Side.REFERENCE ? referenceEncoding : hypothesisEncoding;
    }

    /** Returns whether a column or its delimiter is named, so that one side at least has to have columns. */
    boolean namesColumns() {
        return !reading.delimiter().isEmpty()
                || !reading.referenceColumn().isEmpty()
                || !reading.hypothesisColumn().isEmpty()
                || !reading.idColumn().isEmpty();
    }

    /** Returns whether lines of plain text are all that is wanted, so that they need not become utterances. */
    boolean takesLines() {
        return pairing.orElse(Pairing.BY_LINE) == Pairing.BY_LINE
                && !alignsSegments
                && reading.joining() != Joining.ALWAYS;
    }
}
