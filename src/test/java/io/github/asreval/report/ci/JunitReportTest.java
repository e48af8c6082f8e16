package io.github.asreval.report.ci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {

    private static final String REFERENCE = "testdata/wer/four-lines/reference.txt";
    private static final String HYPOTHESIS = "testdata/wer/four-lines/hypothesis.txt";

    @TempDir
    Path folder;

    @Test
    void everyUtteranceIsATestCase() throws Exception {
        Element suite = suite("-i", REFERENCE, HYPOTHESIS);
        assertEquals(List.of("line 1", "line 2", "line 3", "line 4"), names(suite));
        assertEquals("4", suite.getAttribute("tests"));
        assertEquals("3", suite.getAttribute("failures"));
        assertEquals("0", suite.getAttribute("errors"));
        for (Element testCase : elements(suite, "testcase")) {
            assertEquals(REFERENCE, testCase.getAttribute("classname"));
            assertEquals("0", testCase.getAttribute("time"));
            boolean failed = !testCase.getAttribute("name").equals("line 2");
            assertEquals(failed ? 1 : 0, elements(testCase, "failure").size());
        }
    }

    @Test
    void aFailureIsTheAlignmentOfTheTextReport() throws Exception {
        String text = Outcome.wer("-f text -r", REFERENCE, HYPOTHESIS).out();
        StringBuilder failures = new StringBuilder();
        for (Element testCase : elements(suite("-r", REFERENCE, HYPOTHESIS), "testcase")) {
            Element failure = elements(testCase, "failure").get(0);
            failures.append(testCase.getAttribute("name").substring("line ".length()))
                    .append("  ")
                    .append(failure.getAttribute("message"))
                    .append(failure.getTextContent())
                    .append('\n');
        }
        assertTrue(text.startsWith(failures.toString()), failures.toString());
    }

    @Test
    void showsOnlyUtterancesWithErrorsIfAsked() throws Exception {
        Element suite = suite("-r", REFERENCE, HYPOTHESIS);
        assertEquals(List.of("line 1", "line 3", "line 4"), names(suite));
        assertEquals("3", suite.getAttribute("tests"));
        assertEquals(List.of(), names(suite("-s", REFERENCE, HYPOTHESIS)));
    }

    @ParameterizedTest(name = "with {0}, a gate under {1} is a case that fails {2} times")
    @CsvSource({"-i, 60%, 0, 5, 3", "-i, 20%, 1, 5, 4", "-s, 60%, 0, 1, 0", "-s, 20%, 1, 1, 1"})
    void gatesAreTestCases(String detail, String limit, int failed, int tests, int failures) throws Exception {
        Element suite =
                parsed(Outcome.wer("-f junit " + detail + " --fail-above " + limit, REFERENCE, HYPOTHESIS), failed);
        assertEquals(Integer.toString(tests), suite.getAttribute("tests"));
        assertEquals(Integer.toString(failures), suite.getAttribute("failures"));
        assertEquals(tests, elements(suite, "testcase").size());
        assertEquals(failures, elements(suite, "failure").size());
        Element gate = elements(suite, "testcase").get(0);
        assertEquals("gates", gate.getAttribute("classname"));
        assertEquals("fail-above " + limit.replace("%", " %"), gate.getAttribute("name"));
        for (Element failure : elements(gate, "failure")) {
            assertEquals("fail-above 20 %: 58.824 %, failed", failure.getAttribute("message"));
        }
        assertEquals(failed, elements(gate, "failure").size());
    }

    @Test
    void tellsHowItWasMeasured() throws Exception {
        Element suite = suite("-a --profile nist", REFERENCE, HYPOTHESIS);
        assertEquals("nist", property(suite, "profile"));
        assertTrue(property(suite, "settings").startsWith("norm=fold; tok=whitespace; icu="));
        assertEquals(HYPOTHESIS, property(suite, "hypothesis"));
        assertTrue(Double.parseDouble(property(suite("--unit char", REFERENCE, HYPOTHESIS), "cer")) > 0);
    }

    @Test
    void showsWhatXmlCannotHold() throws Exception {
        String said = write("said.txt", List.of("a\u0000b ]]> \uFFFE \uFFFF <b> & \" 😀 \u001B[31m"));
        Element suite = suite("-i", said, write("heard.txt", List.of("x ]]> z")));
        String text = elements(suite, "failure").get(0).getTextContent();
        for (String shown :
                List.of("a⟨U+0000⟩b", "]]>", "⟨U+FFFE⟩", "⟨U+FFFF⟩", "<b>", " & ", "\"", "😀", "⟨U+001B⟩[31m")) {
            assertTrue(text.contains(shown), shown + " in " + text);
        }
    }

    @ParameterizedTest(name = "wer -f junit {0} is wrong usage: {1}")
    @CsvSource({
        "-c,            'has utterances and totals only; it has no -c, -p, --by or --worst'",
        "-p,            has utterances and totals only",
        "--worst 3,     has utterances and totals only",
        "--near-misses, has no --near-misses or --ablation",
    })
    void refusesWhatItHasNoPlaceFor(String options, String problem) {
        Outcome outcome = Outcome.wer("-f junit " + options, REFERENCE, HYPOTHESIS);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().startsWith("-f junit " + problem), outcome.err());
    }

    private static List<String> names(Element suite) {
        return elements(suite, "testcase").stream()
                .map(testCase -> testCase.getAttribute("name"))
                .toList();
    }

    private static String property(Element suite, String name) {
        return elements(suite, "property").stream()
                .filter(property -> property.getAttribute("name").equals(name))
                .map(property -> property.getAttribute("value"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element suite(String options, String reference, String hypothesis) throws Exception {
        return parsed(Outcome.wer("-f junit " + options, reference, hypothesis), 0);
    }

    private static Element parsed(Outcome outcome, int status) throws Exception {
        assertEquals(status, outcome.status(), outcome.err());
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(outcome.out().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private String write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines).toString();
    }
}
