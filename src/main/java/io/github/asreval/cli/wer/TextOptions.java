package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.TypedName;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The options that say how text is made comparable, and what of it is counted.
 *
 * @param normalizer the chain of steps
 * @param tokenization what is counted
 * @param chain the chain as it was written
 * @param language the tag of the language; empty if none was given
 */
public record TextOptions(NormalizerPipeline normalizer, Tokenization tokenization, String chain, String language) {

    private static final String NONE = "none";
    private static final String LIST = "--list-normalizers";

    /** The choices of whether blanks are characters. */
    private enum Spaces {
        KEEP,
        DROP;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Adds the options by which text is made comparable. */
    public static void addNormalizing(CommandSpec spec) {
        OptionGroup.TEXT
                .in(spec)
                .addOption(Options.text(
                        "SPEC",
                        "Compare words as this preset or chain of steps makes them, as fold,punct-edge; none (default)"
                                + " changes nothing.",
                        "--normalize"))
                .addOption(Options.flag("List the steps and presets, and end.", LIST))
                .addOption(Options.flag("Ignore case: adds the step fold.", "-a", "--case-insensitive"))
                .addOption(Options.language(
                        "TAG", "The language, as hi or tr-TR, for steps and tokenisers that depend on it."));
    }

    /** Returns whether the list of steps is asked for, and thereby nothing else. */
    public static boolean asksForList(ParseResult given) {
        return given.hasMatchedOption(LIST);
    }

    /** Adds the options that tell what is counted. */
    public static void addCounting(CommandSpec spec) {
        OptionGroup.TEXT
                .in(spec)
                .addOption(Options.choice(
                        "UNIT",
                        "Align words (word, default), or code points (char), grapheme clusters (grapheme) or Indic"
                                + " syllables (akshara); the rate is then a CER (text and json).",
                        TokenUnit.values(),
                        TokenUnit::id,
                        "--unit"))
                .addOption(Options.choice(
                        "WHETHER",
                        "Count the blank between words as a character: keep (default), drop (default for zh, ja, th).",
                        Spaces.values(),
                        Spaces::id,
                        "--cer-spaces"))
                .addOption(Options.choice(
                        "HOW",
                        "Split lines into words at white space (whitespace, default), by ICU's dictionaries (icu), or"
                                + " into clusters where a script has no blanks (mixed).",
                        WordTokenizer.values(),
                        WordTokenizer::id,
                        "--tokenizer"));
    }

    /**
     * Returns the options that were given.
     *
     * @throws ParameterException if a step is unknown, or the options do not go together
     */
    public static TextOptions of(ParseResult given) {
        String language = given.matchedOptionValue("--language", "");
        return new TextOptions(normalizer(given, language), tokenization(given, language), chain(given), language);
    }

    /**
     * Returns the options that were given, or what the program has whose layout is asked for: sclite ignores case, and
     * jiwer counts all white space between words among the characters.
     *
     * @throws ParameterException if a step is unknown, or the options do not go together
     */
    static TextOptions of(ParseResult given, ReportFormat format, LayoutDefaults layout) {
        TextOptions options = of(given);
        String language = given.matchedOptionValue("--language", "");
        boolean folds = layout.ignoresCase() && !given.hasMatchedOption("--normalize");
        boolean keeps = format == ReportFormat.JIWER && !given.hasMatchedOption("--cer-spaces");
        return new TextOptions(
                folds ? NormalizerPipeline.parse("fold", language) : options.normalizer(),
                keeps && Tokenization.keepsSpaces(language)
                        ? options.tokenization().withAllSpaces()
                        : options.tokenization(),
                folds ? "fold" : options.chain(),
                language);
    }

    private static String chain(ParseResult given) {
        return given.hasMatchedOption("--normalize")
                ? TypedName.chain(given.matchedOptionValue("--normalize", NONE))
                : NONE;
    }

    /** Returns the chain that was given. */
    static NormalizerPipeline normalizer(ParseResult given, String language) {
        String chain = chain(given);
        try {
            NormalizerPipeline normalizer = NormalizerPipeline.parse(chain, language);
            return given.hasMatchedOption("-a")
                            && normalizer.steps().stream()
                                    .noneMatch(step -> step.id().equals("fold"))
                    ? normalizer.then(NormalizerPipeline.parse("fold", language))
                    : normalizer;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(given.commandSpec().commandLine(), "--normalize: " + e.getMessage(), e);
        }
    }

    private static Tokenization tokenization(ParseResult given, String language) {
        TokenUnit unit = given.matchedOptionValue("--unit", TokenUnit.WORD);
        WordTokenizer tokenizer = given.matchedOptionValue("--tokenizer", WordTokenizer.WHITESPACE);
        Tokenization tokenization = Tokenization.of(tokenizer, unit, language);
        if (!given.hasMatchedOption("--cer-spaces")) {
            return tokenization;
        }
        if (unit == TokenUnit.WORD) {
            throw Options.wrong(given, "--cer-spaces says what is a character; give --unit, too");
        }
        return tokenization.withSpaces(given.matchedOptionValue("--cer-spaces", Spaces.KEEP) == Spaces.KEEP);
    }
}
