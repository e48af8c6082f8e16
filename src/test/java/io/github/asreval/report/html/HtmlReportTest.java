package io.github.asreval.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Recordings;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.PairBlocks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HtmlReportTest {

    private static final String REFERENCE = "testdata/hinglish-call/reference.txt";
    private static final String HYPOTHESIS = "testdata/hinglish-call/hypothesis.txt";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "the totals of {0} are those of the JSON report")
    @ValueSource(strings = {"hinglish-call", "four-lines", "blank-lines", "empty", "hostile", "scripts-folded"})
    void totalsAreThoseOfTheJsonReport(String name) {
        String reference = "testdata/wer/" + name + "/reference.txt";
        String hypothesis = "testdata/wer/" + name + "/hypothesis.txt";
        assertEquals(
                HtmlPages.totals(HtmlPages.json(reference, hypothesis)),
                HtmlPages.totals(HtmlPages.html(reference, hypothesis)));
    }

    @Test
    void rowsHoldTheAlignmentsOfTheJsonReport() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            String reference = file("reference.txt", text(random)).toString();
            String hypothesis = file("hypothesis.txt", text(random)).toString();
            List<String> expected = new ArrayList<>();
            for (JsonNode utterance :
                    HtmlPages.json("-a", reference, hypothesis).get("utterances")) {
                expected.add(utterance.get("line").asLong() + " " + HtmlPages.alignment(utterance));
            }
            List<String> actual = new ArrayList<>();
            for (JsonNode row : HtmlPages.rows(HtmlPages.html("-a", reference, hypothesis))) {
                actual.add(row.get(0).asLong() + " " + HtmlPages.pairs(row.get(2)));
            }
            actual.sort(Comparator.comparing(row -> Integer.valueOf(row.substring(0, row.indexOf(' ')))));
            assertEquals(expected, actual, "round " + round);
        }
    }

    @Test
    void rowsAndTheWorstHaveIdsAndSpeakers() throws IOException {
        Path reference = file("said.jsonl", """
                {"id": "call-7 <b>\\u202E", "speaker": "An\\"na", "text": "good morning"}
                {"id": "call-8", "text": "good day"}
                """);
        Path hypothesis = file("heard.jsonl", """
                {"id": "call-7 <b>\\u202E", "text": "good mourning"}
                {"id": "call-8", "text": "good day"}
                """);
        String page = HtmlPages.html(reference.toString(), hypothesis.toString());
        JsonNode rows = HtmlPages.rows(page);
        assertEquals(
                "[0,\"call-7 <b>⟨U+202E⟩\",\"An\\\"na\"]", rows.get(0).get(1).toString());
        assertEquals("[0,\"call-8\",\"\"]", rows.get(1).get(1).toString());
        assertTrue(page.contains(
                "<a href=\"#id&#x3D;call-7%20%3Cb%3E%E2%9F%A8U%2B202E%E2%9F%A9\">call-7 &lt;b&gt;⟨U+202E⟩</a>"
                        + " <bdi class=\"name\" lang=\"\">An&quot;na</bdi>"));
        assertEquals(
                "0",
                HtmlPages.rows(HtmlPages.html(REFERENCE, HYPOTHESIS))
                        .get(0)
                        .get(1)
                        .toString());
    }

    /** Five lines of words of one letter, in both cases and both directions, and of what JSON has to escape. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 5; line++) {
            for (int words = random.nextInt(7); words > 0; words--) {
                text.append("abcABCאב\"<\\".charAt(random.nextInt(11))).append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void thePolicyAllowsItsOwnStyleAndScriptAndNothingElse() throws Exception {
        String page = HtmlPages.html(REFERENCE, HYPOTHESIS);
        Matcher policy = Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(page);
        assertTrue(policy.find());
        assertEquals(
                "default-src 'none'; style-src '" + hash(page, "style") + "'; script-src '" + hash(page, "script")
                        + "'; img-src data:; base-uri 'none'; form-action 'none'",
                policy.group(1).replace("&#39;", "'").replace("&#x3D;", "="));
        assertFalse(page.contains("http://") || page.contains("https://"));
        assertFalse(Pattern.compile("\\s(on\\w+|style)=").matcher(page).find());
    }

    private static String hash(String page, String tag) throws Exception {
        Matcher block = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL)
                .matcher(page);
        assertTrue(block.find());
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(block.group(1).getBytes(UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void namesOfFilesSayNoMoreThanNeeded() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        String map = file("words.map", "x\ty\n").toString();
        String reference = file("a/text.txt", "one x\n").toString();
        String hypothesis = file("b/text.txt", "one two\n").toString();
        String page = HtmlPages.html("--normalize", "map:" + map, "--ablation", reference, hypothesis);
        assertTrue(page.contains("<bdi>a/text.txt</bdi>") && page.contains("<bdi>b/text.txt</bdi>"), page);
        assertTrue(page.contains("<title>WER 50.0 % – b/text.txt</title>"));
        assertTrue(page.contains("<li><b>map:words.map</b>"));
        assertFalse(page.contains(folder.toString().replace("\\", "/")));
        assertFalse(page.contains(folder.toString()));
    }

    @Test
    void aListOfPairsHasNoNameOfAFile() throws IOException {
        String pairs = file("pairs.tsv", REFERENCE + "\t" + HYPOTHESIS + "\n").toString();
        String page = HtmlPages.html("--pairs", pairs);
        assertTrue(page.contains("<title>WER 11.4 %</title>"));
        assertFalse(page.contains("<dt>Reference</dt>"));
    }

    @ParameterizedTest(name = "under {0}, the page says \"{1}\"")
    @CsvSource({
        "none,                                        Compared as written.",
        "fold,                                        Compared after the step fold.",
        "'nfc,fold,ws',                               'Compared after the steps nfc, fold, ws.'",
        "'nfc,invisible,quotes,dashes,fold,punct-edge,ws', 'Compared after the steps nfc, invisible, quotes, dashes, fold, punct-edge and 1 more.'",
    })
    void settingsAreWords(String chain, String sentence) {
        assertTrue(HtmlPages.html("--normalize", chain, REFERENCE, HYPOTHESIS).contains(">" + sentence + " <a"));
    }

    @Test
    void readingsOfTheTextsAreToldInWords() throws IOException {
        String text = file("text.txt", "one { two / too } three\n").toString();
        assertTrue(HtmlPages.html("--markup", "nist", text, text).contains("<dt>Marks</dt>"));
        assertFalse(HtmlPages.html(text, text).contains("<dt>Marks</dt>"));
        assertTrue(HtmlPages.html("--redactions", "any", text, text).contains("<dt>Redactions</dt>"));
    }

    @Test
    void hostileTextIsShownHarmlessly() throws IOException {
        String evil = "<script>alert(1)</script> ]]> </script> --> <!-- \u001B[31mred \u202Eevil \u0000 \uFFFE "
                + "\" \\ ' & &lt; {{policy}} <img/src=x/onerror=alert(1)> \u2028 क्\u200Dष ";
        String longest = "w".repeat(1 << 20);
        Path reference = file("<script>&.txt", evil + "a " + longest + "\n");
        Path hypothesis = file("hypothesis.txt", evil.replace("\u200D", "") + "b " + longest + "x\n");
        String page = HtmlPages.html(reference.toString(), hypothesis.toString());
        assertEquals(2, HtmlPages.count(page, "<script"), "one block of data, one script");
        assertEquals(2, HtmlPages.count(page, "</script>"));
        assertEquals(
                0,
                HtmlPages.count(page, "<img")
                        + HtmlPages.count(page, "<!--")
                        + HtmlPages.count(page, "\u202E")
                        + HtmlPages.count(page, "\u2028"));
        assertTrue(page.chars().noneMatch(c -> c < ' ' && c != '\n'));
        assertTrue(page.length() < 100_000, "the word of 1 MB is cut");
        List<String> pairs = HtmlPages.pairs(HtmlPages.rows(page).get(0).get(2));
        assertTrue(pairs.contains("h <script>alert(1)</script> <script>alert(1)</script>"), pairs.toString());
        assertTrue(pairs.contains("h \u27E8U+001B\u27E9[31mred \u27E8U+001B\u27E9[31mred"), pairs.toString());
        assertTrue(pairs.contains("s क्\u27E8ZWJ\u27E9ष क्ष"), pairs.toString());
        assertTrue(page.contains("&lt;script&gt;&amp;.txt"));
    }

    @Test
    void errorsComeFirstAndTheRestAsFarAsThereIsRoom() throws IOException {
        assertEquals(List.of(2, 4, 5, 1, 3, 6), lines(page(Detail.ALL, 100, 1)));
        assertEquals(List.of(2, 4, 5, 1), lines(page(Detail.ALL, 4, 1)));
        assertEquals(List.of(2, 4), lines(page(Detail.ALL, 2, 1)));
        assertEquals(List.of(2, 4, 5), lines(page(Detail.ERRORS, 100, 1)));
        assertTrue(page(Detail.ALL, 4, 1).contains("This list has 4 of 6 utterances: first those with errors"));
        assertTrue(page(Detail.ERRORS, 2, 1).contains("This list has 2 of 3 utterances"));
        assertFalse(page(Detail.ALL, 6, 1).contains("This list has"));
        assertFalse(page(Detail.ERRORS, 3, 1).contains("This list has"));
        assertTrue(page(Detail.ALL, 6, 1).contains("The list takes at most 6 utterances and 64 MB of text"));
    }

    @Test
    void aReportWithoutUtterancesHasNoListAndNoScript() throws IOException {
        String page = page(Detail.NONE, 100, 1);
        assertEquals(0, HtmlPages.count(page, "<script"));
        assertEquals(0, HtmlPages.count(page, "id=\"utterances\""));
        assertEquals(1, HtmlPages.count(page, "id=\"total-wer\""));
    }

    private String page(Detail detail, int most, int threads) throws IOException {
        return page("a b\na b\n\na b\nc\nd\n", "a b\na c\n\na\nd\nd\n", detail, most, threads);
    }

    @Test
    void isTheSameFromAnyNumberOfThreads() throws IOException {
        String reference = "one two three\nfour\n".repeat(60_000);
        String hypothesis = "one too three\nfour\n".repeat(60_000);
        String page = page(reference, hypothesis, Detail.ALL, 100_000, 1);
        assertEquals(100_000, lines(page).size());
        assertEquals(page, page(reference, hypothesis, Detail.ALL, 100_000, 4));
    }

    private String page(String reference, String hypothesis, Detail detail, int most, int threads) throws IOException {
        ReportSettings settings = new ReportSettings(
                "reference.txt",
                "hypothesis.txt",
                WerScorer.standard().normalizer(),
                WerScorer.standard().tokenization(),
                WerScorer.standard().profile());
        PairBlocks.Source said = new PairBlocks.Source.File(file("said.txt", reference));
        PairBlocks.Source heard = new PairBlocks.Source.File(file("heard.txt", hypothesis));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PairBlocks blocks = PairBlocks.open(said, heard);
                HtmlReport report = new HtmlReport(detail, settings, Recordings.NONE, most)) {
            CorpusTotal total = WerScorer.standard().score(blocks, threads, report);
            report.write(Summary.of(total), out);
        }
        return out.toString(UTF_8);
    }

    @Test
    void writesTheWorstUtterancesWithoutAScript() {
        String page = HtmlPages.html("--worst", "1", REFERENCE, HYPOTHESIS);
        String worst = page.substring(page.indexOf("id=\"worst\""), page.indexOf("id=\"utterances\""));
        assertEquals(1, HtmlPages.count(worst, "href=\"#4\""));
        assertEquals(0, HtmlPages.count(worst, "href=\"#2\""));
        assertEquals(5, HtmlPages.count(worst, "<span class=\"pair S\">"));
        assertTrue(worst.contains("substitution: heard <bdi lang=\"\">महीना</bdi> for <bdi lang=\"\">मिनार</bdi>;"));
        assertTrue(worst.contains("deletion: <bdi lang=\"\">:</bdi> not heard;"));
        assertEquals(0, HtmlPages.count(HtmlPages.html("--worst", "0", REFERENCE, HYPOTHESIS), "id=\"worst\""));
    }

    @Test
    void longUtterancesAndLongTablesAreCutWithoutAScript() throws IOException {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            said.append("w").append(i).append(' ');
        }
        String reference = file("reference.txt", said + "\n").toString();
        String hypothesis = file("hypothesis.txt", "\n").toString();
        String page = HtmlPages.html(reference, hypothesis);
        assertTrue(page.contains("970 more pairs"));
        assertTrue(page.contains("the 50 most frequent of 1,000"));
        assertEquals(30, HtmlPages.count(page, "<span class=\"pair D\">"));
    }

    @Test
    void confusedWordsLeadToTheirFirstUtterances() throws IOException {
        String reference =
                file("reference.txt", "A b\na c\na d\na\na e\na\na f\n").toString();
        String hypothesis =
                file("hypothesis.txt", "x b\nx c\nX y\nx\nx e\na\nx f\n").toString();
        String page = HtmlPages.html("-a", reference, hypothesis);
        String links = "<td><bdi>a</bdi></td><td><bdi>x</bdi></td><td class=\"places\">";
        for (int line : List.of(1, 2, 3, 4, 5)) {
            links += "<a href=\"#line=" + line + "\">" + line + "</a> ";
        }
        assertTrue(page.contains("<td class=\"number\">6</td>" + links + "…</td>"), page);
        assertTrue(page.contains(
                "<td><bdi>d</bdi></td><td><bdi>y</bdi></td>" + "<td class=\"places\"><a href=\"#line=3\">3</a> </td>"));
        String totals = HtmlPages.html("-s", "-c", reference, hypothesis);
        assertTrue(totals.contains("<td><bdi>y</bdi></td></tr>"), "there is no list to lead to");
    }

    @Test
    void mostWordsDecideTheDirection() throws IOException {
        String reference = file("reference.txt", "שלום Google עולם\nGoogle שלום now\n\nשלום\n")
                .toString();
        String hypothesis =
                file("hypothesis.txt", "שלום\nGoogle\nשלום\nhello\n").toString();
        String page = HtmlPages.html(reference, hypothesis);
        Map<Integer, Integer> directions = new TreeMap<>();
        for (JsonNode row : HtmlPages.rows(page)) {
            directions.put(row.get(0).asInt(), row.get(1).asInt());
        }
        assertEquals(Map.of(1, 1, 2, 0, 3, 1, 4, 1), directions);
        assertEquals(3, HtmlPages.count(page, "dir=\"rtl\""));
    }

    @ParameterizedTest(name = "{0} bytes are written before it is seen that the disk is full")
    @ValueSource(ints = {0, 60_000, 200_000})
    void complainsWhenThePageCannotBeWritten(int room) throws IOException {
        OutputStream full = new OutputStream() {
            private int written;

            @Override
            public void write(int value) throws IOException {
                if (written++ == room) {
                    throw new IOException("No space left on device");
                }
            }
        };
        ReportSettings settings = new ReportSettings(
                "long name ".repeat(10_000),
                "b",
                WerScorer.standard().normalizer(),
                WerScorer.standard().tokenization(),
                WerScorer.standard().profile());
        Path words = file("words.txt", "some words\n".repeat(20_000));
        try (PairBlocks blocks = PairBlocks.open(new PairBlocks.Source.File(words), new PairBlocks.Source.File(words));
                HtmlReport report = new HtmlReport(Detail.ALL, settings)) {
            Summary summary = Summary.of(WerScorer.standard().score(blocks, 1, report));
            IOException failure = assertThrows(IOException.class, () -> report.write(summary, full));
            assertEquals("No space left on device", failure.getMessage());
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<Integer> lines(String page) {
        List<Integer> lines = new ArrayList<>();
        HtmlPages.rows(page).forEach(row -> lines.add(row.get(0).asInt()));
        return lines;
    }
}
