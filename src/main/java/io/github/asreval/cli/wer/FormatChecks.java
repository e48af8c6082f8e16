package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.cli.base.Options;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.values.Detail;
import io.github.asreval.score.readings.PairReading;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The details that some report formats have no place for: they are named, rather than left out in silence. */
final class FormatChecks {

    static final String GUARDED = "--csv-safe";

    private static final String GROUPS = "--by";

    private FormatChecks() {}

    /** Returns the option that guards cells of tables. */
    static OptionSpec guardedOption() {
        return Options.flag(
                "With -f csv or tsv: put an apostrophe before cells that a spreadsheet would take for formulas.",
                GUARDED);
    }

    /** Returns which utterances a report shows; a table that is about something else shows none. */
    static Detail detail(ReportFormat format, Detail wanted, ParseResult given) {
        return format.isTable() && tables(given) > 0 ? Detail.NONE : LayoutChecks.detail(format, wanted, given);
    }

    /**
     * Checks that the format has a place for everything that was asked for.
     *
     * @throws ParameterException if it does not
     */
    static void check(WerOptions options, ParseResult given) {
        ReportFormat format = options.format();
        if (options.guarded() && !format.isTable()) {
            throw Options.wrong(given, GUARDED + " is about cells of tables; give -f csv or -f tsv, too");
        }
        if (given.hasMatchedOption(CharacterOption.CER)) {
            CharacterOption.check(options, given);
        }
        if (given.hasMatchedOption(AudioOption.AUDIO) && format != ReportFormat.HTML) {
            throw Options.wrong(given, AudioOption.AUDIO + " is for a page that plays recordings; give -f html, too");
        }
        switch (format) {
            case TEXT, JSON, HTML -> {}
            case CSV, TSV -> checkTable(options, given);
            case MARKDOWN -> checkMarkdown(options, given);
            case JUNIT -> checkJunit(options, given);
            case ASR_EVALUATION, JIWER, KALDI, SCLITE_SUM, SCLITE_PRA, SCLITE_DTL, SCLITE_SGML ->
                LayoutChecks.check(options, given);
        }
    }

    private static void checkMarkdown(WerOptions options, ParseResult given) {
        checkNoFurtherTables(options, given);
        if (given.hasMatchedOption("-i") || given.hasMatchedOption("-r")) {
            throw Options.wrong(given, "-f markdown lists the worst utterances only; give --worst N for more");
        }
    }

    private static void checkJunit(WerOptions options, ParseResult given) {
        checkNoFurtherTables(options, given);
        checkNoWildcards(options, given);
        if (options.worst() > 0 || options.byLength() || hasConfusions(given) || given.hasMatchedOption(GROUPS)) {
            throw Options.wrong(given, "-f junit has utterances and totals only; it has no -c, -p, --by or --worst");
        }
    }

    private static void checkNoFurtherTables(WerOptions options, ParseResult given) {
        if (options.nearMisses() || options.ablation()) {
            throw Options.wrong(
                    given,
                    "-f " + options.format().id() + " has no --near-misses or --ablation; these are for text and json");
        }
    }

    /** Tables and test cases have no place for a count that is in no other. */
    private static void checkNoWildcards(WerOptions options, ParseResult given) {
        if (options.input().reads(PairReading.REDACTIONS)) {
            throw Options.wrong(
                    given,
                    "-f " + options.format().id()
                            + " has no place for --redactions any; take -f json, or --redactions drop");
        }
    }

    private static void checkTable(WerOptions options, ParseResult given) {
        String name = "-f " + options.format().id();
        checkNoFurtherTables(options, given);
        if (options.worst() > 0) {
            throw Options.wrong(given, name + " has no --worst; sort the table by its column errors");
        }
        if (options.compares() && (tables(given) > 0 || hasUtterances(given))) {
            throw Options.wrong(
                    given,
                    name + " of several hypotheses is a table of their differences; it has no -i, -r, -c, -p or --by");
        }
        boolean utterancesOrTotals = hasUtterances(given) || given.hasMatchedOption("-s");
        if (tables(given) + (utterancesOrTotals ? 1 : 0) > 1) {
            throw Options.wrong(
                    given,
                    name + " is one table: of utterances (-i, -r), totals (-s), confused words (-c), lengths (-p),"
                            + " groups (--by), classes (--terms, --classes; with -c of terms), loops (--loops), marks"
                            + " (--marks) or times of words (--timing)");
        }
    }

    /** Returns how many tables were asked for that are about something else than utterances and totals. */
    private static int tables(ParseResult given) {
        int classes = ClassOptions.of(given).tables();
        return Math.max(classes, hasConfusions(given) ? 1 : 0)
                + (given.hasMatchedOption("-p") ? 1 : 0)
                + (given.hasMatchedOption(InputOptions.TIMING) ? 1 : 0)
                + (given.hasMatchedOption(GROUPS) ? 1 : 0);
    }

    private static boolean hasUtterances(ParseResult given) {
        return given.hasMatchedOption("-i") || given.hasMatchedOption("-r");
    }

    private static boolean hasConfusions(ParseResult given) {
        return given.hasMatchedOption("-c") || given.hasMatchedOption("-m");
    }
}
