package io.github.asreval.cli.base;

import static io.github.asreval.cli.base.InputOptions.ALIGN_SEGMENTS;
import static io.github.asreval.cli.base.InputOptions.ENCODING;
import static io.github.asreval.cli.base.InputOptions.HYPOTHESIS_ENCODING;
import static io.github.asreval.cli.base.InputOptions.MARKUP;
import static io.github.asreval.cli.base.InputOptions.PAIRS;
import static io.github.asreval.cli.base.InputOptions.REDACTIONS;
import static io.github.asreval.cli.base.InputOptions.REFERENCE_ENCODING;

import io.github.asreval.score.GroupKey;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Pairing;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.options.Joining;
import io.github.asreval.transcript.format.options.Rolling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that say how transcripts are read and paired, as {@code --help} lists them; {@link InputOptions} is what was given. */
public final class InputSpec {

    private InputSpec() {}

    static final String DELIMITER = "--delimiter";
    /** Characters that a shell takes for its own, by name. */
    private static final SortedMap<String, String> DELIMITERS =
            new TreeMap<>(Map.of("comma", ",", "pipe", "|", "semicolon", ";", "tab", "\t", "\\t", "\t"));

    static final String AUTO = "auto";

    /** What is done with words that stand for removed ones. */
    enum Redactions {
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
        addFormats(spec);
        addEncodings(spec);
        addDetails(spec);
    }

    private static void addFormats(CommandSpec spec) {
        OptionGroup.INPUT
                .in(spec)
                .addOption(format(
                        "What the transcripts are, as transcribe, srt or trn; auto (default) finds out.", "--format"))
                .addOption(format("As --format, for the reference.", "--reference-format"))
                .addOption(format("As --format, for the hypothesis.", "--hypothesis-format"));
    }

    private static void addEncodings(CommandSpec spec) {
        addEncoding(spec);
        OptionGroup.INPUT
                .in(spec)
                .addOption(Options.text("NAME", "As --encoding, for the reference.", REFERENCE_ENCODING))
                .addOption(Options.text("NAME", "As --encoding, for the hypothesis.", HYPOTHESIS_ENCODING));
    }

    /** Adds the options that say what a single transcript is, and how it is read. */
    public static void addSingle(CommandSpec spec) {
        OptionGroup.INPUT.in(spec).addOption(format("What the file is; auto (default) finds out.", "--format"));
        addEncoding(spec);
        addDetails(spec);
    }

    /** Adds the options that say what two files are of which it is asked who speaks when. */
    public static void addTurns(CommandSpec spec) {
        addFormats(spec);
        addEncodings(spec);
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
                        InputSpec::delimiter,
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
                        InputSpec::joiningId,
                        "--join"))
                .addOption(Options.choice(
                        "WHETHER",
                        "Words that stand for removed ones, as [PII] or [NAME]: keep (default), drop, any (each matches one"
                                + " or more words of the other side, which are not counted).",
                        Redactions.values(),
                        InputSpec::id,
                        REDACTIONS))
                .addOption(Options.choice(
                        "WHETHER",
                        "Lines that rolling captions show again in the next cue: auto (default: leave out where most cues"
                                + " do so), keep, drop.",
                        Rolling.values(),
                        InputSpec::id,
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
                InputSpec::id,
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
                        InputSpec::id,
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
                InputSpec::formatName,
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

    private static String delimiter(String given) {
        String delimiter = DELIMITERS.getOrDefault(given, given);
        if (delimiter.length() != 1 || "\r\n\"".contains(delimiter)) {
            throw new TypeConversionException(
                    "\"" + given + "\" is no single character, nor tab, comma, semicolon or pipe");
        }
        return delimiter;
    }

    private static String id(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String joiningId(Joining joining) {
        return joining == Joining.AS_USUAL ? AUTO : id(joining);
    }
}
