package io.github.asreval.cli;

import io.github.asreval.report.ReportFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The totals that the layouts of other programs show, by the names that they have in JSON. */
final class LayoutTotals {

    private static final Pattern ASR_EVALUATION =
            Pattern.compile("(?m)^(WER|WRR|SER): +([0-9.]+%) \\( *(\\d+) / +(\\d+)\\)$");
    private static final Pattern JIWER = Pattern.compile("\nnumber of sentences: (\\d+)\n"
            + "substitutions=(\\d+) deletions=(\\d+) insertions=(\\d+) hits=(\\d+)\n");
    private static final Pattern JIWER_RATE = Pattern.compile("(?m)^(mer|wil|wip|wer|cer)=([0-9.]+%)$");
    private static final Pattern KALDI = Pattern.compile("%WER (\\S+) \\[ (\\d+) / (\\d+), (\\d+) ins, (\\d+) del,"
            + " (\\d+) sub \\]\n%SER \\S+ \\[ (\\d+) / (\\d+) \\]\nScored (\\d+) sentences, 0 not present in hyp.\n");

    private LayoutTotals() {}

    /** Returns whether a format is such a layout. */
    static boolean has(ReportFormat format) {
        return switch (format) {
            case TEXT, JSON, HTML, CSV, TSV, MARKDOWN, JUNIT -> false;
            case ASR_EVALUATION, JIWER, KALDI -> true;
        };
    }

    /** Returns the options by which a format shows the words of all utterances, if it can. */
    static String withWords(ReportFormat format) {
        return switch (format) {
            case ASR_EVALUATION, JIWER -> format.id() + " -i";
            default -> format.id();
        };
    }

    /** Returns figures that a layout always shows. */
    static Set<String> shown(ReportFormat format) {
        return switch (format) {
            case ASR_EVALUATION -> Set.of("utterances", "utterancesWithErrors", "errors", "hits", "referenceWords");
            case JIWER -> Set.of("utterances", "hits", "substitutions", "deletions", "insertions");
            case KALDI ->
                Set.of(
                        "utterances",
                        "utterancesWithErrors",
                        "errors",
                        "referenceWords",
                        "substitutions",
                        "deletions",
                        "insertions");
            default -> throw new IllegalArgumentException(format.id());
        };
    }

    static Map<String, String> of(ReportFormat format, String report) {
        return switch (format) {
            case ASR_EVALUATION -> ofAsrEvaluation(report);
            case JIWER -> ofJiwer(report);
            case KALDI -> ofKaldi(report);
            default -> throw new IllegalArgumentException(format.id());
        };
    }

    private static Map<String, String> ofAsrEvaluation(String report) {
        Map<String, String> totals = new TreeMap<>();
        for (MatchResult line : ASR_EVALUATION.matcher(report).results().toList()) {
            boolean rated = !line.group(4).equals("0");
            switch (line.group(1)) {
                case "WER" -> put(totals, "errors", "referenceWords", line);
                case "WRR" -> totals.put("hits", line.group(3));
                default -> put(totals, "utterancesWithErrors", "utterances", line);
            }
            if (rated) {
                totals.put(line.group(1).toLowerCase(java.util.Locale.ROOT), line.group(2));
            }
        }
        return totals;
    }

    private static void put(Map<String, String> totals, String part, String whole, MatchResult line) {
        totals.put(part, line.group(3));
        totals.put(whole, line.group(4));
    }

    private static Map<String, String> ofJiwer(String report) {
        Map<String, String> totals = new TreeMap<>();
        MatchResult counts = JIWER.matcher(report).results().findFirst().orElseThrow();
        put(totals, counts, "utterances", "substitutions", "deletions", "insertions", "hits");
        long errors = 0;
        for (int group = 2; group <= 4; group++) {
            errors += Long.parseLong(counts.group(group));
        }
        totals.put("errors", Long.toString(errors));
        // Without a reference word the rates of jiwer are not ours.
        if (Long.parseLong(counts.group(2)) + Long.parseLong(counts.group(3)) + Long.parseLong(counts.group(5)) > 0) {
            JIWER_RATE.matcher(report).results().forEach(rate -> totals.put(rate.group(1), rate.group(2)));
        }
        return totals;
    }

    private static Map<String, String> ofKaldi(String report) {
        Map<String, String> totals = new TreeMap<>();
        MatchResult lines = KALDI.matcher(report).results().findFirst().orElseThrow();
        put(
                totals,
                lines,
                "",
                "errors",
                "referenceWords",
                "insertions",
                "deletions",
                "substitutions",
                "utterancesWithErrors",
                "utterances",
                "utterances");
        totals.remove("");
        return totals;
    }

    private static void put(Map<String, String> totals, MatchResult match, String... names) {
        for (int i = 0; i < names.length; i++) {
            totals.put(names[i], match.group(i + 1));
        }
    }
}
