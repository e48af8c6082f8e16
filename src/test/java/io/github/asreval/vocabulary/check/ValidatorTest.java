package io.github.asreval.vocabulary.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.values.Edition;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorTest {

    private static final String HEADER = "Phrase\tIPA\tSoundsLike\tDisplayAs\n";

    private static VocabularyFile file(String text) {
        return VocabularyFile.of("terms.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Rule> rules(Validation validation) {
        return validation.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void acceptsTheVocabularyOfTheArticle() throws IOException {
        VocabularyFile file = VocabularyFile.read(Path.of("vocabularies", "HindiCustomVocabulary.txt"));
        Validation validation = Validator.standard().validate(file, "hi-IN");
        assertTrue(validation.isValid());
        assertEquals(List.of(Rule.SOUNDSLIKE_IGNORED), rules(validation));
        assertEquals("hi-IN", file.language().tag());
    }

    static List<Path> vocabularies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("vocabularies"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabularies")
    void acceptsTheReadyMadeVocabularies(Path path) throws IOException {
        VocabularyFile file = VocabularyFile.read(path);
        Validation validation =
                Validator.standard().validate(file, file.language().tag());
        assertTrue(validation.isValid(), () -> validation.findings().toString());
        assertEquals(
                List.of(),
                new Fixer(RuleSet.standard()).fix(file, file.language().tag()).changes());
    }

    @Test
    void acceptsTheSamplesOfTheGuide() {
        String table = HEADER
                + "Los-Angeles\t\t\tLos Angeles\n"
                + "F.B.I.\t\teff-bee-eye\tFBI\n"
                + "C.L.I.\ts i ɛ l aɪ\t\tCLI\n"
                + "A.B.C.-s\t\t\tABCs\n"
                + "Dynamo-D.B.\t\t\tDynamoDB\n"
                + "zero-one-zero-A.\t\t\t010A\n"
                + "V.X.-zero-two-Q.\t\t\tVX02Q\n";
        assertTrue(Validator.standard().validate(file(table), "en-US").isValid());
        String mandarin =
                "Phrase\tSoundsLike\tIPA\tDisplayAs\n康健\tkang1-jian4\t\t\n蜂蜜柚子茶\tfeng1-mi4-you4-zi1-cha2\t\t\n";
        assertTrue(Validator.standard().validate(file(mandarin), "zh-CN").isValid());
        assertTrue(Validator.standard()
                .validate(file("Los-Angeles,CLI,Eva-Maria,ABCs\n"), "en-US")
                .isValid());
        assertTrue(Validator.standard()
                .validate(file("Los-Angeles\nCLI\nEva-Maria\nABCs\n"), "en-US")
                .isValid());
    }

    @Test
    void namesPlaceCodePointAndReplacement() {
        Validation validation = Validator.standard().validate(file(HEADER + "Los–Angeles\t\t\tLos Angeles\n"), "en-US");
        Finding finding = validation.findings().get(0);
        assertEquals(new Span(2, Optional.of(Column.PHRASE), 0, 3, 4), finding.where());
        assertEquals(4, finding.where().column());
        assertEquals("U+2013 EN DASH looks like U+002D HYPHEN-MINUS", finding.message());
        assertEquals(Optional.of("Los-Angeles"), finding.replacement());
    }

    @Test
    void countsOffsetsInTheCellAndColumnsInTheLine() {
        Span where = Validator.standard()
                .validate(file(HEADER + "Boston\t\t\t Boston\n"), "en-US")
                .findings()
                .get(0)
                .where();
        assertEquals(Optional.of(Column.DISPLAYAS), where.cell());
        assertEquals(0, where.start());
        assertEquals(10, where.column());
    }

    @Test
    void countsOffsetsInTheLineWhereThereAreNoColumns() {
        Span where = Validator.standard().validate(file("Boston,Los Angeles\n"), "en-US").findings().stream()
                .filter(finding -> finding.rule() == Rule.PHRASE_SPACE)
                .findFirst()
                .orElseThrow()
                .where();
        assertEquals(new Span(1, Optional.empty(), 0, 10, 11), where);
    }

    @Test
    void sortsFindingsByPlace() {
        Validation validation = Validator.standard().validate(file(HEADER + "-a\t\t\t b\nb-\t\t\tc"), "en-US");
        assertEquals(
                List.of(2, 2, 3, 3),
                validation.findings().stream()
                        .map(finding -> finding.where().line())
                        .toList());
        assertEquals(
                List.of(
                        Rule.PHRASE_LEADING_MARK,
                        Rule.CELL_OUTER_SPACE,
                        Rule.NO_FINAL_NEWLINE,
                        Rule.PHRASE_TRAILING_MARK),
                rules(validation));
    }

    @ParameterizedTest
    @CsvSource({
        "LINE_ENDING_CRLF, TABLE, E2026, WARNING",
        "LINE_ENDING_CRLF, TABLE, E2023, ERROR",
        "LINE_ENDING_CRLF, LIST, E2026, ERROR",
        "LINE_ENDING_CRLF, MEDICAL, E2026, ERROR",
        "LINE_ENDING_MIXED, FILTER, E2026, WARNING",
        "DELIMITER_COMMA, TABLE, E2026, WARNING",
        "DELIMITER_COMMA, TABLE, E2023, ERROR",
        "SOUNDSLIKE_IGNORED, TABLE, E2026, WARNING",
        "SOUNDSLIKE_IGNORED, TABLE, E2023, ",
        "IPA_IGNORED, MEDICAL, E2026, ",
        "PHRASE_ACRONYM_UNDOTTED, LIST, E2026, INFO",
        "CELL_OUTER_SPACE, MEDICAL, E2026, ERROR",
    })
    void judgesByEditionAndKind(Rule rule, VocabularyKind kind, Edition edition, Severity severity) {
        RuleSet rules = RuleSet.standard().withEdition(edition);
        assertEquals(Optional.ofNullable(severity), rules.severity(rule, kind));
    }

    @Test
    void obeysTheUser() {
        VocabularyFile file = file(HEADER + "A.BC\t\t\tABC\n");
        RuleSet standard = RuleSet.standard();
        assertEquals(1, new Validator(standard).validate(file, "en-US").count(Severity.WARNING));
        assertEquals(
                1,
                new Validator(standard.withSeverity(Rule.PHRASE_PERIOD_MISUSE, Severity.ERROR))
                        .validate(file, "en-US")
                        .count(Severity.ERROR));
        assertTrue(new Validator(standard.without(Rule.PHRASE_PERIOD_MISUSE))
                .validate(file, "en-US")
                .findings()
                .isEmpty());
    }

    @Test
    void knowsWarningsFromErrors() {
        Validation warning = Validator.standard().validate(file(HEADER + "CLI\t\t\tCLI\n"), "en-US");
        assertTrue(warning.isValid());
        assertFalse(warning.isStrictlyValid());
    }

    @Test
    void reportsAnUnknownLanguageAndCarriesOn() {
        Validation validation = Validator.standard().validate(file(HEADER + "Los Angeles\t\t\t\n"), "hi");
        assertEquals(List.of(Rule.API_LANGUAGE, Rule.PHRASE_SPACE), rules(validation));
        assertTrue(validation.findings().get(0).message().endsWith("did you mean hi-IN?"));
    }

    @Test
    void warnsOnlyWhereTheSetIsBorrowedOrMissing() {
        assertTrue(Validator.standard()
                .validate(file(HEADER + "Gate\t\t\t\n"), "zh-HK")
                .isValid());
        assertTrue(Validator.standard()
                .validate(file(HEADER + "በረ\t\t\t\n"), "am-ET")
                .isValid());
    }

    @Test
    void refusesAHugeFileByItsSize(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("huge.txt");
        try (RandomAccessFile huge = new RandomAccessFile(path.toFile(), "rw")) {
            huge.setLength(200_000_000);
        }
        Validation validation = Validator.standard().validate(VocabularyFile.read(path), "en-US");
        assertEquals(List.of(Rule.FILE_TOO_LARGE), rules(validation));
        assertEquals(
                "the file has 200,000,000 bytes, the limit is 50 KB",
                validation.findings().get(0).message());
    }

    @Test
    @Tag("long")
    void looksInsideAFileThatIsSomewhatTooLarge() {
        String rows = "Los Angeles\t\t\tLos Angeles\n".repeat(2_000);
        Validation validation = Validator.standard().validate(file(HEADER + rows), "en-US");
        assertEquals(
                2_000,
                validation.findings().stream()
                        .filter(finding -> finding.rule() == Rule.PHRASE_SPACE)
                        .count());
    }

    /** Nothing about time is asserted; what takes quadratic time makes this test hang. */
    @ParameterizedTest
    @ValueSource(strings = {"TAB", "a.", "-", "1"})
    @Tag("long")
    void survivesWhatIsBarelyRead(String named) {
        String piece = named.equals("TAB") ? "\t" : named;
        String text = HEADER + piece.repeat((VocabularyFile.READ_LIMIT - HEADER.length()) / piece.length());
        for (VocabularyKind kind : List.of(VocabularyKind.TABLE, VocabularyKind.LIST)) {
            FixReport report = new Fixer(RuleSet.standard()).fix(file(text).as(kind), "en-US");
            assertFalse(report.original().isRefused());
            assertFalse(report.before().isValid());
            assertTrue(report.after().count(Severity.ERROR) <= report.before().count(Severity.ERROR));
        }
    }

    @Test
    @Tag("long")
    void leavesAloneWhatIsRefused() {
        VocabularyFile file = file("Los Angeles ".repeat(1_000_000));
        FixReport report = new Fixer(RuleSet.standard()).fix(file, "en-US");
        assertEquals(List.of(), report.changes());
        assertEquals(List.of(Rule.FILE_TOO_LARGE), rules(report.after()));
        assertArrayEquals(file.bytes(), report.fixed().bytes());
    }
}
