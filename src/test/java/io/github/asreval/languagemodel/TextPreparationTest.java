package io.github.asreval.languagemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.TextStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laws of the whole preparation, over random calls and documents. */
class TextPreparationTest {

    private static final List<String> WORDS = List.of(
            "हाँ",
            "नहीं",
            "कल",
            "गोलकोंडा",
            "hello",
            "Taxi,",
            "Dr.",
            "है।",
            "है।मैं",
            "क्या?",
            "...",
            "—",
            "5",
            "३०",
            "[PII]",
            "[noise]",
            "{a|b}",
            "<b>",
            "<",
            ">",
            "a\u200Bb",
            "\u0007",
            "re\u0301sume\u0301",
            "98765 43210",
            "x@y.example",
            "Agent:",
            "\uE000",
            "\u00A0",
            "क\u094D\u200Dष",
            "don't",
            "U.S.A",
            "(laughs)",
            "Note:",
            "1.",
            "\uFEFF");

    private static final List<NumberTreatment> TREATMENTS = List.of(NumberTreatment.values());

    @TempDir
    Path folder;

    private int runs;

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(8);
        for (int i = 0; i < lines; i++) {
            int words = random.nextInt(12);
            for (int k = 0; k < words; k++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(9) == 0 ? "\t" : " ");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static TextSource source(String id, String text, boolean document) {
        return new TextSource(
                id,
                id + ".txt",
                document,
                () -> PlainReader.of(
                        TextStream.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), id + ".txt")));
    }

    private static List<TextSource> sources(Random random) {
        List<TextSource> sources = new ArrayList<>();
        int calls = 1 + random.nextInt(12);
        for (int i = 0; i < calls; i++) {
            sources.add(source("call-" + i, text(random), i % 5 == 4));
        }
        return sources;
    }

    private static TextOptions options(Random random, String language) {
        return TextOptions.builder(ModelLanguage.of(language).orElseThrow())
                .tuning(random.nextInt(4) * 0.1)
                .heldout(random.nextInt(4) * 0.1)
                .numbers(TREATMENTS.get(random.nextInt(TREATMENTS.size())))
                .otherScripts(random.nextBoolean())
                .maxRepeat(1 + random.nextInt(2))
                .build();
    }

    private record Made(PreparedText report, TreeMap<String, String> files) {
        String lines() {
            return files.getOrDefault("training/calls.txt", "") + files.getOrDefault("training/documents.txt", "");
        }
    }

    private Made prepare(TextOptions options, List<TextSource> sources, List<TextSource> tests) throws IOException {
        Path target = Files.createDirectory(folder.resolve("run-" + runs++));
        PreparedText report = new TextPreparation(options).prepare(sources, tests, target);
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(target)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                // Strict: fails on what is no UTF-8.
                files.put(
                        target.relativize(file).toString().replace('\\', '/'),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString());
            }
        }
        return new Made(report, files);
    }

    @Test
    void linesReadAreLinesKeptAndLinesDropped() throws IOException {
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            Made made = prepare(options(random, seed % 2 == 0 ? "hi-IN" : "en-US"), sources(random), List.of());
            long kept = 0;
            for (TextPart part : TextPart.values()) {
                kept += made.report().part(part).lines();
            }
            long dropped = made.report().dropped().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertEquals(made.report().lines(), kept + dropped, "seed " + seed);
            assertEquals(
                    made.report().part(TextPart.TRAINING).lines(),
                    made.lines().lines().count());
            assertEquals(
                    made.report().part(TextPart.TRAINING).bytes(),
                    made.lines().getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Test
    void writesNothingButTextAndNothingTwice() throws IOException {
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            Made made = prepare(options(random, seed % 2 == 0 ? "hi-IN" : "en-GB"), sources(random), List.of());
            for (String part : List.of("training/calls.txt", "training/documents.txt", "tuning/calls.txt")) {
                String text = made.files().getOrDefault(part, "");
                String shown = "seed " + seed + ": " + text;
                assertTrue(text.isEmpty() || text.endsWith("\n"), shown);
                assertFalse(text.contains("\n\n") || text.contains("[PII]"), shown);
                assertFalse(text.codePoints().anyMatch(TextPreparationTest::isNoText), shown);
                text.lines().forEach(line -> assertEquals(List.of(), PersonalData.in(line), line));
            }
        }
    }

    private static boolean isNoText(int c) {
        return c == '<'
                || c == '>'
                || c == 0xFEFF
                || c == 0x200B
                || c == 0xE000
                || (Character.isISOControl(c) && c != '\n');
    }

    @Test
    void preparedTextPreparedAgainIsTheSame() throws IOException {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            TextOptions options = options(random, seed % 2 == 0 ? "hi-IN" : "en-US");
            Made once = prepare(options, sources(random), List.of());
            Made twice = prepare(options, List.of(source("own", once.lines(), true)), List.of());
            assertEquals(once.lines(), twice.lines(), "seed " + seed);
        }
    }

    @Test
    void theOrderOfTheSourcesMakesNoDifference() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            TextOptions options = options(random, "hi-IN");
            List<TextSource> sources = sources(random);
            Made made = prepare(options, sources, List.of());
            List<TextSource> shuffled = new ArrayList<>(sources);
            Collections.shuffle(shuffled, random);
            assertEquals(made, prepare(options, shuffled, List.of()), "seed " + seed);
        }
    }

    @Test
    void noCallIsInTwoPartsAndOthersMoveNone() throws IOException {
        TextOptions options = TextOptions.builder(ModelLanguage.of("en-US").orElseThrow())
                .tuning(0.3)
                .heldout(0.3)
                .build();
        List<TextSource> sources = new ArrayList<>();
        List<String> before = List.of();
        for (int calls = 1; calls < 25; calls++) {
            String word = "call" + calls;
            sources.add(source(word, "one " + word + ".\ntwo " + word + "\nthree " + word, false));
            Made made = prepare(options, sources, List.of());
            List<String> parts = new ArrayList<>();
            for (int i = 1; i <= calls; i++) {
                String own = " call" + i;
                long training = count(made.files().getOrDefault("training/calls.txt", ""), own);
                long tuning = count(made.files().getOrDefault("tuning/calls.txt", ""), own);
                long heldout = made.report().heldout().contains("call" + i + "\tcall" + i + ".txt") ? 3 : 0;
                assertEquals(3, Math.max(training, Math.max(tuning, heldout)));
                assertEquals(3, training + tuning + heldout);
                parts.add(training + " " + tuning);
            }
            assertEquals(before, parts.subList(0, before.size()));
            before = parts;
        }
    }

    private static long count(String text, String end) {
        return text.lines().filter(line -> line.replace(".", "").endsWith(end)).count();
    }

    /** Whatever stands before and behind it, however it is cut into lines, in any case and with any punctuation. */
    @Test
    void aReferenceOfTheTestSetIsFoundWhereverItIs() throws IOException {
        TextOptions options = TextOptions.builder(ModelLanguage.of("en-US").orElseThrow())
                .tuning(0)
                .heldout(0)
                .build();
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            List<String> test = words(random, 8 + random.nextInt(12));
            List<String> input = new ArrayList<>(words(random, random.nextInt(30)));
            int at = random.nextInt(input.size() + 1);
            input.addAll(at, test);
            StringBuilder text = new StringBuilder();
            for (String word : input) {
                String cased = random.nextBoolean() ? word.toUpperCase(Locale.ROOT) : word;
                text.append(cased)
                        .append(List.of(" ", ", ", ". ", "! ", " — ", "\n", ".", "…")
                                .get(random.nextInt(8)));
            }
            List<TextSource> tests = List.of(source("test", String.join(" ", test), false));
            Made made = prepare(options, List.of(source("call", text.toString(), random.nextBoolean())), tests);
            String shown = "seed " + seed + ": " + test + " in " + text;
            assertFalse(made.report().passes(), shown);
            assertEquals(1, made.report().overlap().orElseThrow().whole(), shown);
            assertEquals(
                    "test.txt:1",
                    made.report().overlap().orElseThrow().places().get(0).test().shown());
        }
    }

    @Test
    void linesThatShareWordsWithTheTestSetCanBeDropped() throws IOException {
        TextOptions options = TextOptions.builder(ModelLanguage.of("en-US").orElseThrow())
                .tuning(0)
                .heldout(0)
                .dropOverlap(true)
                .build();
        List<TextSource> tests = List.of(source("test", "one two three four five six seven eight nine", false));
        String call = "before it\none two three. four five six\nseven eight nine ten\nbehind it";
        Made made = prepare(options, List.of(source("call", call, false)), tests);
        assertEquals("before it\nbehind it\n", made.lines());
        assertEquals(2L, made.report().dropped().get(DropReason.OVERLAP));
        assertTrue(made.report().passes());
        Made again = prepare(options, List.of(source("own", made.lines(), false)), tests);
        assertEquals(0, again.report().overlap().orElseThrow().covered());
    }

    @Test
    void shortUtterancesOfTheTestSetAreNoError() throws IOException {
        TextOptions options = TextOptions.builder(ModelLanguage.of("en-US").orElseThrow())
                .tuning(0)
                .heldout(0)
                .build();
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<String> shared = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                shared.add(String.join(" ", words(random, 1 + random.nextInt(7))));
            }
            String test = String.join("\n", shared) + "\n" + String.join(" ", words(random, 9));
            Collections.shuffle(shared, random);
            Made made = prepare(
                    options,
                    List.of(source("call", String.join("\n", shared), false)),
                    List.of(source("t", test, false)));
            assertTrue(made.report().passes(), "seed " + seed);
            assertEquals(5, made.report().overlap().orElseThrow().shortFound());
        }
    }

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = 0; k < 6; k++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words.add(word.toString());
        }
        return words;
    }
}
