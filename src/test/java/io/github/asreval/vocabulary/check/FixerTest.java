package io.github.asreval.vocabulary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files near the limit of the size, at which not every fix makes them better. */
class FixerTest {

    private static final String HEADER = "Phrase\tIPA\tSoundsLike\tDisplayAs\n";

    /** Returns rows behind others, so that the file has so many bytes. */
    private static VocabularyFile filled(String rows, int size) {
        StringBuilder text = new StringBuilder(HEADER).append(rows);
        for (int row = 0; size - text.length() > 505; row++) {
            String letter = Character.toString((char) ('a' + row % 26)) + (char) ('a' + row / 26);
            text.append(letter)
                    .append("x".repeat(240))
                    .append("\t\t\t")
                    .append("y".repeat(250))
                    .append('\n');
        }
        int rest = size - text.length() - 5;
        text.append("z".repeat(rest / 2))
                .append("\t\t\t")
                .append("q".repeat(rest - rest / 2 + 1))
                .append('\n');
        VocabularyFile file = VocabularyFile.of("a.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(size, file.size());
        return file;
    }

    @ParameterizedTest(name = "of {0} bytes it is said: {1}")
    @CsvSource({
        "50000, ''",
        "50001, FILE_SIZE_AMBIGUOUS",
        "51200, FILE_SIZE_AMBIGUOUS",
        "51201, FILE_TOO_LARGE",
    })
    void theLimitIsExact(int size, String rule) {
        Validation validation = Validator.standard().validate(filled("", size), "en-US");
        assertEquals(
                rule.isEmpty() ? List.of() : List.of(Rule.valueOf(rule)),
                validation.findings().stream().map(Finding::rule).toList());
    }

    @ParameterizedTest(name = "with {1} bytes, {0} becomes {2}")
    @CsvSource({
        "CLI***,                   51194, C.L.I.***CLI",
        "CLI***,                   51195, CLI***",
        "C.L.I***x|CLI***,         51199, C.L.I.***x|CLI***",
        "C.L.I***x|A.B.C***x|CLI***|ABC***, 51190, C.L.I.***x|A.B.C.***x|C.L.I.***CLI|ABC***",
    })
    void whatWouldMakeAFileTooLargeIsLeftOutAndTheRestIsFixed(String rows, int size, String fixed) {
        VocabularyFile file = filled(rows(rows), size);
        FixReport report = new Fixer(RuleSet.standard()).fix(file, "en-US");
        String text = report.fixed().decoded().text();
        assertEquals(
                fixed,
                text.substring(HEADER.length(), text.indexOf("aaxxx"))
                        .replace('\t', '*')
                        .replace('\n', '|')
                        .replaceFirst("[|]$", ""));
        assertEquals(0, report.after().count(Severity.ERROR));
        assertTrue(report.fixed().size() <= 51_200);
    }

    private static String rows(String shown) {
        return shown.replace('*', '\t').replace('|', '\n') + "\n";
    }

    @Test
    void whatIsRefusedBehindAFixIsNotFixed() {
        FixReport none = new Fixer(RuleSet.standard()).fix(filled("", 49_000), "en-US");
        assertEquals(List.of(), none.changes());
        assertEquals(none.original(), none.fixed());
    }

    @ParameterizedTest(name = "\"{0}\" as {1} is named rightly: {2}")
    @CsvSource({
        "a.txt, TABLE, true",
        "a.csv, TABLE, true",
        "a.tsv, TABLE, false",
        "a.tsv, LIST, false",
        "a.csv, LIST, true",
        "a.tsv, MEDICAL, true",
        "a.tsv, FILTER, true",
        "-, TABLE, true",
        "'', LIST, true",
    })
    void theNameOfAFileTellsWhatItIs(String name, VocabularyKind kind, boolean right) {
        String text = kind.isTabular() ? HEADER + "red\t\t\t\n" : "red\n";
        VocabularyFile file =
                VocabularyFile.of(name, text.getBytes(StandardCharsets.UTF_8)).as(kind);
        assertEquals(
                right,
                Validator.standard()
                        .validate(file, "en-US")
                        .first(Rule.FILE_EXTENSION)
                        .isEmpty());
    }

    @Test
    void theTextAboutARuleIsReadInBlocks() {
        String text = """
            # for people
            rule phrase-space
            # within
            why Because of
             the guide.
            bad Los Angeles
             New York
            good Los-Angeles
             New-York
            fix Joins
             them.


            rule blank-line
            why
            bad
            good x
            fix None: y.
            """;
        assertEquals(
                Map.of(
                        Rule.PHRASE_SPACE,
                        new RuleText(
                                "Because of the guide.",
                                "Los Angeles\nNew York",
                                "Los-Angeles\nNew-York",
                                "Joins them."),
                        Rule.BLANK_LINE,
                        new RuleText("", "", "x", "None: y.")),
                RuleText.parse(text));
        assertEquals("rules.txt: blank-line has no \"bad\"", wrong("rule blank-line\nwhy x\n"));
        assertEquals("rules.txt: no rule \"nothing\"", wrong("rule nothing\n"));
    }

    private static String wrong(String text) {
        return String.valueOf(assertThrows(IllegalStateException.class, () -> RuleText.parse(text))
                .getMessage());
    }
}
