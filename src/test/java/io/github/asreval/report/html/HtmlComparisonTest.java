package io.github.asreval.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.ScoredSystem;
import io.github.asreval.report.values.ComparisonSummary;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Recordings;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.LineOutcomes;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.PairBlocks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HtmlComparisonTest {

    private static final String FOLDER = "testdata/wer/three-systems/";
    private static final String REFERENCE = FOLDER + "reference.txt";
    private static final String FIRST = FOLDER + "hypothesis.txt";
    private static final String SECOND = FOLDER + "hypothesis-2.txt";
    private static final String THIRD = FOLDER + "hypothesis-3.txt";
    private static final Pattern FIGURE = Pattern.compile("<data value=\"([^\"]*)\">");
    private static final Pattern ID = Pattern.compile("<[a-z0-9]+ [^>]*?\\bid=\"([^\"]*)\"");

    private static final String LETTERS = "abcא\"<\\";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "the figures on three systems and {0} lines are those of the JSON report")
    @ValueSource(ints = {5, 40})
    void figuresAreThoseOfTheJsonReport(int lines) throws IOException {
        String[] files = corpus(new Random(lines), lines);
        JsonNode json = HtmlPages.json(files);
        String page = HtmlPages.html(files);
        List<String> systems = new ArrayList<>();
        for (JsonNode system : json.get("systems")) {
            for (String name : List.of("wer", "errors", "substitutions", "deletions", "insertions", "ser")) {
                systems.add(HtmlPages.value(system.get("total").get(name)));
            }
        }
        assertEquals(systems, figures("systems", page));
        List<String> differences = new ArrayList<>();
        for (JsonNode difference : json.get("comparison").get("differences")) {
            addFigures(difference, differences);
        }
        assertEquals(differences, figures("differences", page));
        assertEquals(lines < 30, page.contains("There is no interval, since it takes 30 utterances."));
    }

    private static void addFigures(JsonNode difference, List<String> figures) {
        figures.add(HtmlPages.value(difference.get("difference")));
        figures.add(HtmlPages.value(difference.get("relative")));
        if (difference.has("interval95")) {
            difference.get("interval95").forEach(bound -> figures.add(HtmlPages.value(bound)));
            figures.add(HtmlPages.value(difference.get("probabilityOfImprovement")));
        }
        for (String name : List.of("fixed", "broken", "insertions", "better", "worse", "otherErrors", "same")) {
            figures.add(HtmlPages.value(difference.get(name)));
        }
    }

    private static List<String> figures(String table, String page) {
        return FIGURE.matcher(HtmlPages.between("id=\"" + table + "\"", "</table>", page))
                .results()
                .map(figure -> figure.group(1))
                .toList();
    }

    @ParameterizedTest(name = "rows hold the alignments of all systems and what changed, seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void rowsHoldAllAlignments(int seed) throws IOException {
        String[] files = corpus(new Random(seed), 12);
        JsonNode json = HtmlPages.json(files);
        JsonNode rows = HtmlPages.rows(HtmlPages.html(files));
        assertEquals(12, rows.size());
        int[][] changes = new int[2][4];
        boolean othersBegun = false;
        for (JsonNode row : rows) {
            int line = row.get(0).asInt() - 1;
            for (int system = 0; system < 3; system++) {
                assertEquals(
                        HtmlPages.alignment(json.get("systems")
                                .get(system)
                                .get("utterances")
                                .get(line)),
                        HtmlPages.pairs(row.get(2 + system)));
            }
            String letters = row.get(5).asString();
            for (int other = 0; other < 2; other++) {
                changes[other]["BWOS".indexOf(letters.charAt(other))]++;
            }
            assertTrue(!othersBegun || letters.equals("SS"), "what changed comes first");
            othersBegun = letters.equals("SS");
        }
        for (int other = 0; other < 2; other++) {
            JsonNode difference = json.get("comparison").get("differences").get(other);
            int kind = 0;
            for (String name : List.of("better", "worse", "otherErrors", "same")) {
                assertEquals(difference.get(name).asInt(), changes[other][kind++], name);
            }
        }
    }

    @Test
    void listsAllOrWhatChangedOrNothing() {
        assertEquals(
                4,
                HtmlPages.rows(HtmlPages.html(REFERENCE, FIRST, SECOND, THIRD)).size());
        JsonNode changed = HtmlPages.rows(HtmlPages.html("-r", REFERENCE, FIRST, SECOND, THIRD));
        assertEquals(3, changed.size());
        assertEquals("BB", changed.get(0).get(5).asString());
        String summary = HtmlPages.html("-s", REFERENCE, FIRST, SECOND, THIRD);
        assertFalse(
                summary.contains("id=\"utterances\"") || summary.contains("<details") || summary.contains("<script"));
        assertFalse(HtmlPages.html("-s", REFERENCE, FIRST, SECOND).contains("id=\"other\""));
    }

    @Test
    void beginsWithWhatChangedIfAnythingDid() {
        String checked = "value=\"%s\" checked>";
        assertTrue(HtmlPages.html(REFERENCE, FIRST, SECOND).contains(checked.formatted("changed")));
        assertTrue(HtmlPages.html(REFERENCE, FIRST, FIRST).contains(checked.formatted("all")));
    }

    @Test
    void everySystemHasItsTablesUnderIdsOfItsOwn() throws IOException {
        String page = HtmlPages.html("--by", "file", "--near-misses", REFERENCE, FIRST, SECOND, THIRD);
        for (String part : List.of("lengths", "groups", "near-misses", "worst")) {
            for (int system = 1; system <= 3; system++) {
                assertTrue(page.contains(" id=\"s" + system + "-" + part + "\""), part);
            }
        }
        List<String> ids = ID.matcher(page).results().map(id -> id.group(1)).toList();
        Set<String> distinct = new HashSet<>(ids);
        assertEquals(distinct.size(), ids.size(), ids.toString());
        assertTrue(distinct.contains("utterances") && distinct.contains("systems"));
    }

    @Test
    void everySystemIsGated() {
        String page = HtmlPages.wer(1, "-f", "html", "--fail-above", "40%", REFERENCE, FIRST, SECOND, THIRD);
        List<String> verdicts = Pattern.compile("<li class=\"(\\w+)\">.*?<bdi lang=\"\">([^<]*)</bdi>")
                .matcher(HtmlPages.between("<ul id=\"gates\"", "</ul>", page))
                .results()
                .map(verdict -> verdict.group(1) + " " + verdict.group(2))
                .toList();
        assertEquals(List.of("failed hypothesis.txt", "passed hypothesis-2.txt", "passed hypothesis-3.txt"), verdicts);
    }

    @Test
    void namesAndWordsStayText() throws IOException {
        String reference = file("<b>said", "</script><i>one</i> \u202E two\n");
        String first = file("<b>first", "</script><i>one</i> x\n");
        String second = file("<b>second", "<img/src=x> two\n");
        String page = HtmlPages.html(reference, first, second);
        assertFalse(page.contains("<b>first") || page.contains("<b>said") || page.contains("<b>second"));
        assertFalse(page.contains("<i>") || page.contains("<img") || page.contains("\u202E"));
        assertEquals(2, HtmlPages.count(page, "</script>"));
        JsonNode row = HtmlPages.rows(page).get(0);
        assertTrue(row.get(2).get(1).asString().startsWith("</script><i>one</i> "));
    }

    @Test
    void whatIsLeftOutIsSaid() throws IOException {
        String[] files = corpus(new Random(4), 12);
        WerScorer scorer = WerScorer.standard();
        ReportSettings settings =
                new ReportSettings(files[0], files[1], scorer.normalizer(), scorer.tokenization(), scorer.profile());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HtmlComparison report = new HtmlComparison(Detail.ALL, settings, Recordings.NONE, 3)) {
            List<ScoredSystem> systems = new ArrayList<>();
            for (String hypothesis : List.of(files[1], files[2])) {
                LineOutcomes outcomes = new LineOutcomes();
                score(files[0], hypothesis, outcomes);
                systems.add(new ScoredSystem(hypothesis, score(files[0], hypothesis, report.system()), outcomes));
            }
            List<Summary> summaries =
                    systems.stream().map(system -> Summary.of(system.total())).toList();
            report.write(new ComparisonSummary(Comparison.of(systems), summaries, List.of()), out);
        }
        String page = out.toString(UTF_8);
        assertEquals(3, HtmlPages.rows(page).size());
        assertTrue(page.contains(
                "This list has 3 of 12 utterances: first those that some system changed, then the others"));
    }

    private static CorpusTotal score(String reference, String hypothesis, LineSink sink) throws IOException {
        try (PairBlocks blocks = PairBlocks.open(
                new PairBlocks.Source.File(Path.of(reference)), new PairBlocks.Source.File(Path.of(hypothesis)))) {
            return WerScorer.standard().score(blocks, 1, sink);
        }
    }

    /** Writes a reference of words of one letter, and three hypotheses of it. */
    private String[] corpus(Random random, int lines) throws IOException {
        List<StringBuilder> texts =
                List.of(new StringBuilder(), new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (int line = 0; line < lines; line++) {
            for (int word = random.nextInt(7); word > 0; word--) {
                char said = LETTERS.charAt(random.nextInt(LETTERS.length()));
                texts.get(0).append(said).append(' ');
                for (StringBuilder heard : texts.subList(1, texts.size())) {
                    switch (random.nextInt(7)) {
                        case 0 ->
                            heard.append(LETTERS.charAt(random.nextInt(LETTERS.length())))
                                    .append(' ');
                        case 1 -> {}
                        default -> heard.append(said).append(' ');
                    }
                }
            }
            texts.forEach(text -> text.append('\n'));
        }
        String[] files = new String[texts.size()];
        for (int i = 0; i < files.length; i++) {
            files[i] = file("text-" + i, texts.get(i).toString());
        }
        return files;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), text).toString();
    }
}
