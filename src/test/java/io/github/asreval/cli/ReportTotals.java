package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.ci.MarkdownReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The totals that a report shows, read from it: figures by the names that they have in JSON. */
public final class ReportTotals {

    /** As text: {@code Hits:  89.394% (  118 /  132)}. */
    private static final Pattern LINE = Pattern.compile("(?m)^(\\w+): +(\\S+)(?: \\( *(\\d+) / +(\\d+)\\))?$");

    private static final Pattern DATA = Pattern.compile("<data id=\"total-(\\w+)\" value=\"([^\"]*)\">");
    private static final Pattern PROPERTY = Pattern.compile("<property name=\"(\\w+)\" value=\"([^\"]*)\"/>");
    private static final List<String> COUNTS = List.of("hits", "substitutions", "deletions", "insertions", "errors");

    private ReportTotals() {}

    public static Map<String, String> of(ReportFormat format, String report) throws IOException {
        return switch (format) {
            case TEXT -> ofText(report);
            case JSON -> ofJson(report);
            case HTML -> ofPattern(DATA, report);
            case CSV -> ofTable(report, ',');
            case TSV -> ofTable(report, '\t');
            case MARKDOWN -> ofMarkdown(report);
            case JUNIT -> ofPattern(PROPERTY, report);
            case ASR_EVALUATION, JIWER, KALDI, SCLITE_SUM, SCLITE_PRA, SCLITE_DTL, SCLITE_SGML ->
                LayoutTotals.of(format, report);
        };
    }

    private static Map<String, String> ofText(String report) {
        Map<String, String> totals = new TreeMap<>();
        Matcher line = LINE.matcher(report);
        while (line.find()) {
            add(line.group(1), String.valueOf(line.group(3)), String.valueOf(line.group(4)), line.group(2), totals);
        }
        return totals;
    }

    private static Map<String, String> ofMarkdown(String report) {
        Map<String, String> totals = new TreeMap<>();
        for (List<String> row : new MarkdownReader(report).rows()) {
            if (row.size() == 4) {
                add(row.get(0), row.get(1), row.get(2), row.get(3), totals);
            }
        }
        return totals;
    }

    private static void add(String title, String part, String whole, String percent, Map<String, String> totals) {
        String name = title.toLowerCase(Locale.ROOT);
        if (COUNTS.contains(name)) {
            totals.put(name, part);
        } else if (name.matches("[wcsmr]er|wrr|wi[lp]")) {
            totals.put(name, percent);
        }
        if (name.matches("[wc]er")) {
            totals.put("errors", part);
            totals.put("reference" + (name.equals("wer") ? "Words" : "Characters"), whole);
        } else if (name.equals("ser")) {
            totals.put("utterancesWithErrors", part);
            totals.put("utterances", whole);
        }
    }

    private static Map<String, String> ofJson(String report) {
        Map<String, String> totals = new TreeMap<>();
        JsonNode total = JsonMapper.shared().readTree(report).get("total");
        for (Map.Entry<String, JsonNode> figure : total.properties()) {
            totals.put(
                    figure.getKey(),
                    figure.getValue().isNull() ? "" : figure.getValue().asString());
        }
        return totals;
    }

    private static Map<String, String> ofPattern(Pattern pattern, String report) {
        Map<String, String> totals = new TreeMap<>();
        Matcher figure = pattern.matcher(report);
        while (figure.find()) {
            totals.put(figure.group(1), figure.group(2));
        }
        return totals;
    }

    /** A table of utterances has no totals but their sums. */
    private static Map<String, String> ofTable(String report, char delimiter) throws IOException {
        CSVFormat form =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter).setHeader().get();
        try (CSVParser parser = CSVParser.parse(report, form)) {
            List<CSVRecord> rows = parser.getRecords();
            Map<String, String> totals = new TreeMap<>();
            boolean characters = parser.getHeaderNames().contains("characters");
            if (parser.getHeaderNames().contains("profile")) {
                assertTrue(rows.size() == 1, report);
                totals.putAll(rows.get(0).toMap());
                totals.put(characters ? "cer" : "wer", totals.remove("rate"));
            } else {
                COUNTS.forEach(name -> totals.put(name, sum(name, rows)));
                totals.put("words", sum(characters ? "characters" : "words", rows));
                totals.put("utterances", Integer.toString(rows.size()));
            }
            String words = totals.containsKey("characters") ? totals.remove("characters") : totals.remove("words");
            totals.put("reference" + (characters ? "Characters" : "Words"), words);
            return totals;
        }
    }

    private static String sum(String column, List<CSVRecord> rows) {
        return Long.toString(
                rows.stream().mapToLong(row -> Long.parseLong(row.get(column))).sum());
    }
}
