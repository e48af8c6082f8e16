package io.github.asreval.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.text.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantLineTest {

    @ParameterizedTest(name = "\"{0}\" is \"{1}\" with the choices {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "वह {गयी|गई} थी; वह गयी थी; गयी/गई",
                "{दिनों से|दिनोंसे}; दिनों से; दिनों से/दिनोंसे",
                "yes {um|} no; yes um no; um/",
                "yes {|um} no; 'yes  no'; /um",
                "{a|b|c} {d|e}; a d; a/b/c d/e",
                "{ a | b  c }; a; a/b  c",
                "she {went|has gone}.; she went.; went./has gone.",
                "({colour|color}s); (colours); (colours)/(colors)",
                "x{|y}z; xz; xz/xyz",
                "\\{a\\|b\\}; {a|b}; ''",
                "a\\\\b \\ c\\d \\; a\\b \\ c\\d \\; ''",
                "{a\\|b|\\{\\}|c\\\\}; a|b; a|b/{}/c\\",
                "one | two; one | two; ''",
                "no braces; no braces; ''",
                "''; ''; ''",
                "{a|b}\u00A0{c|d}; a\u00A0c; a/b c/d",
                "{a|a}; a; a/a",
                "{\uD83D\uDE00|x}\u0301; \uD83D\uDE00\u0301; \uD83D\uDE00\u0301/x\u0301",
            })
    void readsAlternatives(String text, String canonical, String choices) {
        VariantLine line = VariantLine.parse(text);
        assertEquals(canonical, line.canonical());
        assertEquals(
                choices,
                String.join(
                        " ",
                        line.choices().stream()
                                .map(choice -> String.join("/", choice.alternatives()))
                                .toList()));
    }

    @ParameterizedTest(name = "\"{0}\" is refused: {1}")
    @CsvSource(
            delimiter = '~',
            value = {
                "हाँ {a|b~5: { without a } behind it; close it, or write \\{",
                "{~1: { without a } behind it; close it, or write \\{",
                "a} b~2: } without a { before it; write \\}",
                "{a|b}}~6: } without a { before it; write \\}",
                "{a|{b|c}}~4: { within braces; write all alternatives side by side, or \\{",
                "{}~1: braces without words; write alternatives as in {a|b}, or \\{",
                "{ | |}~1: braces without words; write alternatives as in {a|b}, or \\{",
                "\uD83D\uDE00 {a}~3: {a} has one alternative; write {a|} for words that may be missing, or \\{",
                "x {a|b}{c|d}~8: { in a word that has alternatives before it; write the whole word in one pair of braces,"
                        + " or \\{",
                "{a|}-{|b}~6: { in a word that has alternatives before it; write the whole word in one pair of braces,"
                        + " or \\{",
            })
    void refusesWhatCannotBeMeant(String text, String problem) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> VariantLine.parse(text));
        assertEquals("character " + problem + " for the sign itself", refused.getMessage());
    }

    @Test
    void putsInOneAlternativeAtATime() {
        VariantLine line = VariantLine.parse("{a|b c} x {|um}, {e|f}");
        assertEquals("a x , e", line.canonical());
        assertEquals("b c x , e", line.with(line.choices().get(0), 1));
        assertEquals("a x um, e", line.with(line.choices().get(1), 1));
        assertEquals("a x , f", line.with(line.choices().get(2), 1));
        assertEquals(List.of("", " x ", " ", ""), line.fixed());
    }

    @Test
    void whateverIsWrittenIsReadOrRefused() {
        String signs = "{|}\\ab \u0915\u093F";
        int read = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            VariantLine line;
            try {
                line = VariantLine.parse(text.toString());
            } catch (IllegalArgumentException refused) {
                assertTrue(String.valueOf(refused.getMessage()).startsWith("character "), () -> text + ": " + refused);
                continue;
            }
            read++;
            for (VariantLine.Choice choice : line.choices()) {
                assertEquals(line.canonical(), line.with(choice, 0), text.toString());
                assertTrue(isBoundary(line.canonical(), choice.start()), text.toString());
                assertTrue(isBoundary(line.canonical(), choice.end()), text.toString());
            }
        }
        assertTrue(read > 1_000, read + " lines were read");
    }

    private static boolean isBoundary(String line, int at) {
        return at == 0
                || at == line.length()
                || Words.isWhiteSpace(line.charAt(at))
                || Words.isWhiteSpace(line.charAt(at - 1));
    }

    @Test
    void manyAlternativesAreReadInTheTimeOfTheirText() {
        assertEquals(
                100_000, VariantLine.parse("{a|b} ".repeat(100_000)).choices().size());
        assertEquals(
                100_001,
                VariantLine.parse("{a" + "|b".repeat(100_000) + "}")
                        .choices()
                        .get(0)
                        .alternatives()
                        .size());
        IllegalArgumentException deep =
                assertThrows(IllegalArgumentException.class, () -> VariantLine.parse("{".repeat(100_000)));
        assertTrue(String.valueOf(deep.getMessage()).startsWith("character 2: { within braces"));
    }

    @ParameterizedTest(name = "a reference in {0} is read with its first alternatives, line for line")
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aReferenceIsReadWithItsFirstAlternatives(String charset) throws IOException {
        String text = "\uFEFF{a|b} c\r\n\r\n{um|} {दिनों से|दिनोंसे}\rlast {x|y}";
        try (UtterancePairs pairs = canonical(text.getBytes(Charset.forName(charset)), "1\n2\n3\n4\n")) {
            assertEquals(List.of("a c", "", "um दिनों से", "last x"), references(pairs));
            assertEquals(1, pairs.notes().size(), pairs.notes().toString());
        }
        try (UtterancePairs pairs = canonical(new byte[0], "")) {
            assertEquals(List.of(), references(pairs));
        }
    }

    @Test
    void namesTheLineAndTheByteOfTheFileItself() throws IOException {
        byte[] bad = "{a|b}\n{a|b} \u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
        try (UtterancePairs pairs = canonical(bad, "1\n2\n")) {
            MalformedTranscriptException refused =
                    assertThrows(MalformedTranscriptException.class, () -> references(pairs));
            assertTrue(
                    String.valueOf(refused.getMessage())
                            .startsWith("reference:2: byte 7 of the line (byte 13 of the file) is 0xE9"),
                    refused.getMessage());
        }
        try (UtterancePairs pairs = canonical("fine\n\n{a\n".getBytes(UTF_8), "1\n2\n3\n")) {
            MalformedTranscriptException refused =
                    assertThrows(MalformedTranscriptException.class, () -> references(pairs));
            assertEquals(3, refused.line());
        }
        try (UtterancePairs pairs = canonical("{a|b}\n{a|b}\n".getBytes(UTF_8), "a\n")) {
            assertThrows(UnpairedUtterancesException.class, () -> references(pairs));
        }
    }

    private static UtterancePairs canonical(byte[] reference, String hypothesis) throws IOException {
        PairBlocks blocks = PairBlocks.open(
                new PairBlocks.Source.Stream(new ByteArrayInputStream(reference), "reference"),
                new PairBlocks.Source.Stream(new ByteArrayInputStream(hypothesis.getBytes(UTF_8)), "hypothesis"));
        return UtterancePairs.of(blocks).canonical("reference");
    }

    private static List<String> references(UtterancePairs pairs) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
            texts.add(next.get().reference().text());
        }
        return texts;
    }
}
