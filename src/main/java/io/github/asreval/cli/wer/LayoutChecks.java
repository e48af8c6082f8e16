package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.cli.base.Options;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.values.Detail;
import io.github.asreval.score.readings.PairReading;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The utterances that the layouts of other programs show, and the options that they have no place for. */
final class LayoutChecks {

    /** The options of which none of these programs knows. */
    private static final List<String> UNKNOWN =
            List.of("--worst", "--near-misses", "--ablation", "--by", InputOptions.TIMING);

    private LayoutChecks() {}

    /** Returns which utterances a layout shows: what its program does, unless that has an option for it as well. */
    static Detail detail(ReportFormat format, Detail wanted, ParseResult given) {
        boolean asked = given.hasMatchedOption("-i") || given.hasMatchedOption("-r");
        return switch (format) {
            case TEXT, JSON, HTML, CSV, TSV, MARKDOWN, JUNIT -> wanted;
            case ASR_EVALUATION -> asked ? wanted : Detail.NONE;
            case JIWER -> asked ? wanted : wanted == Detail.NONE ? Detail.NONE : Detail.ERRORS;
            case KALDI -> Detail.NONE;
            // Speakers are found utterance by utterance, also for their totals.
            case SCLITE_SUM, SCLITE_PRA, SCLITE_DTL, SCLITE_SGML -> Detail.ALL;
        };
    }

    /**
     * Checks that nothing was asked for that a layout has no place for.
     *
     * @throws ParameterException if something was
     */
    static void check(WerOptions options, ParseResult given) {
        ReportFormat format = options.format();
        List<String> refused = new ArrayList<>(refused(format));
        refused.addAll(UNKNOWN);
        for (String option : refused) {
            if (given.hasMatchedOption(option)) {
                throw Options.wrong(given, "-f " + format.id() + " has no place for " + option);
            }
        }
        if (options.input().reads(PairReading.REDACTIONS)) {
            throw Options.wrong(given, "-f " + format.id() + " has no place for --redactions any");
        }
        if (format != ReportFormat.JIWER && !options.text().tokenization().countsWords()) {
            throw Options.wrong(given, "-f " + format.id() + " tells of words; leave out --unit");
        }
    }

    private static List<String> refused(ReportFormat format) {
        return switch (format) {
            case TEXT, JSON, HTML, CSV, TSV, MARKDOWN, JUNIT, ASR_EVALUATION -> List.of();
            case JIWER -> List.of("-c", "-m", "-p");
            case KALDI, SCLITE_SUM -> List.of("-i", "-r", "-c", "-m", "-p");
            case SCLITE_DTL -> List.of("-i", "-r", "-m", "-p");
            case SCLITE_PRA, SCLITE_SGML -> List.of("-r", "-s", "-c", "-m", "-p");
        };
    }
}
