package io.github.asreval.cli.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.FindingsFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code vocab text}, and the same look at the test set in {@code vocab generate}. */
class TextCommandTest {

    private static final String CALL = "testdata/hinglish-call/reference.txt";
    private static final String HEARD = "testdata/hinglish-call/hypothesis-space-restored.txt";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
        return file.toString();
    }

    private Path out() {
        return folder.resolve("out");
    }

    /** Runs the command with the options; unless they say otherwise the language is English, and all calls are for training. */
    private Outcome text(String... arguments) {
        List<String> all = new ArrayList<>(List.of("vocab", "text", "-o", out().toString()));
        all.addAll(List.of(arguments));
        if (!all.contains("--language")) {
            all.addAll(List.of("--language", "en-US"));
        }
        for (String share : List.of("--tuning", "--heldout")) {
            if (!all.contains(share)) {
                all.addAll(List.of(share, "0%"));
            }
        }
        return Outcome.of(all.toArray(String[]::new));
    }

    private Map<String, String> written() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (file.startsWith(out())) {
                    files.put(out().relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
                assertFalse(file.toString().contains(".tmp"), file.toString());
            }
        }
        return files;
    }

    private String training() throws IOException {
        return Files.readString(out().resolve("training/calls.txt"));
    }

    private JsonNode report() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(out().resolve("report.json")));
    }

    @Test
    void theCallOfTheArticleBecomesThirteenSentences() throws IOException {
        Outcome outcome = text(CALL, "--language", "hi-IN");
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(13, training().lines().count());
        assertTrue(training().startsWith("हेलो,\nगुड मोर्निग सौथ इंडिया ट्रेवल एजेंसी से मैं ।\n"), training());
        // 132 words less the 18 of the labels.
        assertEquals(114, report().at("/parts/training/words").asInt());
        assertEquals(
                List.of("report.json", "training/calls.txt"),
                List.copyOf(written().keySet()));
    }

    @Test
    void trainingOnTheTestSetIsAnErrorAndWritesNothing() throws IOException {
        Outcome outcome = text(CALL, "--language", "hi-IN", "--test", CALL);
        assertEquals(1, outcome.status());
        assertTrue(outcome.out().contains("error: you are training on your test set"), outcome.out());
        assertTrue(outcome.out().contains("  " + CALL + ":2 = " + CALL + ":2  whole\n"), outcome.out());
        assertTrue(outcome.out().contains("found whole: 6, in part: 0\n"), outcome.out());
        assertTrue(outcome.out().contains("found, which is no error: 3\n"), outcome.out());
        assertFalse(Files.exists(out()));
        assertEquals(List.of(), names());
    }

    @Test
    void whatTheTestSetSharesCanBeDropped() throws IOException {
        String call = file("call.txt", "before\none two three four five six seven eight\nbehind\n");
        String test = file("test.txt", "ONE, two three four -- five six seven eight!\n");
        assertEquals(1, text(call, "--test", test).status());
        Outcome dropped = text(call, "--test", test, "--drop-overlap");
        assertEquals(0, dropped.status(), dropped.out());
        assertEquals("before\nbehind\n", training());
        assertEquals(1, report().at("/overlap/dropped").asInt());
        assertEquals(1, report().at("/dropped/overlap").asInt());
        assertEquals(8, report().at("/fits/0/unknown").asInt());
    }

    @Test
    void generateRefusesToBuildAVocabularyFromItsTestSet() throws IOException {
        String table = folder.resolve("made.txt").toString();
        Outcome leak = Outcome.of("vocab", "generate", CALL, HEARD, "--language", "hi-IN", "--test", CALL, "-o", table);
        assertEquals(1, leak.status());
        assertEquals("", leak.out());
        assertTrue(leak.err().contains("  " + CALL + ":4 = " + CALL + ":4  whole\n"), leak.err());
        assertTrue(
                leak.err()
                        .endsWith("error: you are building your vocabulary from your test set; leave its calls out\n"),
                leak.err());
        assertFalse(Files.exists(Path.of(table)));
        String other = file("other.txt", "Customer: हेलो\nAgent: ग्रेट आइडिया थैंक्यू सो मच\n");
        Outcome good =
                Outcome.of("vocab", "generate", CALL, HEARD, "--language", "hi-IN", "--test", other, "-o", table);
        assertEquals(0, good.status(), good.err());
        assertTrue(good.err().contains("shorter utterances: 2; found, which is no error: 2"), good.err());
        assertTrue(Files.exists(Path.of(table)));
    }

    @Test
    void generateTellsPlacesOfListedFiles() throws IOException {
        String said = file("a.txt", "no\none two three four five six seven eight nine\n");
        String list = file("pairs.tsv", said + "\t" + said + "\n");
        Outcome leak = Outcome.of("vocab", "generate", "--pairs", list, "--language", "en-US", "--test", said);
        assertEquals(1, leak.status());
        assertTrue(leak.err().contains("a.txt:2 = " + said + ":2  whole\n"), leak.err());
    }

    @Test
    void latinWordsInHindiAreListed() throws IOException {
        String call = file("call.txt", "मैं weekend पर Hyderabad जाना चाहता हूँ\nweekend में trip\nyes that is fine\n");
        Outcome outcome = text(call, "--language", "hi-IN");
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(
                outcome.out().contains("Words in other scripts than hi-IN has: 8, in 3 lines\n  weekend 2  "),
                outcome.out());
        assertEquals("मैं weekend पर Hyderabad जाना चाहता हूँ\n", training());
        assertEquals(2, report().at("/dropped/other-script").asInt());
        text(call, "--language", "hi-IN", "--other-scripts", "keep");
        assertEquals(3, training().lines().count());
    }

    @ParameterizedTest(name = "--numbers {0} leaves {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "keep|it is 25 now/yes",
                "drop-line|yes",
                "spell|it is twenty-five now/yes",
            })
    void treatsNumbersAsAsked(String numbers, String expected) throws IOException {
        text(file("call.txt", "it is 25 now\nyes\n"), "--numbers", numbers);
        assertEquals(expected.replace('/', '\n') + "\n", training());
    }

    @Test
    void linesWithPersonalDataAreDroppedAndMasked() throws IOException {
        String call = file("call.txt", "call me on 98765 43210\nfine\nmy name is [NAME] yes\nmail a.b@c.example\n");
        Outcome outcome = text(call);
        assertEquals("fine\n", training());
        assertTrue(outcome.out().contains(call + ":1  digits  9•••• •••••\n"), outcome.out());
        written().values().forEach(text -> assertFalse(text.contains("43210") || text.contains("c.example"), text));
        assertFalse(outcome.out().contains("43210"));
        assertEquals(1, report().at("/dropped/redacted").asInt());
        assertEquals(2, report().at("/dropped/personal-data").asInt());
    }

    @Test
    void documentsOfAllKindsAreForTraining() throws IOException {
        file("docs/page.html", "<html><title>Fares</title><p>Book a <b>taxi</b>.<script>x()</script></p></html>");
        file("docs/manual.txt", "Read this first. Then drive.\n");
        file("docs/terms.csv", "id,text\n1,Golconda fort\n2,Char Minar\n");
        file("docs/.hidden", "no\n");
        Outcome outcome = text("--documents", folder.resolve("docs").toString(), "--reference-column", "text");
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(
                "Read this first.\nThen drive.\nFares\nBook a taxi.\nGolconda fort\nChar Minar\n",
                Files.readString(out().resolve("training/documents.txt")));
    }

    @Test
    void callsAreReadInEveryFormatAndSplitByRecording() throws IOException {
        StringBuilder stm = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            stm.append("call")
                    .append(i)
                    .append(" 1 agent 0 1 hello from ")
                    .append(i)
                    .append(" here\n");
            stm.append("call")
                    .append(i)
                    .append(" 1 agent 1 2 bye from ")
                    .append(i)
                    .append(" there\n");
        }
        Outcome outcome = text(file("calls.stm", stm.toString()), "--tuning", "30%", "--heldout", "0.2");
        assertEquals(0, outcome.status(), outcome.err());
        int calls = 0;
        for (String part : List.of("training", "tuning", "heldout")) {
            JsonNode size = report().at("/parts/" + part);
            assertTrue(size.get("calls").asInt() > 0, part);
            assertEquals(2 * size.get("calls").asInt(), size.get("lines").asInt());
            calls += size.get("calls").asInt();
        }
        assertEquals(40, calls);
        assertEquals(
                report().at("/parts/heldout/calls").asInt(),
                Files.readString(out().resolve("heldout.txt")).lines().count());
    }

    @Test
    void writesTheRequestAsTheServiceTakesIt() throws IOException {
        Outcome outcome = text(
                CALL,
                "--language",
                "hi-in",
                "--name",
                "Travel-1",
                "--base-model",
                "NarrowBand",
                "--uri",
                "s3://bucket/lm",
                "--role-arn",
                "arn:aws:iam::123456789012:role/transcribe");
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals("""
                {
                  "LanguageCode": "hi-IN",
                  "BaseModelName": "NarrowBand",
                  "ModelName": "Travel-1",
                  "InputDataConfig": {
                    "S3Uri": "s3://bucket/lm/training/",
                    "DataAccessRoleArn": "arn:aws:iam::123456789012:role/transcribe"
                  }
                }
                """, written().get("request.json"));
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--name a b --base-model WideBand --uri s3://bucket/lm --role-arn arn:aws:iam::1:role/r|is no name of a model",
                "--name a --base-model WideBand --uri https://x/lm --role-arn arn:aws:iam::1:role/r|is no folder in S3",
                "--name a --base-model WideBand --uri s3://bucket/lm --role-arn me|is not the ARN of a role",
                "--name a|a request needs all of --name, --base-model, --uri, --role-arn",
                "--language ta-IN|the service makes no language models of \"ta-IN\"",
                "--tuning 60% --heldout 50%|together at most all",
                "--max-repeat 0|a line is kept once at least",
                "--drop-overlap|--drop-overlap needs --test REFERENCES",
                "--memory 0|a table takes some memory",
            })
    void refusesWhatCannotBe(String options, String message) {
        List<String> arguments = new ArrayList<>(List.of(CALL));
        arguments.addAll(List.of(options.replace("a b", "a_b!").split(" ")));
        Outcome outcome = text(arguments.toArray(String[]::new));
        assertEquals(2, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains(message), outcome.err());
        assertFalse(Files.exists(out()));
    }

    @Test
    void replacesItsOwnOutputOnly() throws IOException {
        String first = file("a.txt", "one\n");
        assertEquals(0, text(first).status());
        assertEquals(0, text(file("b.txt", "two\n")).status());
        assertEquals("two\n", training());
        Files.writeString(out().resolve("mine.txt"), "mine");
        Outcome refused = text(first);
        assertEquals(3, refused.status());
        assertTrue(refused.err().contains("holds files that vocab text did not write"), refused.err());
        assertEquals("two\n", training());
        Files.delete(out().resolve("mine.txt"));
        Outcome own = text(out().resolve("training").toString());
        assertEquals(2, own.status());
        assertTrue(own.err().contains("which is read"), own.err());
        Files.writeString(out().resolve("report.json"), "{}");
        assertEquals(3, text(first).status());
    }

    @Test
    void whatFailsLeavesNothing() throws IOException {
        Outcome missing = text("no-such-file.txt");
        assertEquals(3, missing.status());
        Files.write(folder.resolve("bad.txt"), new byte[] {'a', '\n', (byte) 0xFF});
        Outcome bad = text(folder.resolve("bad.txt").toString());
        assertEquals(3, bad.status());
        Outcome page = text(file("page.html", "<p>x</p>"));
        assertTrue(page.err().contains("is a page and no call; give it with --documents"), page.err());
        Outcome empty = text(file("empty.txt", ""));
        assertEquals(1, empty.status());
        assertTrue(empty.out().contains("error: no line is left to train on"), empty.out());
        assertEquals(2, text().status());
        assertEquals(List.of("bad.txt", "empty.txt", "page.html"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void theReportFollowsItsSchema() throws IOException {
        Schema schema;
        try (InputStream in = FindingsFormat.class.getResourceAsStream("language-model-text.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON);
        }
        String busy = file("busy.txt", "weekend नहीं\n98765 43210 है\n[PII] हाँ\n\u0007\nहाँ जी\nहाँ, जी\n");
        String test = file("test.txt", "हाँ जी क्या\n");
        for (List<String> arguments : List.of(
                List.of(CALL), List.of(busy, "--test", test), List.of(busy, CALL, "--test", CALL, "--drop-overlap"))) {
            List<String> all = new ArrayList<>(arguments);
            all.addAll(List.of("--language", "hi-IN", "--tuning", "0%", "--heldout", "0%"));
            assertEquals(0, text(all.toArray(String[]::new)).status());
            String json = written().get("report.json");
            assertEquals(List.of(), schema.validate(json, InputFormat.JSON), json);
            assertFalse(schema.validate(String.valueOf(json).replace("\"fits\"", "\"fit\""), InputFormat.JSON)
                    .isEmpty());
        }
    }

    @Test
    void aSmallerTableGivesShorterNgrams() throws IOException {
        StringBuilder call = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            call.append(Integer.toString(i, 36)).append(i % 6 == 5 ? "\n" : " a ");
        }
        String test = file("test.txt", "a b c\n");
        assertEquals(
                0,
                text(file("call.txt", call.toString()), "--test", test, "--memory", "1")
                        .status());
        assertEquals(1, report().at("/fits/0/order").asInt());
        assertEquals(0, text(file("call.txt", call.toString()), "--test", test).status());
        assertEquals(3, report().at("/fits/0/order").asInt());
    }
}
