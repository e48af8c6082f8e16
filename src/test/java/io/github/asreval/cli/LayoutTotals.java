package io.github.asreval.cli;

import io.github.asreval.report.ReportFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The totals that the layouts of other programs show, by the names that they have in JSON. */
public final class LayoutTotals {

    private static final Pattern ASR_EVALUATION =
            Pattern.compile("(?m)^(WER|WRR|SER): +([0-9.]+%) \\( *(\\d+) / +(\\d+)\\)$");
    private static final Pattern JIWER = Pattern.compile("\\Rnumber of sentences: (\\d+)\\R"
            + "substitutions=(\\d+) deletions=(\\d+) insertions=(\\d+) hits=(\\d+)\\R");
    private static final Pattern JIWER_RATE = Pattern.compile("(?m)^(mer|wil|wip|wer|cer)=([0-9.]+%)$");
    private static final Pattern KALDI = Pattern.compile("%WER (\\S+) \\[ (\\d+) / (\\d+), (\\d+) ins, (\\d+) del,"
            + " (\\d+) sub \\]\n%SER \\S+ \\[ (\\d+) / (\\d+) \\]\nScored (\\d+) sentences, 0 not present in hyp.\n");

    private static final Pattern SCLITE_SUM = Pattern.compile("\\| Sum/Avg *\\| *(\\d+) +(\\d+) \\| *([0-9. ]+) \\|\n");
    private static final Pattern SCLITE_PRA =
            Pattern.compile("(?m)^Scores: \\(#C #S #D #I\\) (\\d+) (\\d+) (\\d+) (\\d+)$");
    private static final Pattern SCLITE_DTL =
            Pattern.compile("(?m)^ *(\\S[A-Za-z .]*?) *(?:=? +(?:[0-9.]+|UNDEF)%)?(?: =)? +\\(? *(\\d+)\\)?$");
    private static final Pattern SCLITE_PATH = Pattern.compile("(?m)^<PATH .*>\n(.*)\n</PATH>$");
    private static final Pattern SCLITE_WORDS = Pattern.compile("(?:^|:)([CSDI]),(\"[^\"]*\")?,(\"[^\"]*\")?");
    private static final Set<String> SCLITE =
            Set.of("utterances", "utterancesWithErrors", "hits", "substitutions", "deletions", "insertions", "errors");

    private LayoutTotals() {}

    /** Returns whether a format is such a layout. */
    public static boolean has(ReportFormat format) {
        return switch (format) {
            case TEXT, JSON, HTML, CSV, TSV, MARKDOWN, JUNIT -> false;
            case ASR_EVALUATION, JIWER, KALDI, SCLITE_SUM, SCLITE_PRA, SCLITE_DTL, SCLITE_SGML -> true;
        };
    }

    /** Returns whether totals alone may be asked for. */
    public static boolean hasSummary(ReportFormat format) {
        return format != ReportFormat.SCLITE_PRA && format != ReportFormat.SCLITE_SGML;
    }

    /** Returns the options by which a format shows the words of all utterances, if it can. */
    public static String withWords(ReportFormat format) {
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
            case SCLITE_SUM -> Set.of("utterances", "referenceWords");
            case SCLITE_PRA, SCLITE_SGML -> SCLITE;
            case SCLITE_DTL -> Set.of("utterances", "utterancesWithErrors", "errors", "hits", "referenceWords");
            default -> throw new IllegalArgumentException(format.id());
        };
    }

    static Map<String, String> of(ReportFormat format, String report) {
        return switch (format) {
            case ASR_EVALUATION -> ofAsrEvaluation(report);
            case JIWER -> ofJiwer(report);
            case KALDI -> ofKaldi(report);
            case SCLITE_SUM -> ofScliteSum(report);
            case SCLITE_PRA -> ofSclitePra(report);
            case SCLITE_DTL -> ofScliteDtl(report);
            case SCLITE_SGML -> ofScliteSgml(report);
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
                totals.put(line.group(1).toLowerCase(Locale.ROOT), line.group(2));
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

    private static Map<String, String> ofScliteSum(String report) {
        MatchResult row = SCLITE_SUM.matcher(report).results().findFirst().orElseThrow();
        Map<String, String> totals = new TreeMap<>();
        put(totals, row, "utterances", "referenceWords");
        // Rates of nothing are 0 there.
        if (!row.group(2).equals("0")) {
            String[] rates = row.group(3).strip().split(" +", -1);
            totals.put("wrr", rates[0] + "%");
            totals.put("wer", rates[4] + "%");
            totals.put("ser", rates[5] + "%");
        }
        return totals;
    }

    private static Map<String, String> ofSclitePra(String report) {
        List<int[]> utterances = new ArrayList<>();
        for (MatchResult scores : SCLITE_PRA.matcher(report).results().toList()) {
            int[] counts = new int[4];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = Integer.parseInt(scores.group(i + 1));
            }
            utterances.add(counts);
        }
        return sum(utterances);
    }

    private static Map<String, String> ofScliteSgml(String report) {
        List<int[]> utterances = new ArrayList<>();
        for (MatchResult path : SCLITE_PATH.matcher(report).results().toList()) {
            int[] counts = new int[4];
            SCLITE_WORDS.matcher(path.group(1)).results().forEach(word -> counts["CSDI".indexOf(word.group(1))]++);
            utterances.add(counts);
        }
        return sum(utterances);
    }

    /** Adds up hits, substitutions, deletions and insertions. */
    private static Map<String, String> sum(List<int[]> utterances) {
        long[] sums = new long[6];
        for (int[] counts : utterances) {
            int errors = counts[1] + counts[2] + counts[3];
            for (int i = 0; i < counts.length; i++) {
                sums[i] += counts[i];
            }
            sums[4] += errors;
            sums[5] += errors > 0 ? 1 : 0;
        }
        Map<String, String> totals = new TreeMap<>();
        List<String> names =
                List.of("hits", "substitutions", "deletions", "insertions", "errors", "utterancesWithErrors");
        for (int i = 0; i < sums.length; i++) {
            totals.put(names.get(i), Long.toString(sums[i]));
        }
        totals.put("utterances", Integer.toString(utterances.size()));
        return totals;
    }

    private static Map<String, String> ofScliteDtl(String report) {
        Map<String, String> names = Map.of(
                "sentences", "utterances",
                "with errors", "utterancesWithErrors",
                "Percent Total Error", "errors",
                "Percent Correct", "hits",
                "Percent Substitution", "substitutions",
                "Percent Deletions", "deletions",
                "Percent Insertions", "insertions",
                "Ref. words", "referenceWords",
                "Hyp. words", "hypothesisWords");
        Map<String, String> totals = new TreeMap<>();
        String figures = report.substring(0, report.indexOf("CONFUSION PAIRS"));
        for (MatchResult line : SCLITE_DTL.matcher(figures).results().toList()) {
            String name = names.get(line.group(1));
            if (name != null) {
                totals.put(name, line.group(2));
            }
        }
        return totals;
    }
}
