package io.github.asreval.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.Cli;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages and JSON reports as {@code wer} writes them, and what stands in them. */
public final class HtmlPages {

    private static final Pattern FIGURE = Pattern.compile("<data id=\"total-(\\w+)\" value=\"([^\"]*)\">");
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

    private HtmlPages() {}

    /** Returns what {@code wer} prints when it ends well; without any utterance it does not, and prints its report all the same. */
    public static String wer(String... arguments) {
        return wer(arguments[arguments.length - 1].contains("/empty/") ? 3 : 0, arguments);
    }

    /** Returns what {@code wer} prints when it ends with a status. */
    public static String wer(int status, String... arguments) {
        List<String> all = new ArrayList<>(List.of("wer"));
        all.addAll(List.of(arguments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(status, Cli.run(out, err, all.toArray(String[]::new)), err::toString);
        return out.toString(UTF_8);
    }

    /** Returns a JSON report. */
    public static JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-f", "json"));
        all.addAll(List.of(arguments));
        return JsonMapper.shared().readTree(wer(all.toArray(String[]::new)));
    }

    /** Returns a page. */
    public static String html(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-f", "html"));
        all.addAll(List.of(arguments));
        return wer(all.toArray(String[]::new));
    }

    /** Returns the totals of a page by the names that JSON reports have for them. */
    public static Map<String, String> totals(String page) {
        Map<String, String> totals = new TreeMap<>();
        Matcher figure = FIGURE.matcher(page);
        while (figure.find()) {
            totals.put(figure.group(1), figure.group(2));
        }
        return totals;
    }

    /** Returns the totals of a JSON report, what is {@code null} as the empty string. */
    public static Map<String, String> totals(JsonNode report) {
        Map<String, String> totals = new TreeMap<>();
        report.get("total").properties().forEach(member -> totals.put(member.getKey(), value(member.getValue())));
        return totals;
    }

    public static String value(JsonNode figure) {
        return figure.isNull() ? "" : figure.asString();
    }

    /** Returns the rows that the script of a page reads. */
    public static JsonNode rows(String page) {
        Matcher data = DATA.matcher(page);
        assertTrue(data.find());
        return JsonMapper.shared().readTree(data.group(1));
    }

    /** Returns the alignment of an utterance of a JSON report in the form of {@link #pairs}. */
    public static List<String> alignment(JsonNode utterance) {
        List<String> pairs = new ArrayList<>();
        for (JsonNode pair : utterance.get("alignment")) {
            pairs.add(pair.get("op").asString().substring(0, 1) + " " + value(pair.get("reference")) + " "
                    + value(pair.get("hypothesis")));
        }
        return pairs;
    }

    /** Reads a row as the script of the page does. */
    public static List<String> pairs(JsonNode system) {
        String[] said = system.get(1).asString().split(" ", -1);
        String[] heard = system.get(2).asString().split(" ", -1);
        List<String> pairs = new ArrayList<>();
        int reference = 0;
        int hypothesis = 0;
        Matcher operation = Pattern.compile("\\d+|[hSDI]").matcher(system.get(0).asString());
        while (operation.find()) {
            switch (operation.group()) {
                case "h" -> pairs.add("h " + said[reference++] + " " + heard[hypothesis++]);
                case "S" -> pairs.add("s " + said[reference++] + " " + heard[hypothesis++]);
                case "D" -> pairs.add("d " + said[reference++] + " ");
                case "I" -> pairs.add("i  " + heard[hypothesis++]);
                default -> {
                    for (int run = Integer.parseInt(operation.group()); run > 0; run--, reference++) {
                        pairs.add("h " + said[reference] + " " + said[reference]);
                    }
                }
            }
        }
        return pairs;
    }

    public static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    /** Returns what stands between the first of one text and the next of another. */
    public static String between(String start, String end, String page) {
        int from = page.indexOf(start);
        assertTrue(from >= 0, start);
        return page.substring(from, page.indexOf(end, from));
    }
}
