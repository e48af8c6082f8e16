package io.github.asreval.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.asreval.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts and what each step makes of them, from testdata/normalize/cases.tsv. */
class TextCasesTest {

    private static final Path CASES = Path.of("testdata", "normalize", "cases.tsv");

    /** Steps that have cases already and are not in the catalogue yet. */
    private static final Set<String> MISSING = Set.of(
            "ar-alef",
            "ar-tatweel",
            "ar-teh",
            "chillu",
            "danda",
            "danda-remove",
            "de-umlaut",
            "eyelash-ra",
            "fa-yeh-kaf",
            "indic-vowels",
            "kana-hira-safe",
            "khanda-ta",
            "nasal-anusvara",
            "nukta-decompose",
            "nukta-strip",
            "num-ungroup",
            "ru-yo",
            "ur-letters",
            "vi-tone",
            "vistaar",
            "whisper-basic",
            "whisper-english",
            "width-fold",
            "zawgyi",
            "zh-simp");

    record Case(String id, String chain, String language, String input, String expected, String why) {

        boolean isPossible() {
            return Arrays.stream(chain.split(",", -1)).noneMatch(MISSING::contains);
        }
    }

    static Stream<Case> possibleCases() throws IOException {
        return cases().stream().filter(Case::isPossible);
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(CASES)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                assertEquals(6, cells.length, line);
                String language = cells[2].equals("*") ? "" : cells[2];
                cases.add(new Case(cells[0], cells[1], language, text(cells[3]), text(cells[4]), cells[5]));
            }
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("possibleCases")
    void givesTheTextOfTheCase(Case given) {
        String actual = NormalizerPipeline.parse(given.chain(), given.language())
                .normalizer()
                .text(given.input());
        if (given.chain().equals("ws")) {
            assertEquals(given.expected(), actual, given::why);
        } else {
            assertEquals(
                    Words.split(given.expected()),
                    Words.split(actual),
                    () -> CatalogueTest.codePoints(actual) + ": " + given.why());
        }
    }

    @Test
    void whatIsMissingIsInNoCatalogueAndHasACase() throws IOException {
        Set<String> used = new TreeSet<>();
        cases().forEach(given -> used.addAll(List.of(given.chain().split(",", -1))));
        for (String step : MISSING) {
            assertFalse(Catalogue.names().contains(step), step + " is there: take it off the list");
            assertEquals(used.contains(step), true, step + " has no case");
        }
    }

    private static String text(String codePoints) {
        StringBuilder text = new StringBuilder();
        for (String codePoint : codePoints.split(" ", -1)) {
            text.appendCodePoint(Integer.parseInt(codePoint, 16));
        }
        return text.toString();
    }
}
