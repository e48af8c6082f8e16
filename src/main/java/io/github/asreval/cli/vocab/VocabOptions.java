package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.ColorChoice;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.base.TypedName;
import io.github.asreval.report.FindingsFormat;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.text.base.NearestName;
import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.check.Rule;
import io.github.asreval.vocabulary.check.RuleSet;
import io.github.asreval.vocabulary.check.Severity;
import io.github.asreval.vocabulary.values.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The options that {@code vocab validate} and {@code vocab fix} share: how a file is checked.
 *
 * @param language the code of the language, if it is not to be inferred
 * @param kind what the files are for, if that is not to be detected
 * @param rules the rules in force
 * @param strict whether warnings count as errors
 * @param format the form of the report
 * @param output the file to write to, if not standard output
 * @param quiet whether nothing but findings is reported
 * @param color when findings are coloured
 */
record VocabOptions(
        Optional<String> language,
        Optional<VocabularyKind> kind,
        RuleSet rules,
        boolean strict,
        FindingsFormat format,
        Optional<String> output,
        boolean quiet,
        ColorChoice color) {

    private static final String OFF = "off";

    /** The value of {@code --severity} for a rule; empty for off. */
    private record RuleSeverity(Rule rule, Optional<Severity> severity) {

        static RuleSeverity parse(String given) {
            int sign = given.indexOf('=');
            if (sign < 0) {
                throw new TypeConversionException("\"" + given + "\" is not of the form RULE=SEVERITY");
            }
            return new RuleSeverity(VocabOptions.rule(given.substring(0, sign)), severity(given.substring(sign + 1)));
        }

        private static Optional<Severity> severity(String id) {
            List<String> ids = new ArrayList<>();
            for (Severity severity : Severity.values()) {
                if (severity.id().equals(id)) {
                    return Optional.of(severity);
                }
                ids.add(severity.id());
            }
            ids.add(OFF);
            if (id.equals(OFF)) {
                return Optional.empty();
            }
            throw Options.unknown(id, ids);
        }
    }

    /**
     * Returns the rule with that id.
     *
     * @throws TypeConversionException if there is none; the message names the nearest
     */
    static Rule rule(String id) {
        Optional<Rule> rule = Rule.of(id).or(() -> Rule.of(TypedName.plain(id)));
        if (rule.isPresent()) {
            return rule.get();
        }
        List<String> ids = new ArrayList<>();
        for (Rule known : Rule.values()) {
            ids.add(known.id());
        }
        throw new TypeConversionException(
                "\"" + id + "\" is no rule" + NearestName.question(id, ids) + "; \"vocab explain\" lists them all");
    }

    /** Returns the option that names the language of a file. */
    static OptionSpec languageOption() {
        return Options.language(
                "LANGUAGE",
                "Code of the language, as hi-IN. Default: a code in the file's name, else the script of the"
                        + " phrases, else en-US.");
    }

    /** Adds the options on what is checked, and how strictly. */
    static void addChecking(CommandSpec spec) {
        OptionGroup.INPUT
                .in(spec)
                .addOption(languageOption())
                .addOption(Options.choice(
                        "KIND",
                        "What the file is: table, list, medical (a table for the medical service), filter. Default:"
                                + " detected.",
                        VocabularyKind.values(),
                        VocabularyKind::id,
                        "--kind"));
        addRules(spec);
    }

    /** Adds the options on which rules are in force. */
    static void addRules(CommandSpec spec) {
        OptionGroup.CHECK
                .in(spec)
                .addOption(Options.choice(
                        "EDITION",
                        "Edition of the vendor's guide: 2026 (default) or 2023.",
                        Edition.values(),
                        Edition::id,
                        "--edition"))
                .addOption(Options.list(
                        Rule.class, "RULE", "Switch a rule off; may be repeated.", VocabOptions::rule, "--disable"))
                .addOption(Options.list(
                        RuleSeverity.class,
                        "RULE=SEVERITY",
                        "Give a rule another severity: error, warning, info, off; may be repeated.",
                        RuleSeverity::parse,
                        "--severity"))
                .addOption(Options.flag("Count warnings as errors.", "--strict"));
    }

    /** Adds the options on how findings are reported. */
    static void addReporting(CommandSpec spec, String quiet) {
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.choice(
                        "FORMAT",
                        "Form of the findings: text (default), json, sarif.",
                        FindingsFormat.values(),
                        FindingsFormat::id,
                        "-f",
                        "--output-format"))
                .addOption(Options.flag(quiet, "-q", "--quiet"))
                .addOption(Options.choice(
                        "WHEN",
                        "Colour findings: auto (default: on a terminal, unless NO_COLOR is set), always, never.",
                        ColorChoice.values(),
                        ColorChoice::id,
                        "--color"));
    }

    /** Returns the options that were given. */
    static VocabOptions of(ParseResult given) {
        return of(given, given.matchedOptionValue("-f", FindingsFormat.TEXT));
    }

    /** Returns the options that were given, with findings in a format that may come from elsewhere. */
    static VocabOptions of(ParseResult given, FindingsFormat format) {
        return new VocabOptions(
                Optional.ofNullable(given.matchedOptionValue("--language", null)),
                Optional.ofNullable(given.matchedOptionValue("--kind", null)),
                rules(given),
                given.hasMatchedOption("--strict"),
                format,
                OutputFile.of(given),
                given.hasMatchedOption("-q"),
                given.matchedOptionValue("--color", ColorChoice.AUTO));
    }

    /** A rule that is both disabled and given a severity is off. */
    static RuleSet rules(ParseResult given) {
        RuleSet rules = RuleSet.standard().withEdition(given.matchedOptionValue("--edition", Edition.E2026));
        for (RuleSeverity wanted : given.matchedOptionValue("--severity", List.<RuleSeverity>of())) {
            rules = wanted.severity().isPresent()
                    ? rules.withSeverity(wanted.rule(), wanted.severity().get())
                    : rules.without(wanted.rule());
        }
        for (Rule rule : given.matchedOptionValue("--disable", List.<Rule>of())) {
            rules = rules.without(rule);
        }
        return rules;
    }

    /** Returns how findings look on a stream that the terminal may show. */
    TextStyle style(Terminal terminal, boolean shown) {
        boolean onTerminal = shown && terminal.columns() > 0;
        boolean colored = color == ColorChoice.ALWAYS || (shown && color.colors(terminal));
        return new TextStyle(onTerminal ? terminal.columns() : 0, colored, onTerminal);
    }
}
