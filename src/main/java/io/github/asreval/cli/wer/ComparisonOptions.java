package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.ComparisonSettings;
import io.github.asreval.compare.Correction;
import io.github.asreval.compare.EvidenceVerdict;
import io.github.asreval.compare.Significance;
import io.github.asreval.compare.TestName;
import io.github.asreval.report.base.TestWords;
import io.github.asreval.score.BlockUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The options of {@code wer} for comparing several systems.
 *
 * @param given what is compared, and by which tests, if anything was said of that
 * @param failIfWorse below which p a system that is worse than the first fails the run, if that was asked for
 */
record ComparisonOptions(Optional<ComparisonSettings> given, OptionalDouble failIfWorse) {

    /** Nothing was asked for: a run on one hypothesis needs not even know what could be. */
    private static final ComparisonOptions NONE = new ComparisonOptions(Optional.empty(), OptionalDouble.empty());

    static final String ALL_PAIRS = "--all-pairs";
    private static final String TEST = "--test";
    private static final String BLOCKS = "--blocks";
    private static final String CORRECT = "--correct";
    private static final String DETECT = "--detect";
    private static final String FAIL_IF_WORSE = "--fail-if-worse";
    private static final List<String> ALL = List.of(TEST, BLOCKS, ALL_PAIRS, CORRECT, DETECT, FAIL_IF_WORSE);

    private static final String NO_TEST = "none";
    private static final String USUAL_ALPHA = "0.05";

    /** Adds the options. */
    static void add(CommandSpec spec) {
        OptionGroup.COMPARE
                .in(spec)
                .addOption(tests())
                .addOption(Options.choice(
                        "UNIT",
                        "What is drawn and flipped as a whole, since it is not independent: utterance, speaker, channel,"
                                + " label, file, or auto (default: the speaker, else the file, if there are two at least,"
                                + " else the utterance).",
                        BlockUnit.values(),
                        BlockUnit::id,
                        BLOCKS))
                .addOption(Options.flag("Compare each with each, and not with the first only.", ALL_PAIRS))
                .addOption(Options.choice(
                        "HOW",
                        "How p-values are corrected for their number: holm (default as soon as there are two), bh"
                                + " (Benjamini-Hochberg), none.",
                        Correction.values(),
                        Correction::id,
                        CORRECT))
                .addOption(OptionSpec.builder(DETECT)
                        .type(Double.class)
                        .converters(ComparisonOptions::points)
                        .arity("1")
                        .paramLabel("POINTS")
                        .description(
                                "Print how many utterances, or blocks, would show a difference of so many percentage"
                                        + " points: 0.5 is from 10.0 %% to 10.5 %%.")
                        .build());
        OptionGroup.GATE
                .in(spec)
                .addOption(OptionSpec.builder(FAIL_IF_WORSE)
                        .type(Double.class)
                        .converters(ComparisonOptions::alpha)
                        .arity("0..1")
                        .fallbackValue(USUAL_ALPHA)
                        .preprocessor(new OptionalNumber())
                        .paramLabel("ALPHA")
                        .description(
                                "End with status 1 if a system is worse than the first and the corrected p is below"
                                        + " ALPHA (default 0.05).")
                        .build());
    }

    private static OptionSpec tests() {
        return OptionSpec.builder(TEST)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .converters(text -> ComparisonOptions.test(text))
                .splitRegex(",")
                .arity("1")
                .completionCandidates(names())
                .paramLabel("NAME")
                .description("How sure differences are: flip (sign flips of blocks), mapsswe (segments), mcnemar"
                        + " (utterances), sign, wilcoxon, friedman (blocks), or none. Default: flip where there are"
                        + " blocks, else mapsswe.")
                .build();
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        Arrays.stream(TestName.values()).map(TestName::id).forEach(names::add);
        names.add(NO_TEST);
        return names;
    }

    private static String test(String text) {
        return names().stream()
                .filter(name -> name.equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> Options.unknown(text, names()));
    }

    private static double points(String text) {
        double points = number(text, "percentage points are a number above 0, as 0.5, not");
        if (!(points > 0 && points <= 100)) {
            throw new TypeConversionException("percentage points are a number above 0, as 0.5, not \"" + text + "\"");
        }
        return points;
    }

    private static double alpha(String text) {
        double alpha = number(text, "ALPHA is between 0 and 1, as 0.05, not");
        if (!(alpha > 0 && alpha < 1)) {
            throw new TypeConversionException("ALPHA is between 0 and 1, as 0.05, not \"" + text + "\"");
        }
        return alpha;
    }

    private static double number(String text, String problem) {
        if (!OptionalNumber.isNumber(text)) {
            throw new TypeConversionException(problem + " \"" + text + "\"");
        }
        return Double.parseDouble(text);
    }

    /**
     * Returns the options that were given.
     *
     * @throws ParameterException if they do not go together
     */
    static ComparisonOptions of(ParseResult given) {
        List<String> hypotheses = given.matchedPositionalValue(1, List.of());
        boolean any = false;
        for (String option : ALL) {
            if (given.hasMatchedOption(option)) {
                any = true;
                if (hypotheses.size() < 2) {
                    throw Options.wrong(
                            given,
                            option + " compares systems; name two hypotheses at least, as in wer " + option
                                    + " … REFERENCE HYPOTHESIS HYPOTHESIS");
                }
            }
        }
        if (!any) {
            return NONE;
        }
        ComparisonSettings settings = ComparisonSettings.standard()
                .withBlocks(given.matchedOptionValue(BLOCKS, BlockUnit.AUTO))
                .withAllPairs(given.hasMatchedOption(ALL_PAIRS));
        Optional<List<TestName>> tests = tests(given);
        settings = tests.isPresent() ? settings.withTests(tests.get()) : settings;
        Correction correction = given.matchedOptionValue(CORRECT, null);
        settings = correction == null ? settings : settings.withCorrection(correction);
        Double points = given.matchedOptionValue(DETECT, null);
        settings = points == null ? settings : settings.withTarget(points / 100);
        Double alpha = given.matchedOptionValue(FAIL_IF_WORSE, null);
        settings = alpha == null ? settings : settings.withAlpha(alpha);
        if (alpha != null && tests.isPresent() && tests.get().isEmpty()) {
            throw Options.wrong(given, FAIL_IF_WORSE + " asks a test; leave out " + TEST + " " + NO_TEST);
        }
        return new ComparisonOptions(
                Optional.of(settings), alpha == null ? OptionalDouble.empty() : OptionalDouble.of(alpha));
    }

    /** Returns what is compared, and by which tests. */
    ComparisonSettings settings() {
        return given.orElseGet(ComparisonSettings::standard);
    }

    private static Optional<List<TestName>> tests(ParseResult given) {
        List<String> names = given.matchedOptionValue(TEST, List.of());
        if (names.contains(NO_TEST) && names.size() > 1) {
            throw Options.wrong(given, TEST + " " + NO_TEST + " leaves no place for other tests");
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream()
                        .flatMap(name -> TestName.of(name).stream())
                        .distinct()
                        .toList());
    }

    /** Says on standard error what the gate that asks a test says, and returns the status to end with. */
    static int tell(Comparison comparison, List<EvidenceVerdict> evidence, Terminal terminal) {
        int status = ExitStatus.OK;
        for (int i = 0; i < evidence.size(); i++) {
            EvidenceVerdict verdict = evidence.get(i);
            terminal.tell(verdict.hypothesis() + ": gate: " + verdict);
            if (verdict.passed()) {
                TestWords.decisive(comparison.differences().get(i))
                        .flatMap(ComparisonOptions::tooFew)
                        .ifPresent(warning -> terminal.tell(verdict.hypothesis() + ": warning: " + warning));
            }
            status = verdict.passed() ? status : ExitStatus.FINDINGS;
        }
        return status;
    }

    /** Returns why a gate that is met says little, if so few data would hardly show the difference that matters. */
    private static Optional<String> tooFew(Significance significance) {
        if (significance.target().isEmpty()
                || significance.detectable().orElse(0)
                        <= significance.target().get().target()) {
            return Optional.empty();
        }
        return Optional.of("a difference of "
                + TestWords.points(significance.target().get().target())
                + " may have gone unnoticed, which would take " + TestWords.neededUnits(significance)
                + "; what would be noticed are " + TestWords.detects(significance));
    }

    /** Takes the next argument for the value of an option only if it is a number, and not for a file. */
    private static final class OptionalNumber implements IParameterPreprocessor {

        static boolean isNumber(String text) {
            return text.matches("[0-9]*\\.?[0-9]+|[0-9]+\\.");
        }

        @Override
        public boolean preprocess(Stack<String> args, CommandSpec spec, ArgSpec option, Map<String, Object> info) {
            boolean isAttached = "=".equals(info.get("separator"));
            if (!isAttached && (args.isEmpty() || !isNumber(args.peek()))) {
                args.push(USUAL_ALPHA);
            }
            return false;
        }
    }
}
