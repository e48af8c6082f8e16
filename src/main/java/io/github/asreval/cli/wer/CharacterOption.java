package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.values.Detail;
import io.github.asreval.score.readings.PairReading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The option of {@code wer} that counts the characters of each utterance beside its words. */
final class CharacterOption {

    /** The name of the option. */
    static final String CER = "--cer";

    private CharacterOption() {}

    static void add(CommandSpec spec) {
        OptionGroup.PRINT
                .in(spec)
                .addOption(Options.flag(
                        "Print the character error rate of each utterance, and of all, beside the word error rate (text,"
                                + " json, html, csv, tsv).",
                        CER));
    }

    /**
     * Checks that the report has a place for characters beside words.
     *
     * @throws ParameterException if it has not
     */
    static void check(WerOptions options, ParseResult given) {
        ReportFormat format = options.format();
        if (format != ReportFormat.TEXT
                && format != ReportFormat.JSON
                && format != ReportFormat.HTML
                && !format.isTable()) {
            throw Options.wrong(given, CER + " is for text, json, html, csv and tsv, not for -f " + format.id());
        }
        if (options.compares()) {
            throw Options.wrong(given, CER + " is about one hypothesis; compare several with --unit char");
        }
        if (!options.text().tokenization().countsWords()) {
            throw Options.wrong(
                    given, CER + " is for a report on words; leave it out, --unit counts characters anyway");
        }
        if (options.detail() == Detail.NONE) {
            throw Options.wrong(given, CER + " is about each utterance; for totals alone take --unit char");
        }
        if (!options.input().reads(PairReading.WRITTEN)) {
            throw Options.wrong(
                    given,
                    CER + " compares texts as they are written; leave out --markup, --variants, --redactions any and"
                            + " --align-segments");
        }
    }
}
