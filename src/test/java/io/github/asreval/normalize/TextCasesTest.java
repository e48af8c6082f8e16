package io.github.asreval.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts and what each step makes of them, from testdata/normalize/cases.tsv. */
class TextCasesTest {

    private static final Path CASES = Path.of("testdata", "normalize", "cases.tsv");

    record Case(String id, String chain, String language, String input, String expected, String why) {}

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
    @MethodSource("cases")
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

    private static String text(String codePoints) {
        StringBuilder text = new StringBuilder();
        for (String codePoint : codePoints.split(" ", -1)) {
            text.appendCodePoint(Integer.parseInt(codePoint, 16));
        }
        return text.toString();
    }
}
