package io.github.asreval.improve;

import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.check.Finding;
import io.github.asreval.vocabulary.check.RuleSet;
import io.github.asreval.vocabulary.check.Severity;
import io.github.asreval.vocabulary.check.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes a vocabulary in the form that another engine takes.
 *
 * <p>Rows keep their order, but in tables, which are sorted. What exceeds a limit is left out, the last rows first, and
 * every loss is said; so is a row whose phrase stands already, since the service can show one form of it only. A list
 * becomes a table whose acronyms have periods and whose display forms are the elements as they were. Instances are
 * immutable.
 */
public final class VocabularyConverter {

    /** The most tokens that a prompt of Whisper may have. */
    private static final int MOST_TOKENS = 224;

    private final String language;

    /** Creates a converter for vocabularies of a language that the service knows. */
    public VocabularyConverter(String language) {
        this.language = language;
    }

    /**
     * Converts a file.
     *
     * @throws IllegalArgumentException if the target does not take the language
     */
    public Conversion convert(VocabularyFile file, ExportFormat target) {
        List<String> losses = new ArrayList<>();
        List<TableRow> rows = VocabularyTable.rows(file);
        if (file.kind() == VocabularyKind.LIST && target != ExportFormat.LIST) {
            rows = new ListElements(language).rows(rows, losses);
        }
        return convert(rows, target, losses);
    }

    /**
     * Converts rows.
     *
     * @throws IllegalArgumentException if the target does not take the language
     */
    public Conversion convert(List<TableRow> rows, ExportFormat target) {
        return convert(rows, target, new ArrayList<>());
    }

    private Conversion convert(List<TableRow> given, ExportFormat target, List<String> losses) {
        List<TableRow> rows = target.takesTermsOnly() ? terms(given, losses) : distinct(given, losses);
        if (!target.isTable()) {
            sayCells(given, target, losses);
        }
        rows = shortEnough(rows, target, losses);
        rows = target == ExportFormat.MEDICAL ? medical(rows, losses) : rows;
        if (target.isTable()) {
            rows = new VocabularyTable(rows).rows();
        }
        rows = fewEnough(rows, target, losses);
        List<List<TableRow>> batches = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += Math.min(target.batch(), rows.size() - from)) {
            batches.add(rows.subList(from, from + Math.min(target.batch(), rows.size() - from)));
        }
        return new Conversion(target, batches, losses);
    }

    /** Returns one row for each term. */
    private static List<TableRow> terms(List<TableRow> rows, List<String> losses) {
        Map<String, TableRow> terms = new LinkedHashMap<>();
        rows.forEach(row -> terms.putIfAbsent(row.shown(), row));
        long phrases =
                rows.stream().filter(row -> !row.spoken().equals(row.shown())).count();
        say(phrases, "phrases that differ from what is shown for them", losses);
        return List.copyOf(terms.values());
    }

    /** Returns one row for each phrase, with all that its rows say of it without disagreeing. */
    private static List<TableRow> distinct(List<TableRow> rows, List<String> losses) {
        Map<String, TableRow> distinct = new LinkedHashMap<>();
        long repeated = 0;
        for (TableRow row : rows) {
            TableRow known = distinct.putIfAbsent(row.phrase(), row);
            if (known != null && known.agreesWith(row)) {
                distinct.put(row.phrase(), known.completedBy(row));
                repeated++;
            } else if (known != null) {
                losses.add("left out: \"" + row.phrase() + "\" → \"" + row.shown() + "\", the phrase shows \""
                        + known.shown() + "\" already");
            }
        }
        say(repeated, "rows that repeat another", losses);
        return List.copyOf(distinct.values());
    }

    private static void sayCells(List<TableRow> rows, ExportFormat target, List<String> losses) {
        say(rows.stream().filter(row -> !row.soundsLike().isEmpty()).count(), "values of SoundsLike", losses);
        say(rows.stream().filter(row -> !row.ipa().isEmpty()).count(), "values of IPA", losses);
        if (target == ExportFormat.LIST) {
            say(rows.stream().filter(row -> !row.displayAs().isEmpty()).count(), "values of DisplayAs", losses);
        }
    }

    private static List<TableRow> shortEnough(List<TableRow> rows, ExportFormat target, List<String> losses) {
        List<TableRow> kept = rows.stream()
                .filter(row -> length(target.takesTermsOnly() ? row.shown() : row.phrase()) <= target.longest())
                .toList();
        say(rows.size() - kept.size(), "rows longer than " + target.longest() + " characters", losses);
        return kept;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private List<TableRow> medical(List<TableRow> rows, List<String> losses) {
        if (!language.equals("en-US")) {
            throw new IllegalArgumentException("medical vocabularies are for en-US only, not for " + language);
        }
        VocabularyTable table = new VocabularyTable(rows);
        Validator validator = new Validator(RuleSet.standard());
        TreeSet<TableRow> refused = new TreeSet<>();
        for (Finding finding : validator
                .validate(table.file("medical.txt").as(VocabularyKind.MEDICAL), language)
                .findings()) {
            if (finding.severity() == Severity.ERROR && finding.where().line() > 1) {
                refused.add(table.rows().get(finding.where().line() - 2));
            }
        }
        say(
                refused.size(),
                "rows that the medical service does not take; vocab validate --kind medical tells why",
                losses);
        return rows.stream().filter(row -> !refused.contains(row)).toList();
    }

    private static List<TableRow> fewEnough(List<TableRow> rows, ExportFormat target, List<String> losses) {
        List<TableRow> kept = new ArrayList<>();
        int room = target.isLimitedInBytes() ? GeneratorOptions.LARGEST_BUDGET : Integer.MAX_VALUE;
        room = target == ExportFormat.WHISPER_PROMPT ? MOST_TOKENS : room;
        int used = target.isTable() ? VocabularyTable.HEADER_BYTES : 0;
        for (TableRow row : rows) {
            used += cost(row, target);
            if (used > room || kept.size() == target.most()) {
                break;
            }
            kept.add(row);
        }
        say(rows.size() - kept.size(), "rows beyond the limit of " + limit(target), losses);
        return kept;
    }

    private static int cost(TableRow row, ExportFormat target) {
        if (target == ExportFormat.WHISPER_PROMPT) {
            return tokens(row.shown());
        }
        if (target == ExportFormat.LIST) {
            return row.phrase().getBytes(StandardCharsets.UTF_8).length + 1;
        }
        return target.isTable() ? row.bytes() : 0;
    }

    /**
     * Returns the most tokens of Whisper that a text takes, with the comma and the blank that separate it from the next.
     *
     * <p>Tokens are pieces of UTF-8 found by byte pair encoding. One has at least a byte, which is taken for everything
     * outside ASCII; of ASCII, where even rare names are cut into pieces of three letters and more, two characters are taken
     * for one. What is estimated too long is left out, what were too long Whisper would cut off without a word.
     */
    private static int tokens(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        int ascii = (int) text.chars().filter(c -> c < 0x80).count();
        return bytes - ascii + (ascii + 1) / 2 + 2;
    }

    private static String limit(ExportFormat target) {
        if (target == ExportFormat.WHISPER_PROMPT) {
            return MOST_TOKENS + " tokens (an estimate)";
        }
        return target.isLimitedInBytes() ? GeneratorOptions.LARGEST_BUDGET + " bytes" : target.most() + " entries";
    }

    private static void say(long count, String what, List<String> losses) {
        if (count > 0) {
            losses.add("left out: " + what + " (" + count + ")");
        }
    }
}
