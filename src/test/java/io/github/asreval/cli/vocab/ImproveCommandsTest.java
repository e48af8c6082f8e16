package io.github.asreval.cli.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands of vocab that make vocabularies: generate, effect, merge, diff, convert, request. */
class ImproveCommandsTest {

    private static final String HEADER = "Phrase\tSoundsLike\tIPA\tDisplayAs\n";
    private static final String CALL = "testdata/hinglish-call/";
    private static final String REFERENCE = CALL + "reference.txt";
    private static final String HYPOTHESIS = CALL + "hypothesis-space-restored.txt";
    private static final String AFTER = CALL + "hypothesis-custom-vocabulary.txt";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private static Outcome vocab(String... arguments) {
        List<String> all = new ArrayList<>(List.of("vocab"));
        all.addAll(List.of(arguments));
        return Outcome.of(all.toArray(String[]::new));
    }

    @Test
    void theLoopOfTheArticleRunsFromTwoTextFiles() throws IOException {
        String terms = file("terms.txt", "मिनार\nगोलकोंडा फोर्ट\nसालार\n");
        String table = folder.resolve("made-hi-IN.txt").toString();
        Outcome made = vocab("generate", REFERENCE, HYPOTHESIS, "--language", "hi-IN", "--terms", terms, "-o", table);
        assertEquals(0, made.status(), made.err());
        assertTrue(made.out().contains("WER before:         9.848% (13 / 132)\n"), made.out());
        assertTrue(made.out().contains("WER predicted:      6.818% (9 / 132)\n"), made.out());
        assertEquals(
                HEADER + "गोलकुंडा-फोर\t\t\tगोलकोंडा फोर्ट\nचार-महीना\t\t\tचार मिनार\nसलार\t\t\tसालार\n",
                Files.readString(Path.of(table)));
        assertTrue(vocab("validate", "--strict", table).out().contains("no findings"));
        JsonNode effect = json(vocab("effect", REFERENCE, HYPOTHESIS, AFTER, "--vocabulary", table, "-f", "json"));
        assertEquals(3, effect.get("entries").size());
        for (JsonNode entry : effect.get("entries")) {
            assertEquals(1, entry.get("helped").asInt());
            assertEquals(0, entry.get("hurt").asInt());
        }
        assertEquals(9, effect.at("/total/after/errors").asInt());
        Outcome request = vocab("request", table, "--name", "Hindi", "--uri", "s3://bucket/hindi.txt");
        assertEquals("hi-IN", json(request).get("LanguageCode").asString());
    }

    @Test
    void namesNoOptionThatTheCommandLacks() throws IOException {
        String said = file("said.trn", "one two (a)\nthree (b)\n");
        String heard = file("heard.trn", "one two (a)\n");
        String stm = file("said.stm", "f 1 a 0 1 one\nf 2 a 0 1 two\n");
        String ctm = file("heard.ctm", "f 1 0 1 one\n");
        Outcome ids = vocab("generate", said, heard, "--language", "hi-IN");
        Outcome channels = vocab("generate", stm, ctm, "--language", "hi-IN");
        assertEquals(3, ids.status());
        assertTrue(ids.err().endsWith("; add what is missing\n"), ids.err());
        assertTrue(channels.err().endsWith("; add it\n"), channels.err());
    }

    private static JsonNode json(Outcome outcome) {
        assertEquals(0, outcome.status(), outcome.err());
        return JsonMapper.shared().readTree(outcome.out());
    }

    @Test
    void readsTranscriptsOfOtherFormats() throws IOException {
        Path said = folder.resolve("said.trn");
        Path heard = folder.resolve("heard.trn");
        Files.writeString(said, withIds(REFERENCE));
        Files.writeString(heard, withIds(HYPOTHESIS));
        Outcome plain = vocab("generate", REFERENCE, HYPOTHESIS, "--language", "hi-IN");
        Outcome made = vocab("generate", said.toString(), heard.toString(), "--language", "hi-IN");
        assertEquals(plain.out(), made.out());
        assertTrue(made.err().startsWith(said + ": read as trn"), made.err());
        Path table = folder.resolve("table.txt");
        Files.writeString(table, plain.out());
        Outcome effect = vocab(
                "effect", REFERENCE, HYPOTHESIS, REFERENCE, "--vocabulary", table.toString(), "--format", "plain");
        assertEquals(0, effect.status(), effect.err());
    }

    private static String withIds(String file) throws IOException {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (String line : Files.readAllLines(Path.of(file))) {
            text.append(line).append(" (call-").append(++count).append(")\n");
        }
        return text.toString();
    }

    @Test
    void printsTheTableWithoutAnOutputFile() {
        Outcome made = vocab("generate", REFERENCE, HYPOTHESIS, "--language", "hi-in");
        assertTrue(made.out().startsWith(HEADER), made.out());
        assertTrue(made.err().contains("Left out"), made.err());
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() throws IOException {
        List<String> pairs = new ArrayList<>(List.of(
                REFERENCE + "\t" + HYPOTHESIS,
                "testdata/improve/english-travel/reference.txt\ttestdata/improve/english-travel/hypothesis.txt",
                "testdata/improve/tamil-temples/reference.txt\ttestdata/improve/tamil-temples/hypothesis.txt"));
        Outcome first = generate(pairs);
        assertEquals(0, first.status(), first.err());
        assertTrue(first.out().contains("\"examples\": [\"" + REFERENCE + ":4\"]"), first.out());
        Collections.reverse(pairs);
        assertEquals(first.out(), generate(pairs).out());
    }

    private Outcome generate(List<String> pairs) throws IOException {
        String list = file("list.tsv", String.join("\n", pairs) + "\n");
        String table = folder.resolve("made.txt").toString();
        Outcome made = vocab("generate", "--pairs", list, "--language", "hi-IN", "--report", "json", "-o", table);
        return new Outcome(made.status(), made.out() + Files.readString(Path.of(table)), made.err());
    }

    @Test
    void splitsIntoNumberedFiles() throws IOException {
        String table = folder.resolve("made-hi-IN.txt").toString();
        Outcome made = vocab(
                "generate", REFERENCE, HYPOTHESIS, "--language", "hi-IN", "--budget", "120", "--split", "-o", table);
        assertEquals(0, made.status(), made.err());
        assertTrue(Files.exists(folder.resolve("made-hi-IN.txt")));
        assertTrue(Files.size(folder.resolve("made-hi-IN-2.txt")) <= 120);
        assertTrue(made.out().contains("Rows of vocabulary 2"), made.out());
    }

    @Test
    void aSplitWritesOverNoFileThatWasNotNamed() throws IOException {
        String table = folder.resolve("made-hi-IN.txt").toString();
        String other = file("made-hi-IN-2.txt", "precious\n");
        String[] split = {
            "generate", REFERENCE, HYPOTHESIS, "--language", "hi-IN", "--budget", "120", "--split", "-o", table
        };
        Outcome refused = vocab(split);
        assertEquals(2, refused.status(), refused.err());
        assertTrue(refused.err().contains("made-hi-IN-2.txt\" exists and holds something else"), refused.err());
        assertEquals("precious\n", Files.readString(Path.of(other)));
        assertFalse(Files.exists(Path.of(table)));
        Files.delete(Path.of(other));
        assertEquals(0, vocab(split).status());
        assertEquals(0, vocab(split).status(), "the same bytes may be written again");
    }

    @Test
    void writesNoTableWithoutRows() throws IOException {
        String text = file("same.txt", "one two\n");
        Path table = folder.resolve("made.txt");
        Outcome made = vocab("generate", text, text, "--language", "en-US", "-o", table.toString());
        assertEquals(0, made.status());
        assertEquals("no row is safe and useful, so there is no vocabulary\n", made.err());
        assertFalse(Files.exists(table));
    }

    @ParameterizedTest(name = "vocab {0}")
    @ValueSource(
            strings = {
                "generate",
                "generate a b",
                "generate a --language hi-IN",
                "generate a b --language hi",
                "generate a b --pairs c --language hi-IN",
                "generate a b --language hi-IN --budget 60000",
                "generate a b --language hi-IN --min-count 0",
                "generate a b --language hi-IN --split",
                "generate a b --language hi-IN --report xml",
                "effect a b c",
                "effect a b --vocabulary v",
                "merge",
                "diff a",
                "diff - -",
                "convert testdata/vocabulary/list-deprecated.txt",
                "convert testdata/vocabulary/list-deprecated.txt --to word",
                "convert testdata/vocabulary/list-deprecated.txt --to table --migrate-pronunciation",
                "convert vocabularies/HindiCustomVocabulary.txt --to medical",
                "request a --name v",
                "request a --uri s3://b/c.txt",
            })
    void isWrongUsage(String arguments) {
        Outcome outcome = vocab(arguments.split(" "));
        assertEquals(2, outcome.status(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("Try: vocab"), outcome.err());
    }

    @ParameterizedTest(name = "vocab {0}: {1}")
    @CsvSource({
        "generate none none --language hi-IN, none: no such file",
        "generate - - --language hi-IN, '-: standard input cannot be read twice'",
        "generate testdata/unpaired/reference.txt testdata/unpaired/hypothesis.txt --language en-US, testdata/unpaired/hypothesis.txt:3: ",
        "generate --pairs testdata/unpaired/reference.txt --language en-US, testdata/unpaired/reference.txt:1: not two file names",
        "generate testdata/unpaired/reference.txt testdata/unpaired/reference.txt --language en-US --terms none, none: no such file",
        "effect testdata/unpaired/reference.txt testdata/unpaired/reference.txt testdata/unpaired/hypothesis.txt --vocabulary vocabularies/HindiCustomVocabulary.txt, testdata/unpaired/hypothesis.txt:3: ",
        "effect none none none --vocabulary none, none: no such file",
        "merge none, none: no such file",
        "diff none none, none: no such file",
        "convert none --to list, none: no such file",
        "convert testdata/vocabulary/encoding-not-utf8.txt --to list, testdata/vocabulary/encoding-not-utf8.txt: is not UTF-8",
        "effect testdata/unpaired/reference.txt testdata/unpaired/reference.txt testdata/unpaired/reference.txt --vocabulary testdata/vocabulary/encoding-not-utf8.txt, testdata/vocabulary/encoding-not-utf8.txt: is not UTF-8",
        "diff vocabularies/HindiCustomVocabulary.txt testdata/vocabulary/encoding-not-utf8.txt, testdata/vocabulary/encoding-not-utf8.txt: is not UTF-8",
        "merge testdata/vocabulary/encoding-not-utf8.txt, testdata/vocabulary/encoding-not-utf8.txt: is not UTF-8",
        "request none --name v --uri s3://b/c.txt, none: no such file",
    })
    void isBadInput(String arguments, String problem) {
        Outcome outcome = vocab(arguments.split(" "));
        assertEquals(3, outcome.status(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith(problem), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
    }

    @Test
    void mergesAndTellsOfConflicts() throws IOException {
        String first = file("a.txt", HEADER + "b\t\t\tB\n");
        String second = file("b.txt", HEADER + "b\t\t\tBB\na-c\t\t\tA C\n");
        Outcome merged = vocab("merge", first, second);
        assertEquals(0, merged.status());
        assertEquals(HEADER + "a-c\t\t\tA C\nb\t\t\tB\n", merged.out());
        assertEquals(
                second + ": conflict: \"b\" → \"BB\" left out, " + first + " has \"b\" → \"B\"\n"
                        + "2 files, 2 rows, 0 repeated, 1 in conflict\n",
                merged.err());
        assertEquals(
                "- b⇥⇥⇥B\n+ b⇥⇥⇥BB\n+ a-c⇥⇥⇥A C\n1 added, 0 removed, 1 changed\n",
                vocab("diff", first, second).out());
    }

    @ParameterizedTest(name = "vocab {0}")
    @ValueSource(strings = {"merge FILE", "convert FILE --to table"})
    void writesNoRowThatItCouldNotReadWhole(String command) throws IOException {
        String csv = file(
                "a-en-US.csv",
                "Phrase,SoundsLike,IPA,DisplayAs\nBrown-Co,,,\"Brown, Black\"\nGreen-Co,,,Green, Blue\nRed,,\"Red\n");
        String[] arguments = command.replace("FILE", csv).split(" ");
        Outcome outcome = vocab(arguments);
        assertEquals(1, outcome.status());
        assertEquals(HEADER + "Brown-Co\t\t\tBrown, Black\n", outcome.out());
        assertTrue(
                outcome.err()
                        .startsWith(csv + ":3: left out, 5 cells where the header has 4: \"Green-Co,,,Green, Blue\"\n"
                                + csv + ":4: left out, a quotation mark is not closed: \"Red,,\"Red\"\n" + csv
                                + ": 2 of its rows could not be read whole; vocab validate tells why"),
                outcome.err());
    }

    @Test
    void tellsOfColumnsThatNoVocabularyHas() throws IOException {
        String table = file("a-en-US.txt", "Phrase\tComment\tDisplayAs\nred\tour own\tRed\n");
        Outcome outcome = vocab("convert", "--to", "table", table);
        assertEquals(HEADER + "red\t\t\tRed\n", outcome.out());
        assertEquals(
                table + ": left out: what stands under \"Comment\", which is no column of a vocabulary\n",
                outcome.err());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Blue,Green Field,-Blue,Blue,C.L.I.,CLI\n",
                "[\"Blue\", \"Green Field\", \"Green-Field\", \"-Blue\", \"CLI\", \"C.L.I.\"]",
                HEADER + "Blue\t\t\t\nBlue\t\t\t\nGreen-Field\t\t\tGreen Field\nC.L.I.\t\t\tCLI\n",
            })
    void convertsToATableThatIsValidInAll(String text) throws IOException {
        Outcome outcome = vocab("convert", "--to", "table", "--language", "en-US", file("list.txt", text));
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(HEADER + "Blue\t\t\t\nC.L.I.\t\t\tCLI\nGreen-Field\t\t\tGreen Field\n", outcome.out());
        Outcome checked = vocab("validate", "--strict", file("made-en-US.txt", outcome.out()));
        assertEquals(0, checked.status(), checked.out());
    }

    @Test
    void aPhraseThatShowsTwoThingsIsWrittenOnce() throws IOException {
        String table = file("a-en-US.txt", HEADER + "sip\t\t\tSIP\nsip\t\t\tship\n");
        Outcome outcome = vocab("convert", "--to", "table", table);
        assertEquals(HEADER + "sip\t\t\tSIP\n", outcome.out());
        assertEquals("left out: \"sip\" → \"ship\", the phrase shows \"SIP\" already\n", outcome.err());
    }

    @Test
    void measuresAndComparesEveryFormInOneWay() throws IOException {
        String json = file("a-en-US.json", "[{\"Phrase\": \"red-sea\", \"DisplayAs\": \"Red Sea\"}]");
        String table = file("b-en-US.txt", HEADER + "red-sea\t\t\tRed Sea\n");
        assertEquals(
                "0 added, 0 removed, 0 changed\n", vocab("diff", json, table).out());
        String said = file("said.txt", "the Red Sea\n");
        String heard = file("heard.txt", "the red sea\n");
        Outcome measured = vocab("effect", said, heard, said, "--vocabulary", json);
        assertEquals(
                measured.out(),
                vocab("effect", said, heard, said, "--vocabulary", table).out());
        Outcome broken = vocab("merge", file("c.json", "[\"red\", "));
        assertEquals(3, broken.status());
        assertTrue(broken.err().contains("c.json:1: is JSON that breaks off here"), broken.err());
    }

    @Test
    void convertsToEveryForm() throws IOException {
        String table = file("terms-en-US.txt", HEADER + "golkunda-for\t\t\tGolconda Fort\nA.W.S.\tay-dub\t\tAWS\n");
        Map<String, String> forms = new TreeMap<>(Map.of(
                "table", HEADER + "A.W.S.\tay-dub\t\tAWS\ngolkunda-for\t\t\tGolconda Fort\n",
                "connect", HEADER + "A.W.S.\tay-dub\t\tAWS\ngolkunda-for\t\t\tGolconda Fort\n",
                "medical", HEADER + "A.W.S.\tay-dub\t\tAWS\ngolkunda-for\t\t\tGolconda Fort\n",
                "list", "golkunda-for\nA.W.S.\n",
                "lex",
                        "{\"customVocabularyItemList\": [{\"phrase\": \"golkunda for\", \"weight\": 1, \"displayAs\": \"Golconda"
                                + " Fort\"}, {\"phrase\": \"A.W.S.\", \"weight\": 1, \"displayAs\": \"AWS\"}]}\n",
                "google-phraseset", "{\"phrases\": [{\"value\": \"Golconda Fort\"}, {\"value\": \"AWS\"}]}\n",
                "azure-phrases", "Golconda Fort\nAWS\n",
                "deepgram-keyterms", "keyterm=Golconda%20Fort\nkeyterm=AWS\n",
                "whisper-prompt", "Golconda Fort, AWS\n"));
        forms.forEach((form, text) -> {
            Outcome converted = vocab("convert", table, "--to", form);
            assertEquals(0, converted.status(), converted.err());
            assertEquals(text, converted.out(), form);
        });
        Outcome migrated = vocab("convert", table, "--to", "table", "--migrate-pronunciation");
        assertEquals(HEADER + "A.W.S.\t\t\tAWS\nay-dub\t\t\tAWS\ngolkunda-for\t\t\tGolconda Fort\n", migrated.out());
        assertEquals("\"A.W.S.\": SoundsLike \"ay-dub\" is now a phrase that shows \"AWS\"\n", migrated.err());
    }

    @Test
    void refusesARequestThatTheServiceWouldRefuse() throws IOException {
        String bad = file("bad-en-US.txt", HEADER + "Los Angeles\t\t\tLA\n");
        Outcome outcome = vocab("request", bad, "--name", "my vocab", "--uri", "s3://b/c.txt");
        assertEquals(1, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(
                outcome.err().contains("[vocabulary-name]") && outcome.err().contains("[phrase-space]"), outcome.err());
    }

    @Test
    void nothingReachesATerminalUnescaped() throws IOException {
        String said = file("said.txt", "see Golconda\u001B[31m now\n");
        String heard = file("heard.txt", "see golkunda\u001B[31m now\n");
        Outcome made = Outcome.onTerminal(80, "vocab", "generate", said, heard, "--language", "en-US");
        assertEquals(0, made.status(), made.err());
        assertFalse((made.out() + made.err()).contains("\u001B"), made.err());
    }

    @ParameterizedTest(name = "vocab {0}")
    @ValueSource(
            strings = {
                "merge FILE",
                "convert FILE --to table",
                "convert FILE --to list",
                "convert FILE --to lex",
                "convert FILE --to azure-phrases",
                "convert FILE --to whisper-prompt",
                "fix FILE",
                "fix --check FILE",
                "diff FILE vocabularies/HindiCustomVocabulary.txt",
            })
    void writesTablesToATerminalWithoutWhatItWouldObey(String command) throws IOException {
        String table = file("evil-en-US.txt", HEADER + "gol\t\t\tGol\u001B]0;PWNED\u0007 con\u009Bda\n");
        String[] arguments = ("vocab " + command.replace("FILE", table)).split(" ");
        Outcome shown = Outcome.onTerminal(80, arguments);
        assertTrue(shown.out().codePoints().allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c)));
        boolean bytes = command.contains("merge") || command.contains("table") || command.contains("azure");
        assertTrue(!bytes || Outcome.of(arguments).out().contains("\u001B]0;PWNED"));
    }

    @Test
    void measuresNoVocabularyThatIsTooLarge() throws IOException {
        String large = file("large-en-US.txt", HEADER + "word\t\t\tWord\n".repeat(30_000));
        for (String command : List.of("merge " + large, "effect a b c --vocabulary " + large)) {
            Outcome outcome = vocab(command.split(" "));
            assertEquals(3, outcome.status());
            assertEquals(large + ": is too large for a vocabulary\n", outcome.err());
        }
    }
}
