package io.github.asreval.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.cli.GoldenFile;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.nearmiss.NearMissClass;
import io.github.asreval.score.readings.PairReading;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds every JSON report against the published schema, and the schema against the reports and the manual. */
class ReportSchemaTest {

    private static final Path CASES = Path.of("testdata/wer");
    private static final Path MANUAL = Path.of("src/site/markdown/reports.md");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String EVERY_MEMBER = "-c -p --worst 2 --near-misses --tokenizer mixed"
            + " --normalize fold,punct-edge --ablation" + " --by speaker --fail-above 99999%";

    /** Between them, these have every member that a report can have. */
    private static final List<String> OPTIONS = List.of(
            "-i",
            "-r",
            "-s",
            "-e -p",
            "-r --cer --worst 2",
            "-s -c -m 2 --worst 3",
            EVERY_MEMBER,
            "--unit char -c -p --worst 2 --normalize fold --ablation",
            "--unit grapheme --cer-spaces drop -r -p",
            "--unit akshara --tokenizer icu -s -c",
            "--profile nist --tokenizer icu -r",
            "--redactions any -r",
            "-s --terms testdata/terms/random-words.tsv --classes script,number,rare:2,switch,words --loops --marks",
            "-s --unit grapheme --classes characters",
            "-s --markup nist --encoding UTF-8 --rolling keep --redactions drop --join never --missing skip",
            "-s --align-segments --language hi --tokenizer icu",
            "-s --near-misses --variant-list testdata/normalize/variants.txt --pair-by line",
            "--profile kaldi --near-misses -s");

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        return GoldenFile.cases(CASES);
    }

    @ParameterizedTest(name = "{0} follows the schema")
    @MethodSource("cases")
    void goldenReportsFollowTheSchema(String name) throws IOException {
        assertValid(Files.readString(CASES.resolve(name).resolve("expected.json")));
    }

    static List<String> options() {
        return OPTIONS;
    }

    @ParameterizedTest(name = "wer -f json {0} follows the schema, whatever the texts")
    @MethodSource("options")
    void everyReportFollowsTheSchema(String options) throws IOException {
        assertValid(report(options, "testdata/hinglish-call/reference.txt", "testdata/hinglish-call/hypothesis.txt"));
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            int lines = random.nextInt(40);
            Path reference = write("reference.txt", lines, random);
            Path hypothesis = write("hypothesis.txt", lines, random);
            assertValid(report(options, reference.toString(), hypothesis.toString()));
        }
    }

    @ParameterizedTest(name = "a member that the schema does not know is refused wherever it stands: {0}")
    @ValueSource(strings = {EVERY_MEMBER, "--cer", "--unit char -c -p --worst 2 --normalize fold --ablation"})
    void everyObjectIsClosed(String options) {
        JsonNode report = JSON.readTree(
                report(options, "testdata/wer/four-lines/reference.txt", "testdata/wer/four-lines/hypothesis.txt"));
        forEachObject(report, object -> {
            object.put("surprise", 1);
            assertFalse(ReportSchema.problems(report.toString()).isEmpty(), object.toString());
            object.remove("surprise");
        });
        assertValid(report.toString());
    }

    @Test
    void everyMemberOfTheSchemaIsWrittenSomewhere() throws IOException {
        Set<String> written = new TreeSet<>();
        // Intervals are given for 30 utterances and more.
        Path reference = write("reference.txt", 60, new Random(1));
        Path hypothesis = write("hypothesis.txt", 60, new Random(2));
        for (String options : OPTIONS) {
            String report = report(options, reference.toString(), hypothesis.toString());
            assertValid(report);
            forEachObject(JSON.readTree(report), object -> written.addAll(object.propertyNames()));
        }
        String held = reportAgainstItself(reference, hypothesis);
        assertValid(held);
        forEachObject(JSON.readTree(held), object -> written.addAll(object.propertyNames()));
        Outcome sideBySide = Outcome.of(
                "wer",
                "-s",
                "-f",
                "json",
                "--terms",
                "testdata/terms/random-words.tsv",
                "--classes",
                "script,words",
                "--loops",
                reference.toString(),
                hypothesis.toString(),
                reference.toString());
        assertValid(sideBySide.out());
        forEachObject(JSON.readTree(sideBySide.out()), object -> written.addAll(object.propertyNames()));
        Outcome several =
                Outcome.of("wer", "-f", "json", reference.toString(), hypothesis.toString(), reference.toString());
        assertValid(several.out());
        forEachObject(JSON.readTree(several.out()), object -> written.addAll(object.propertyNames()));
        String systems = "testdata/comparing/four-systems/";
        String compared = Outcome.of(
                        "wer",
                        "-f",
                        "json",
                        "-s",
                        "--all-pairs",
                        "--detect",
                        "1",
                        "--fail-if-worse",
                        "--test",
                        "flip,mapsswe,mcnemar,sign,wilcoxon,friedman",
                        systems + "ref.trn",
                        systems + "sysA.trn",
                        systems + "sysB.trn",
                        systems + "sysC.trn")
                .out();
        assertValid(compared);
        forEachObject(JSON.readTree(compared), object -> written.addAll(object.propertyNames()));
        String fewDiffer = reportOfFewSegmentsThatDiffer();
        assertValid(fewDiffer);
        forEachObject(JSON.readTree(fewDiffer), object -> written.addAll(object.propertyNames()));
        String variants = report(
                "-s --variants",
                "testdata/wer/hinglish-call-variants/reference.txt",
                "testdata/wer/hinglish-call-variants/hypothesis.txt");
        String withTimes = Outcome.of(
                        "wer", "-f", "json", "--terms", "testdata/terms/random-words.tsv", "testdata/terms/timed.csv")
                .out();
        assertValid(withTimes);
        forEachObject(JSON.readTree(withTimes), object -> written.addAll(object.propertyNames()));
        forEachObject(JSON.readTree(variants), object -> written.addAll(object.propertyNames()));
        String timed = report("-s --timing", "testdata/transcript/nist.hyp.ctm", "testdata/transcript/nist.hyp.ctm");
        forEachObject(JSON.readTree(timed), object -> written.addAll(object.propertyNames()));
        forEachObject(JSON.readTree(reportWithTies()), object -> written.addAll(object.propertyNames()));
        String ofTable = reportOfTable();
        assertValid(ofTable);
        forEachObject(JSON.readTree(ofTable), object -> written.addAll(object.propertyNames()));
        String elsewhere = reportOfElsewhere();
        assertValid(elsewhere);
        forEachObject(JSON.readTree(elsewhere), object -> written.addAll(object.propertyNames()));
        assertEquals(memberNames(), written);
    }

    private String reportOfTable() throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), "id,said,heard,listed\n1,a b,a c,b\n");
        Path map = Files.writeString(folder.resolve("table.map"), "c => d\n");
        String options = "-f json -s --delimiter comma --id-column id --reference-column said --hypothesis-column heard"
                + " --terms-column listed --normalize map:" + map;
        List<String> arguments = new ArrayList<>(List.of("wer", table.toString()));
        arguments.addAll(Arrays.asList(options.split(" ")));
        return Outcome.of(arguments.toArray(String[]::new)).out();
    }

    /** Returns a report on what was scored on a cluster. */
    private static String reportOfElsewhere() throws IOException {
        WerScorer scorer = WerScorer.standard();
        ReportSettings settings = ReportSettings.of("reference", "hypothesis", scorer, PairReading.WRITTEN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonReport report = new JsonReport(Detail.NONE, settings, Map.of("spark", "4.2.0"))) {
            report.write(Summary.of(scorer.score("a b", "a c").total()), out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void reportsOfPathologicalTextsFollowTheSchema() throws IOException {
        assertValid(reportWithTies());
    }

    @Test
    void namesWhatTheProgramNames() {
        JsonNode types = JSON.readTree(ReportSchema.text()).get("$defs");
        JsonNode settings = types.get("settings").get("properties");
        assertEquals(
                ids(Arrays.stream(TokenUnit.values()).map(TokenUnit::id)),
                settings.get("unit").get("enum").toString());
        assertEquals(
                ids(Arrays.stream(WordTokenizer.values()).map(WordTokenizer::id)),
                settings.get("tokenizer").get("enum").toString());
        assertEquals(
                ids(Arrays.stream(AlignmentProfile.values()).map(AlignmentProfile::id)),
                settings.get("profile").get("enum").toString());
        assertEquals(
                ids(Arrays.stream(NearMissClass.values()).map(NearMissClass::id)),
                types.at("/nearMisses/properties/classes/items/properties/class/enum")
                        .toString());
    }

    @Test
    void theManualNamesEveryMember() throws IOException {
        String manual = Files.readString(MANUAL);
        for (String name : memberNames()) {
            assertTrue(manual.contains("`" + name + "`"), name);
        }
    }

    private static Set<String> memberNames() {
        Set<String> names = new TreeSet<>();
        forEachObject(JSON.readTree(ReportSchema.text()), object -> {
            if (object.get("properties") instanceof ObjectNode properties) {
                names.addAll(properties.propertyNames());
            }
        });
        return names;
    }

    private static String ids(Stream<String> ids) {
        return JSON.writeValueAsString(ids.toList());
    }

    private static void forEachObject(JsonNode node, Consumer<ObjectNode> action) {
        if (node instanceof ObjectNode object) {
            action.accept(object);
        }
        for (JsonNode child : node) {
            forEachObject(child, action);
        }
    }

    private static void assertValid(String report) {
        assertEquals(List.of(), ReportSchema.problems(report));
    }

    private static String report(String options, String reference, String hypothesis) {
        Outcome outcome = Outcome.wer("-f json " + options, reference, hypothesis);
        // A gate fails where there are no words, and nothing is right where there is no utterance.
        boolean nothing = outcome.err().contains("no utterance was scored");
        assertTrue(nothing || outcome.status() <= ExitStatus.FINDINGS, outcome.err());
        return outcome.out();
    }

    private String reportAgainstItself(Path reference, Path hypothesis) throws IOException {
        Path baseline = folder.resolve("baseline.json");
        Files.writeString(baseline, report("-s", reference.toString(), hypothesis.toString()));
        return report("-s --baseline " + baseline, reference.toString(), hypothesis.toString());
    }

    private String reportOfFewSegmentsThatDiffer() throws IOException {
        Path reference = Files.write(folder.resolve("same"), Collections.nCopies(60, "a b c"));
        List<String> lines = new ArrayList<>(Collections.nCopies(60, "a x c"));
        Path first = Files.write(folder.resolve("first"), lines);
        lines.set(0, "a b c");
        Path second = Files.write(folder.resolve("second"), lines);
        return Outcome.of("wer", "-s", "-f", "json", reference.toString(), first.toString(), second.toString())
                .out();
    }

    /** Ties that are too many to be settled take texts that no test should wait for. */
    private static String reportWithTies() throws IOException {
        ReportSettings settings = new ReportSettings(
                "a.txt", "b.txt", NormalizerPipeline.none(), Tokenization.standard(), AlignmentProfile.STANDARD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonReport report = new JsonReport(Detail.NONE, settings)) {
            report.write(Summary.of(new CorpusTotal(0, 0, ErrorCounts.ZERO, List.of(), 1)), out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path write(String name, int lines, Random random) throws IOException {
        String[] words = {"a", "A.", "b", "हिंदी", "हिन्दी", "\"", "\u0007", "\\", "東京", "a\u200Db", "😀"};
        List<String> text = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            List<String> line = new ArrayList<>();
            for (int j = random.nextInt(6); j > 0; j--) {
                line.add(words[random.nextInt(words.length)]);
            }
            text.add(String.join(" ", line));
        }
        return Files.write(folder.resolve(name), text);
    }
}
