package io.github.asreval.report.ci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.cli.GoldenFile;
import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Holds reports for CI servers against the schema of those that Maven's Surefire writes. */
class JunitSchemaTest {

    private static final Path CASES = Path.of("testdata/wer");
    private static final Schema SCHEMA = schema();
    private static final String SPEAKERS = "testdata/comparing/speakers/";

    @TempDir
    Path folder;

    static List<Arguments> casesAndOptions() throws IOException {
        List<Arguments> arguments = new ArrayList<>();
        for (String name : GoldenFile.cases(CASES)) {
            for (String options : List.of(
                    "-i", "-r -e --normalize basic", "-s --fail-above 1%", "--unit grapheme --fail-above 99999%")) {
                arguments.add(Arguments.of(name, options));
            }
        }
        return arguments;
    }

    @ParameterizedTest(name = "of {0} with {1} is as Surefire writes it")
    @MethodSource("casesAndOptions")
    void everyReportIsAsSurefireWritesIt(String name, String options) throws Exception {
        Path place = CASES.resolve(name);
        assertFollowsTheSchema(Outcome.wer(
                "-f junit " + options,
                place.resolve("reference.txt").toString(),
                place.resolve("hypothesis.txt").toString()));
    }

    @ParameterizedTest(name = "of trn with {0} is as Surefire writes it")
    @ValueSource(
            strings = {
                "-r",
                "--profile nist --markup nist",
                "--align-segments",
                "--global",
                "--missing count --threads 2"
            })
    void everyOptionLeavesItSo(String options) throws Exception {
        assertFollowsTheSchema(Outcome.wer("-f junit " + options, SPEAKERS + "ref.trn", SPEAKERS + "sysB.trn"));
    }

    @Test
    void aFailedBaselineIsAsSurefireWritesIt() throws Exception {
        Path baseline = folder.resolve("baseline.json");
        Outcome first = Outcome.wer("-f json -o " + baseline, SPEAKERS + "ref.trn", SPEAKERS + "ref.trn");
        assertEquals(0, first.status(), first.err());
        Outcome outcome = Outcome.wer("-f junit --baseline " + baseline, SPEAKERS + "ref.trn", SPEAKERS + "sysA.trn");
        assertEquals(1, outcome.status(), outcome.err());
        assertFollowsTheSchema(outcome);
    }

    /** Control characters and halves of pairs cannot be in XML at all. */
    @Test
    void whatXmlCannotHoldIsNowhere() throws Exception {
        String odd = "a\u0001b\u001B[31m \uFFFE ]]> <&\"' \u0085\u2028 \uD83D\uDE00";
        Path reference = write("re\"f & <1>.txt", odd + " (i\u0002d<&\">-1)\nword (two-2)\n");
        Path hypothesis = write("h\u0003yp.txt", "x (i\u0002d<&\">-1)\nword (two-2)\n");
        for (String options : List.of("-i", "-r --fail-above 1%")) {
            assertFollowsTheSchema(
                    Outcome.wer("-f junit --format trn " + options, reference.toString(), hypothesis.toString()));
        }
    }

    @ParameterizedTest(name = "{0} is not as Surefire writes it")
    @ValueSource(
            strings = {
                "<testsuites/>",
                "<testsuite name='a' tests='0' errors='0' skipped='0'/>",
                "<testsuite name='a' tests='1' errors='0' skipped='0' failures='0'><testcase name='b'/></testsuite>",
                "<testsuite name='a' tests='1' errors='0' skipped='0' failures='0'><other/></testsuite>"
            })
    void theSchemaRefusesOthers(String report) {
        assertThrows(SAXException.class, () -> validate(report));
    }

    private static void assertFollowsTheSchema(Outcome outcome) throws Exception {
        assertFalse(outcome.out().isEmpty(), outcome.err());
        validate(outcome.out());
    }

    private static void validate(String report) throws SAXException, IOException {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(report)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Schema schema() {
        URL place = Objects.requireNonNull(JunitSchemaTest.class.getResource("surefire-test-report.xsd"));
        try {
            return SchemaFactory.newDefaultInstance().newSchema(place);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
