package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.compare.Baseline;
import io.github.asreval.compare.Conditions;
import io.github.asreval.compare.Gate;
import io.github.asreval.compare.RateLimit;
import io.github.asreval.compare.Verdict;
import io.github.asreval.report.json.BaselineReader;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.GroupTotal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The options of {@code wer} for gates: how high the rate may be before a run ends with status 1.
 *
 * @param failAbove the highest rate that passes, if there is a limit
 * @param baseline the report of an earlier run, if the rate is held against it
 * @param maxRegression by how much the rate may exceed that of the baseline
 */
record GateOptions(Optional<RateLimit> failAbove, Optional<String> baseline, RateLimit maxRegression) {

    private static final String FAIL_ABOVE = "--fail-above";
    private static final String BASELINE = "--baseline";
    private static final String MAX_REGRESSION = "--max-regression";

    /** Adds the options. */
    static void add(CommandSpec spec) {
        addLimit(spec);
        OptionGroup.GATE
                .in(spec)
                .addOption(Options.text(
                        "REPORT.json",
                        "End with status 1 if the rate is higher than in this report, which -f json has written.",
                        BASELINE))
                .addOption(rate(
                        "How much higher than the baseline's the rate may be: 0.5%% lets 10%% become 10.5%%; default"
                                + " 0.",
                        MAX_REGRESSION));
    }

    /** Adds the one that needs no earlier report. */
    static void addLimit(CommandSpec spec) {
        OptionGroup.GATE.in(spec).addOption(rate("End with status 1 if the rate is higher: 15%% or 0.15.", FAIL_ABOVE));
    }

    /** Returns the highest rate that passes, if there is a limit. */
    static Optional<RateLimit> failAbove(ParseResult given) {
        return Optional.ofNullable(given.matchedOptionValue(FAIL_ABOVE, null));
    }

    static OptionSpec rate(String description, String name) {
        return OptionSpec.builder(name)
                .type(RateLimit.class)
                .converters(GateOptions::limit)
                .arity("1")
                .paramLabel("RATE")
                .description(description)
                .build();
    }

    private static RateLimit limit(String text) {
        try {
            return RateLimit.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Returns the options that were given.
     *
     * @throws ParameterException if they do not go together
     */
    static GateOptions of(ParseResult given) {
        if (given.hasMatchedOption(MAX_REGRESSION) && !given.hasMatchedOption(BASELINE)) {
            throw Options.wrong(given, MAX_REGRESSION + " says how much worse than a baseline; give " + BASELINE);
        }
        return new GateOptions(
                failAbove(given),
                Optional.ofNullable(given.matchedOptionValue(BASELINE, null)),
                given.matchedOptionValue(MAX_REGRESSION, RateLimit.ZERO));
    }

    /**
     * Returns the gates, with the baseline read, and says what a reader of both rates should know.
     *
     * @throws ParameterException if the baseline was measured in another way, so that comparing would mislead
     * @throws IOException if the baseline cannot be read
     */
    List<Gate> gates(Conditions conditions, ParseResult given, Terminal terminal) throws IOException {
        List<Gate> gates = new ArrayList<>();
        failAbove.ifPresent(limit -> gates.add(new Gate.FailAbove(limit)));
        if (baseline.isPresent()) {
            Baseline before = BaselineReader.read(FileArgument.path(baseline.get()), baseline.get());
            Optional<String> difference = before.conditions().difference(conditions);
            if (difference.isPresent()) {
                throw Options.wrong(
                        given,
                        baseline.get() + " was measured in another way: " + difference.get() + ", or make it anew");
            }
            for (String remark : before.conditions().remarks(conditions)) {
                terminal.tell(before.name() + ": warning: " + remark);
            }
            gates.add(new Gate.MaxRegression(before, maxRegression));
        }
        return gates;
    }

    /** Returns what the gates say of a hypothesis, and of the groups of its utterances. */
    static List<Verdict> judge(List<Gate> gates, String hypothesis, CorpusTotal total, List<GroupTotal> groups) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Gate gate : gates) {
            verdicts.add(gate.judge(hypothesis, total.counts()));
            for (GroupTotal group : groups) {
                gate.judge(hypothesis, group).ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    /**
     * Says on standard error what the gates say, and returns the status to end with.
     *
     * @param format the formats of the transcripts
     * @param named whether there are several hypotheses, which are to be named
     */
    static int tell(List<Gate> gates, List<Verdict> verdicts, String format, boolean named, Terminal terminal) {
        for (Verdict verdict : verdicts) {
            String place = named ? verdict.hypothesis() + ": " : "";
            terminal.tell(place + "gate: " + verdict);
        }
        for (Gate gate : gates) {
            if (gate instanceof Gate.MaxRegression regression && !verdicts.isEmpty()) {
                warn(regression.baseline(), format, terminal);
                warn(regression.baseline(), verdicts.get(0).counts().referenceWords(), terminal);
            }
        }
        for (Verdict verdict : verdicts) {
            if (!verdict.passed()) {
                return ExitStatus.FINDINGS;
            }
        }
        return ExitStatus.OK;
    }

    private static void warn(Baseline baseline, String format, Terminal terminal) {
        if (!baseline.format().isEmpty() && !baseline.format().equals(format)) {
            terminal.tell(baseline.name() + ": warning: the transcripts were read as " + baseline.format()
                    + " then and as " + format + " now; --format says what they are");
        }
    }

    private static void warn(Baseline baseline, long words, Terminal terminal) {
        long before = baseline.counts().referenceWords();
        if (before != words) {
            terminal.tell(baseline.name() + ": warning: the reference had " + before + " words then and has " + words
                    + " now; the rates are of different texts");
        }
    }
}
