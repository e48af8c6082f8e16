package io.github.asreval.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WerTestsTest {

    private static final String PASSED = "passed";

    @TempDir
    private Path folder;

    private Path reference = Path.of("");
    private Path hypothesis = Path.of("");

    @BeforeEach
    void createFolders() throws IOException {
        reference = Files.createDirectory(folder.resolve("reference"));
        hypothesis = Files.createDirectory(folder.resolve("hypothesis"));
    }

    private void write(String name, String said, String recognised) throws IOException {
        Files.writeString(reference.resolve(name), said);
        Files.writeString(hypothesis.resolve(name), recognised);
    }

    private WerTests tests() {
        return WerTests.folder(reference, hypothesis);
    }

    /** Runs tests as JUnit does: what is in a container is asked for when its turn comes. */
    private static Map<String, String> run(Stream<? extends DynamicNode> nodes) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        nodes.forEach(node -> run(node, "", outcomes));
        return outcomes;
    }

    private static void run(DynamicNode node, String parent, Map<String, String> outcomes) {
        String name = parent + node.getDisplayName();
        try {
            if (node instanceof DynamicContainer container) {
                container.getChildren().forEach(child -> run(child, name + "/", outcomes));
            } else {
                ((DynamicTest) node).getExecutable().execute();
                outcomes.put(name, PASSED);
            }
        } catch (Throwable e) {
            outcomes.put(name, String.valueOf(e.getMessage()));
        }
    }

    @Test
    void everyLimitMakesTests() throws IOException {
        write("b.txt", "one two\n\nthree four five six\n", "one two\n\nthree four five\n");
        write("a.txt", "x\n", "x\n");
        assertEquals(
                List.of(
                        "a/1: x",
                        "a/all utterances: at most 20 %",
                        "b/1: one two",
                        "b/2",
                        "b/3: three four five six",
                        "b/all utterances: at most 20 %",
                        "all files: at most 15 %"),
                List.copyOf(run(tests().atMost(0.15)
                                .eachFileAtMost(0.2)
                                .eachUtteranceAtMost(0.25)
                                .dynamicTests())
                        .keySet()));
        assertEquals(
                Map.of("all files: at most 15 %", PASSED),
                run(tests().atMost(0.15).dynamicTests()));
        assertEquals(
                List.of("a/all utterances: at most 0 %", "b/all utterances: at most 0 %"),
                List.copyOf(run(tests().eachFileAtMost(0).dynamicTests()).keySet()));
    }

    @Test
    void aFailureShowsTheAlignment() throws IOException {
        write("a.txt", "the quick brown fox\nso it is\n", "the kwik brown fox\nso it is\n");
        write("b.txt", "yes\n", "yes\n");
        String alignment = """

                a:1  1 error / 4 words
                   REF  the quick brown fox
                   HYP  the kwik  brown fox
                            S
                """;
        Map<String, String> outcomes = run(tests().atMost(0.12)
                .eachFileAtMost(0.1)
                .eachUtteranceAtMost(0.2)
                .dynamicTests());
        assertEquals(
                Map.of(
                        "a/1: the quick brown fox",
                        "WER of a:1 is 25 % (1 error / 4 words), which is more than 20 %\n" + alignment,
                        "a/2: so it is",
                        PASSED,
                        "a/all utterances: at most 10 %",
                        "WER of a is 14.286 % (1 error / 7 words), which is more than 10 %\n" + alignment,
                        "b/1: yes",
                        PASSED,
                        "b/all utterances: at most 10 %",
                        PASSED,
                        "all files: at most 12 %",
                        "WER of all files is 12.5 % (1 error / 8 words), which is more than 12 %\n" + alignment),
                outcomes);
    }

    @Test
    void scoresAsItIsTold() throws IOException {
        write("a.txt", "Hello!\n", "hello\n");
        WerTests tests = tests().atMost(0);
        assertTrue(run(tests.dynamicTests()).values().iterator().next().startsWith("WER of a is 100 %"));
        NormalizerPipeline chain = NormalizerPipeline.parse("fold,punct-edge");
        assertEquals(
                List.of(PASSED),
                List.copyOf(run(tests.withNormalizer(chain).dynamicTests()).values()));
        assertEquals(
                List.of(PASSED),
                List.copyOf(run(tests.withScorer(WerScorer.standard().withNormalizer(chain))
                                .dynamicTests())
                        .values()));
    }

    @Test
    void readsEachSideInItsFormat() throws IOException {
        Files.writeString(reference.resolve("a.txt"), "one two\nthree\n");
        Files.writeString(hypothesis.resolve("a.jsonl"), "{\"text\": \"one two\"}\n{\"text\": \"three\"}\n");
        WerTests tests = tests().eachUtteranceAtMost(0);
        assertEquals(Map.of("a/1: one two", PASSED, "a/2: three", PASSED), run(tests.dynamicTests()));
        WerTests asLines = tests.withOpener(files -> UtterancePairs.open(files.reference(), files.hypothesis()));
        assertTrue(
                String.valueOf(run(asLines.dynamicTests()).get("a/1: one two")).startsWith("WER of a:1 is 150 %"));
    }

    @Test
    void aFileThatCannotBeReadFailsNoOther() throws IOException {
        write("a.txt", "x\n", "x\n");
        write("b.txt", "x\n", "");
        Files.write(hypothesis.resolve("b.txt"), "\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Map<String, String> outcomes = run(tests().atMost(0).eachFileAtMost(0).dynamicTests());
        assertEquals(
                List.of("a/all utterances: at most 0 %", "b", "all files: at most 0 %"),
                List.copyOf(outcomes.keySet()));
        assertEquals(PASSED, outcomes.get("a/all utterances: at most 0 %"));
        assertTrue(String.valueOf(outcomes.get("b")).contains("b.txt"), outcomes.toString());
        assertTrue(String.valueOf(outcomes.get("all files: at most 0 %")).contains("b.txt"), outcomes.toString());
    }

    @Test
    void theFailureOnThePageIsReal() throws IOException {
        Path calls = Path.of("testdata/calls");
        String failure = run(WerTests.folder(calls.resolve("reference"), calls.resolve("hypothesis"))
                        .withNormalizer(NormalizerPipeline.parse("fold,punct-edge"))
                        .eachUtteranceAtMost(0.20)
                        .dynamicTests())
                .get("booking/3: यह ट्रेन कब जाएगी?");
        assertTrue(
                Files.readString(Path.of("src/site/markdown/library.md")).contains("```\n" + failure + "```\n"),
                failure);
    }

    @Test
    void testsKnowTheirLines() throws IOException {
        write("a.txt", "x\ny\n", "x\ny\n");
        DynamicContainer file = assertInstanceOf(
                DynamicContainer.class,
                tests().eachUtteranceAtMost(0).dynamicTests().findFirst().orElseThrow());
        URI source = reference.resolve("a.txt").toUri();
        assertEquals(source, file.getTestSourceUri().orElseThrow());
        assertEquals(
                List.of(source + "?line=1", source + "?line=2"),
                file.getChildren()
                        .map(test -> test.getTestSourceUri().orElseThrow().toString())
                        .toList());
    }

    @Test
    void namesAreShortAndSafe() throws IOException {
        write("a.txt", "word ".repeat(20) + "\nbell \u0007\n", "word ".repeat(20) + "\nbell \u0007\n");
        assertEquals(
                List.of("a/1: " + "word ".repeat(12) + "…", "a/2: bell ⟨U+0007⟩"),
                List.copyOf(run(tests().eachUtteranceAtMost(0).dynamicTests()).keySet()));
    }

    @Test
    void readsEachFileOnceHoweverManyThreadsRunTheTests() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            write(
                    "f" + i + ".txt",
                    "a b c d\n".repeat(50),
                    ("a b c " + "dx".charAt(random.nextInt(2)) + "\n").repeat(50));
        }
        ConcurrentLinkedQueue<String> opened = new ConcurrentLinkedQueue<>();
        List<DynamicNode> nodes = tests().withOpener(files -> {
                    opened.add(files.name());
                    return UtterancePairs.open(files.reference(), files.hypothesis());
                })
                .atMost(1)
                .eachFileAtMost(0.25)
                .dynamicTests()
                .toList();
        List<String> outcomes = new ArrayList<>(nodes.parallelStream()
                .flatMap(node -> run(Stream.of(node)).values().stream())
                .toList());
        assertEquals(20 + 1, outcomes.size());
        assertTrue(outcomes.stream().allMatch(PASSED::equals), outcomes.toString());
        assertEquals(
                IntStream.range(0, 20).mapToObj(i -> "f" + i).sorted().toList(),
                opened.stream().sorted().toList());
    }

    @Test
    void theRateOfAllFilesIsThatOfTheirTextsTogether() throws IOException {
        Random random = new Random(11);
        List<String> said = new ArrayList<>();
        List<String> recognised = new ArrayList<>();
        for (int file = 0; file < 5; file++) {
            List<String> one = lines(random);
            List<String> other = lines(random);
            said.addAll(one);
            recognised.addAll(other);
            write("f" + file + ".txt", String.join("\n", one) + "\n", String.join("\n", other) + "\n");
        }
        double rate =
                WerScorer.standard().score(said, recognised).total().errorRate().orElseThrow();
        assertEquals(
                List.of(PASSED),
                List.copyOf(run(tests().atMost(rate).dynamicTests()).values()));
        assertTrue(run(tests().atMost(Math.nextDown(rate)).dynamicTests())
                .values()
                .iterator()
                .next()
                .startsWith("WER of all files is "));
    }

    private static List<String> lines(Random random) {
        return IntStream.range(0, 8)
                .mapToObj(i -> String.join(
                        " ",
                        random.ints(random.nextInt(1, 6), 0, 3)
                                .mapToObj(word -> String.valueOf("abc".charAt(word)))
                                .toList()))
                .toList();
    }

    @Test
    void refusesToTestNothing() throws IOException {
        assertThrows(IllegalArgumentException.class, this::tests);
        assertThrows(IllegalArgumentException.class, () -> WerTests.pairs(List.of()));
        write("a.txt", "x\n", "x\n");
        assertThrows(IllegalStateException.class, () -> tests().dynamicTests());
        assertThrows(IllegalArgumentException.class, () -> tests().atMost(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> tests().eachFileAtMost(-0.1));
        assertThrows(IllegalArgumentException.class, () -> tests().eachUtteranceAtMost(-0.1));
        Files.delete(hypothesis.resolve("a.txt"));
        assertThrows(MalformedTranscriptException.class, this::tests);
        assertThrows(UncheckedIOException.class, () -> WerTests.folder(folder.resolve("none"), hypothesis));
        Map<String, String> outcomes = run(WerTests.files(reference.resolve("a.txt"), hypothesis.resolve("a.txt"))
                .atMost(0)
                .dynamicTests());
        assertTrue(String.valueOf(outcomes.get("all files: at most 0 %")).contains("a.txt"), outcomes.toString());
    }
}
