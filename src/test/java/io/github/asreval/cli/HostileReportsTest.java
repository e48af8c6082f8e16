package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.HostileText;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.ci.MarkdownReader;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every hostile text as words of both sides, as id and as speaker, in every report of {@code wer}. */
class HostileReportsTest {

    private static final List<String> TEXTS = HostileText.all();
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path folder;

    private static String reference = "";
    private static String hypothesis = "";
    private static String better = "";

    @BeforeAll
    static void writeTranscripts() throws IOException {
        reference = transcript("reference.jsonl", "said ", " end");
        hypothesis = transcript("hypothesis.jsonl", "heard ", "x");
        better = transcript("better.jsonl", "said ", "y end");
    }

    /** What a reader of the transcripts gets: no line ends. */
    private static String read(String text) {
        return Words.trim(text).replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    }

    private static String said(String text) {
        return "said " + read(text) + " end";
    }

    private static String transcript(String name, String before, String behind) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String text : TEXTS) {
            lines.add(JSON.writeValueAsString(
                    JSON.createObjectNode().put("id", text).put("speaker", text).put("text", before + text + behind)));
        }
        return Files.write(folder.resolve(name), lines).toString();
    }

    private static String report(String options) {
        return report(options, reference, hypothesis);
    }

    private static String report(String options, String... files) {
        List<String> arguments = new ArrayList<>(List.of("wer"));
        arguments.addAll(List.of(options.split(" ")));
        arguments.addAll(List.of(files));
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        Harmless.assertLines(outcome.err());
        return outcome.out();
    }

    static List<String> reportsForPeople() {
        List<String> reports = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            if (!format.isTable()) {
                reports.add("-f " + LayoutTotals.withWords(format));
            }
        }
        reports.addAll(List.of(
                "-s -c --by speaker --worst 300 -p --loops",
                "--near-misses --normalize basic --width 40",
                "-s --ablation --normalize basic,fold",
                "-s -f html -c --by speaker",
                "-s -f json -c --by speaker"));
        return reports;
    }

    @ParameterizedTest(name = "wer {0} has nothing that a terminal or a runner obeys")
    @MethodSource("reportsForPeople")
    void nothingIsObeyed(String options) {
        assertObeyedByNobody(options, report(options));
    }

    @ParameterizedTest(name = "wer {0} of several systems has nothing that a terminal or a runner obeys")
    @ValueSource(strings = {"-f text", "-f text -s --by speaker", "-f json", "-f html", "-f markdown"})
    void nothingIsObeyedOfSeveralSystems(String options) {
        assertObeyedByNobody(options, report(options, reference, hypothesis, better));
    }

    @ParameterizedTest(name = "wer {0} has no control characters")
    @ValueSource(strings = {"-f csv", "-f tsv", "-f csv --by speaker", "-f tsv -c", "-f csv -c --csv-safe"})
    void tablesHaveNoControlCharacters(String options) {
        Harmless.assertData(report(options));
    }

    private static void assertObeyedByNobody(String options, String report) {
        if (options.contains("text") || !options.contains("-f")) {
            Harmless.assertLines(report);
        } else {
            Harmless.assertShown(report);
        }
    }

    @Test
    void jsonGivesBackEveryText() {
        JsonNode utterances = JSON.readTree(report("-f json")).at("/utterances");
        assertEquals(TEXTS.size(), utterances.size());
        for (int i = 0; i < TEXTS.size(); i++) {
            JsonNode utterance = utterances.get(i);
            String text = TEXTS.get(i);
            assertEquals(read(text), utterance.at("/id").asString());
            assertEquals(Words.trim(text), utterance.at("/speaker").asString());
            assertEquals(said(text), utterance.at("/reference").asString());
            List<String> words = new ArrayList<>();
            for (JsonNode pair : utterance.at("/alignment")) {
                if (!pair.at("/reference").isNull()) {
                    words.add(pair.at("/reference").asString());
                }
            }
            assertEquals(Words.split(said(text)), words);
        }
    }

    @ParameterizedTest(name = "-f {0} gives back every text in its cell")
    @ValueSource(strings = {"csv", "tsv", "csv --csv-safe", "tsv --csv-safe"})
    void tablesGiveBackEveryText(String format) throws IOException {
        List<CSVRecord> records = records(report("-f " + format), format);
        assertEquals(1 + TEXTS.size(), records.size());
        boolean guarded = format.contains("safe");
        for (int i = 0; i < TEXTS.size(); i++) {
            CSVRecord record = records.get(i + 1);
            assertEquals(records.get(0).size(), record.size(), record.toString());
            String id = cell(read(TEXTS.get(i)), format);
            boolean formula = !id.isEmpty() && "=+-@\uFF1D".indexOf(id.charAt(0)) >= 0;
            assertEquals((guarded && formula ? "'" : "") + id, record.get(0));
            assertEquals(cell(said(TEXTS.get(i)), format), record.get(2));
            for (String cell : record) {
                assertFalse(guarded && !cell.isEmpty() && "=+@".indexOf(cell.charAt(0)) >= 0, cell);
            }
        }
    }

    private static List<CSVRecord> records(String report, String format) throws IOException {
        char delimiter = format.startsWith("t") ? '\t' : ',';
        if (delimiter == '\t') {
            assertEquals(TEXTS.size() + 1, report.lines().count());
        }
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .get()
                .parse(new StringReader(report))
                .getRecords();
    }

    /** What stands in a cell: control characters written out, of other breaks only those of lines kept, by CSV. */
    private static String cell(String text, String format) {
        StringBuilder cell = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean line = c == '\t' || c == 0x2028 || c == 0x2029;
            boolean written = format.contains("safe") || Character.isISOControl(c);
            String one = Character.toString(c);
            if (line) {
                cell.append(format.startsWith("tsv") ? " " : one);
            } else {
                cell.append(written ? VisibleText.escape(one) : one);
            }
        });
        return cell.toString();
    }

    @Test
    void junitGivesBackEveryText() throws Exception {
        Element suite = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(report("-f junit"))))
                .getDocumentElement();
        NodeList cases = suite.getElementsByTagName("testcase");
        assertEquals(TEXTS.size(), cases.getLength());
        for (int i = 0; i < TEXTS.size(); i++) {
            Element utterance = (Element) cases.item(i);
            assertEquals(VisibleText.escape(read(TEXTS.get(i))), utterance.getAttribute("name"));
            String failure = utterance.getTextContent();
            for (String word : Words.split(read(TEXTS.get(i)))) {
                assertTrue(
                        failure.contains(VisibleText.reveal(word)) || failure.contains(VisibleText.escape(word)),
                        failure);
            }
        }
    }

    @ParameterizedTest(name = "-f markdown {0} holds no markup of the texts")
    @ValueSource(strings = {"", "-c", "--by speaker", "--worst 200"})
    void markdownHoldsNoMarkupOfTheTexts(String options) {
        assertMarkdown(report("-f markdown " + options));
    }

    @Test
    void markdownOfSeveralSystemsHoldsNoMarkupOfTheTexts() {
        assertMarkdown(report("-f markdown", reference, hypothesis, better));
    }

    private static void assertMarkdown(String page) {
        MarkdownReader reader = new MarkdownReader(page);
        assertTrue(
                Set.of("<code>", "</code>", "<b>", "</b>", "<wbr>").containsAll(reader.tags()),
                reader.tags()::toString);
        for (String kind : List.of("Link", "Image", "HtmlBlock", "FencedCodeBlock", "IndentedCodeBlock", "Code")) {
            assertFalse(reader.kinds().contains(kind), kind);
        }
        Harmless.assertShown(page);
    }

    @ParameterizedTest(name = "-f {0} has the lines that it has of harmless words")
    @ValueSource(strings = {"text", "jiwer -i", "asr-evaluation -i", "sclite-sgml", "sclite-sum"})
    void noTextBeginsALine(String format) throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : List.of("said", "heard")) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < TEXTS.size(); i++) {
                String word = "w" + i;
                lines.add("{\"id\": \"" + word + "\", \"speaker\": \"" + word + "\", \"text\": \"" + name + " " + word
                        + (name.equals("said") ? " end\"}" : "x\"}"));
            }
            files.add(Files.write(folder.resolve(name + ".jsonl"), lines).toString());
        }
        assertEquals(
                report("-f " + format, files.toArray(String[]::new)).lines().count(),
                report("-f " + format).lines().count());
    }

    /** Where it wraps long alignments, as sclite does, it says so. */
    @Test
    void noTextBeginsALineOfSclitesAlignments() {
        Pattern line = Pattern.compile(
                "(?:>> )?(?:REF|HYP|Eval): .*|id: \\(.*\\)|Scores: .*|Speaker.*| +[0-9]+: .*|System name: .*"
                        + "|\\t\\tDUMP .*|");
        report("-f sclite-pra").lines().forEach(l -> assertTrue(line.matcher(l).matches(), l));
    }

    @ParameterizedTest(name = "wer diarization -f {0} has nothing that is obeyed")
    @ValueSource(strings = {"text", "json", "html", "csv", "tsv", "markdown"})
    void diarizationHasNothingThatIsObeyed(String format) throws IOException {
        List<Object> segments = new ArrayList<>();
        for (String text : TEXTS) {
            segments.add(Map.of(
                    "session_id",
                    "call",
                    "speaker",
                    text,
                    "start_time",
                    segments.size(),
                    "end_time",
                    segments.size() + 1,
                    "words",
                    "a"));
        }
        String file = Files.writeString(folder.resolve("segments.json"), JSON.writeValueAsString(segments))
                .toString();
        Outcome outcome = Outcome.of("wer", "diarization", "-f", format, file, file);
        assertEquals(0, outcome.status(), outcome.err());
        Harmless.assertLines(outcome.err());
        if (format.endsWith("sv")) {
            Harmless.assertData(outcome.out());
        } else {
            assertObeyedByNobody("-f " + format, outcome.out());
        }
    }
}
