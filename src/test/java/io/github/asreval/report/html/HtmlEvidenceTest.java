package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlEvidenceTest {

    private static final String SYSTEMS = "testdata/comparing/four-systems/";
    private static final String SPEAKERS = "testdata/comparing/speakers/";
    private static final Pattern FIGURE = Pattern.compile("<data value=\"([^\"]*)\">");

    private static String wer(String options, String folder, String... systems) {
        List<String> arguments = new ArrayList<>(List.of("wer"));
        arguments.addAll(List.of(options.split(" ")));
        arguments.add(folder + "ref.trn");
        for (String system : systems) {
            arguments.add(folder + "sys" + system + ".trn");
        }
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertTrue(outcome.status() < 2, outcome.err());
        return outcome.out().replace("&#x3D;", "=");
    }

    private static List<String> figures(String table, String page) {
        return FIGURE.matcher(HtmlPages.between("id=\"" + table + "\"", "</table>", page))
                .results()
                .map(figure -> figure.group(1))
                .toList();
    }

    @Test
    void theForestAndTheSquareShowTheFiguresOfTheJsonReport() {
        String page = wer("--all-pairs -f html", SYSTEMS, "A", "B", "C");
        JsonNode pairs = JsonMapper.shared()
                .readTree(wer("--all-pairs -s -f json", SYSTEMS, "A", "B", "C"))
                .at("/comparison/differences");
        List<String> forest = new ArrayList<>();
        List<String> p = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        for (JsonNode pair : pairs) {
            forest.add(HtmlPages.value(pair.get("difference")));
            pair.at("/byBlocks/interval95").forEach(bound -> forest.add(HtmlPages.value(bound)));
            pair.get("interval95").forEach(bound -> forest.add(HtmlPages.value(bound)));
            p.add(HtmlPages.value(pair.at("/tests/0/corrected")));
            differences.add(HtmlPages.value(pair.get("difference")));
        }
        assertEquals(forest, figures("forest", page));
        assertEquals(
                List.of(p.get(0), p.get(1), differences.get(0), p.get(2), differences.get(1), differences.get(2)),
                figures("matrix", page));
        assertEquals(3, page.split("class=\"forest\"", -1).length - 1);
        assertEquals(3, page.split("class=\"thin\"", -1).length - 1);
    }

    @Test
    void namesTheBestFirstAndSaysHowSureThatIs() {
        String page = wer("-s -f html", SPEAKERS, "A", "B");
        assertTrue(page.contains("sysB.trn</bdi>: lowest word error rate of 2 systems"), page);
        assertTrue(page.contains("<h1>[2] <bdi"), page);
        assertTrue(page.contains("4.635 points below [1]: it may be chance. Flip test: p = 0.242 (8 speakers)."));
        String sure = wer("-s -f html", SYSTEMS, "A", "C");
        assertTrue(sure.contains("points below [1]: more than chance. Flip test: p = "));
        assertTrue(wer("-s -f html", SYSTEMS, "A", "A").contains("As low as [2]."));
    }

    @Test
    void carryingUtterancesLeadToTheirRowsIfThereAreAny() {
        String page = wer("-f html", SPEAKERS, "A", "B");
        assertTrue(page.contains("<a href=\"#id=spk04-016\"><bdi lang=\"\">spk04-016</bdi></a> (+5)"), page);
        String totals = wer("-s -f html", SPEAKERS, "A", "B");
        assertFalse(totals.contains("#id=spk04-016"));
        assertTrue(totals.contains("<bdi lang=\"\">spk04-016</bdi> (+5)"));
    }

    @Test
    void theGateThatAsksATestIsInTheBox() {
        String page = wer("-s -f html --fail-if-worse --test mapsswe", SPEAKERS, "B", "A");
        assertTrue(page.contains("<li class=\"failed\">"));
        assertTrue(page.contains("fail-if-worse 0.05: 4.635 points more, mapsswe test p = 0.0030, failed"), page);
    }
}
