package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.cli.wer.LayoutDefaults;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.ci.MarkdownReader;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the reports of {@code wer} in all formats. */
class EveryFormatTest {

    private static final List<String> CASES =
            List.of("hinglish-call", "four-lines", "blank-lines", "empty", "hostile", "scripts-folded");
    private static final List<String> OPTIONS = List.of(
            "--threads 2",
            "-s",
            "-e",
            "-s -a",
            "--profile nist",
            "-s --tokenizer mixed",
            "--unit char",
            "-s --unit char");

    /** Figures that every report has, whatever is counted. */
    private static final Set<String> ALWAYS =
            Set.of("utterances", "hits", "substitutions", "deletions", "insertions", "errors");

    @TempDir
    Path folder;

    static List<Arguments> formatsAndOptions() {
        List<Arguments> arguments = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            for (String options : OPTIONS) {
                if ((countsCharacters(format) || !options.contains("--unit"))
                        && (LayoutTotals.hasSummary(format) || !options.contains("-s"))) {
                    arguments.add(Arguments.of(format, options));
                }
            }
        }
        return arguments;
    }

    /** A page for browsers has words only, and so have most layouts of other programs. */
    private static boolean countsCharacters(ReportFormat format) {
        return format != ReportFormat.HTML && (!LayoutTotals.has(format) || format == ReportFormat.JIWER);
    }

    @ParameterizedTest(name = "the totals of {0} are those of JSON under {1}")
    @MethodSource("formatsAndOptions")
    void totalsAreThoseOfJson(ReportFormat format, String options) throws IOException {
        LayoutDefaults layout = LayoutDefaults.of(format, Detail.ALL);
        String likewise = options
                + (options.contains("--profile")
                        ? ""
                        : " --profile " + layout.profile().id())
                + (layout.ignoresCase() && !options.contains("-a") ? " -a" : "");
        for (String name : CASES) {
            Map<String, String> json = ReportTotals.of(ReportFormat.JSON, report(ReportFormat.JSON, likewise, name));
            Map<String, String> totals = ReportTotals.of(format, report(format, options, name));
            assertTrue(
                    totals.keySet().containsAll(LayoutTotals.has(format) ? LayoutTotals.shown(format) : ALWAYS),
                    () -> name + ": " + totals);
            for (Map.Entry<String, String> figure : json.entrySet()) {
                String shown = totals.getOrDefault(figure.getKey(), figure.getValue());
                assertEquals(asShown(figure.getValue(), shown), shown, () -> name + ": " + figure.getKey());
            }
        }
    }

    /** A rate as a format for people shows it. */
    private static String asShown(String rate, String shown) {
        if (shown.equals("n/a")) {
            return rate.isEmpty() ? "n/a" : rate;
        }
        int decimals = shown.length() - shown.indexOf('.') - 2;
        return shown.endsWith("%")
                ? new BigDecimal(Double.parseDouble(rate) * 100).setScale(decimals, RoundingMode.HALF_EVEN) + "%"
                : rate;
    }

    private static String report(ReportFormat format, String options, String name) {
        Outcome outcome = Outcome.wer(
                "-f " + format.id() + " " + options,
                "testdata/wer/" + name + "/reference.txt",
                "testdata/wer/" + name + "/hypothesis.txt");
        assertEquals(name.equals("empty") ? 3 : 0, outcome.status(), outcome.err());
        return outcome.out();
    }

    static List<String> formatsForHostileText() {
        List<String> formats = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            formats.add(LayoutTotals.withWords(format));
        }
        formats.addAll(List.of("csv --csv-safe", "tsv --csv-safe", "markdown -c -p", "text -c", "json -c"));
        return formats;
    }

    @ParameterizedTest(name = "hostile text is shown harmlessly by -f {0}")
    @MethodSource("formatsForHostileText")
    void hostileTextIsShownHarmlessly(String format) throws Exception {
        List<String> said = List.of(
                "<script>alert(1)</script> ]]> </script> --> <!-- &amp; \" ' </td>",
                "=cmd() @SUM(1) +1 -1",
                "red\u001B[31m \u009B31m bell\u0007 del\u007F nul\u0000 \uFFFE",
                "user\u202Egpj.exe \u2066iso\u2069 \u200Fmark",
                "| `` ``` # [a](http://b.c) @me www.example.org\\",
                "\t=tab");
        String reference = write("said.txt", said);
        String hypothesis =
                write("heard.txt", said.stream().map(line -> "x " + line + "!").toList());
        Outcome outcome = Outcome.wer("-f " + format, reference, hypothesis);
        assertEquals(0, outcome.status(), outcome.err());
        boolean guarded = !format.matches("[ct]sv");
        assertHarmless(outcome.out(), guarded);
        switch (format.replaceAll(" .*", "")) {
            case "html" -> assertFalse(outcome.out().contains("<script>alert"), "a script of the texts");
            case "markdown" -> assertHarmlessMarkdown(outcome.out());
            case "junit" -> assertXml(outcome.out());
            case "json" ->
                assertEquals(
                        said.get(3),
                        JsonMapper.shared()
                                .readTree(outcome.out())
                                .at("/utterances/3/reference")
                                .asString());
            case "kaldi" -> assertTrue(outcome.out().startsWith("%WER "), outcome.out());
            case "sclite-sum" -> assertTrue(outcome.out().contains("heard.txt"), outcome.out());
            case "sclite-dtl" -> assertTrue(outcome.out().contains("</td> ==> </td>!"), outcome.out());
            default -> assertTrue(outcome.out().contains("<script>alert(1)</script>"), outcome.out());
        }
    }

    private static void assertHarmless(String report, boolean reorderingEscaped) {
        report.codePoints().forEach(c -> {
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            boolean reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            assertFalse(control || (reorderingEscaped && reorders), Integer.toHexString(c));
        });
    }

    private static void assertHarmlessMarkdown(String page) {
        MarkdownReader reader = new MarkdownReader(page);
        assertTrue(Set.of("<code>", "</code>", "<b>", "</b>", "<wbr>").containsAll(reader.tags()), page);
        for (String kind : List.of("Link", "Image", "HtmlBlock", "FencedCodeBlock", "IndentedCodeBlock", "Code")) {
            assertFalse(reader.kinds().contains(kind), page);
        }
        for (List<String> row : reader.rows()) {
            assertTrue(row.size() >= 3 && row.size() <= 5, row.toString());
        }
    }

    private static void assertXml(String report) throws Exception {
        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0} shows a word of a megabyte")
    @EnumSource
    void showsAWordOfAMegabyte(ReportFormat format) throws IOException {
        String reference = write("said.txt", List.of("a " + "ष्ट्र".repeat(60_000) + " b"));
        String hypothesis = write("heard.txt", List.of("a c"));
        Outcome outcome = assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> Outcome.wer("-f " + LayoutTotals.withWords(format), reference, hypothesis));
        assertEquals(0, outcome.status(), outcome.err());
        boolean words = format != ReportFormat.KALDI && format != ReportFormat.SCLITE_SUM;
        assertEquals(words, outcome.out().contains("ष्ट्र".repeat(10)));
        Map<String, String> totals = ReportTotals.of(format, outcome.out());
        assertEquals(
                format == ReportFormat.SCLITE_SUM ? "66.7%" : "2",
                totals.getOrDefault("errors", totals.getOrDefault("wer", "")));
    }

    @ParameterizedTest(name = "{0} is UTF-8 whatever a file is called")
    @EnumSource
    void namesOfFilesMayHoldHalfASurrogatePair(ReportFormat format) throws IOException {
        ReportSettings settings = new ReportSettings(
                "half\uD83D<b>.txt",
                "\uDE00\u0000]]>\"",
                NormalizerPipeline.none(),
                Tokenization.standard(),
                AlignmentProfile.STANDARD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Report report = format.create(Detail.NONE, TextStyle.PLAIN, settings, false)) {
            report.write(Summary.of(new CorpusTotal(0, 0, ErrorCounts.ZERO, List.of(), 0)), out);
        }
        String report = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(out.toByteArray()))
                .toString();
        assertHarmless(report, true);
        switch (format) {
            case TEXT, ASR_EVALUATION, JIWER, KALDI -> assertFalse(report.contains("half"), report);
            case JSON -> assertTrue(report.contains("half\\uD83D<b>"), report);
            case SCLITE_SUM, SCLITE_PRA, SCLITE_DTL -> assertTrue(report.contains("⟨U+DE00⟩⟨U+0000⟩]]>\""), report);
            default -> assertTrue(report.contains("half⟨U+D83D⟩"), report);
        }
    }

    private String write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines).toString();
    }
}
