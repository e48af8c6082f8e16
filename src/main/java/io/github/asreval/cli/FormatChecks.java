package io.github.asreval.cli;

import io.github.asreval.report.Detail;
import io.github.asreval.report.ReportFormat;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What some formats of reports have no place for: to be told, rather than left out in silence. */
final class FormatChecks {

    static final String GUARDED = "--csv-safe";

    private FormatChecks() {}

    /** Returns which utterances a report shows; a table that is about something else shows none. */
    static Detail detail(ReportFormat format, Detail wanted, ParseResult given) {
        return format.isTable() && (hasConfusions(given) || given.hasMatchedOption("-p")) ? Detail.NONE : wanted;
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
        if (format.isTable()) {
            checkTable(options, given);
        }
    }

    private static void checkTable(WerOptions options, ParseResult given) {
        String name = "-f " + options.format().id();
        if (options.nearMisses() || options.ablation()) {
            throw Options.wrong(given, name + " has no --near-misses or --ablation; these are for text and json");
        }
        if (options.worst() > 0) {
            throw Options.wrong(given, name + " has no --worst; sort the table by its column errors");
        }
        int tables = (hasConfusions(given) ? 1 : 0) + (given.hasMatchedOption("-p") ? 1 : 0);
        boolean utterancesOrTotals =
                given.hasMatchedOption("-i") || given.hasMatchedOption("-r") || given.hasMatchedOption("-s");
        if (tables + (utterancesOrTotals ? 1 : 0) > 1) {
            throw Options.wrong(
                    given,
                    name + " is one table: of utterances (-i, -r), totals (-s), confused words (-c) or lengths (-p)");
        }
    }

    private static boolean hasConfusions(ParseResult given) {
        return given.hasMatchedOption("-c") || given.hasMatchedOption("-m");
    }
}
