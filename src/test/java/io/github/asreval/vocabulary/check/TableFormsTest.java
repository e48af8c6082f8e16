package io.github.asreval.vocabulary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Delimiter;
import io.github.asreval.vocabulary.UnreadRow;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which spreadsheets, programs and web pages hand over a vocabulary. */
class TableFormsTest {

    private static final String HEADER = "Phrase\tSoundsLike\tIPA\tDisplayAs\n";

    private static VocabularyFile file(String text) {
        return VocabularyFile.of("terms.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String fixed(String text) {
        FixReport report = new Fixer(RuleSet.standard()).fix(file(text), "en-US");
        return new String(report.fixed().bytes(), StandardCharsets.UTF_8);
    }

    private static Finding first(Rule rule, String text) {
        Validation validation = Validator.standard().validate(file(text), "en-US");
        return validation.first(rule).orElseThrow(() -> new AssertionError(validation.findings()));
    }

    @Test
    void aCellInQuotationMarksIsOneCell() {
        String text = "Phrase,SoundsLike,IPA,DisplayAs\nBrown-Co,,, \"Brown, Black & Co\" \nodd,,,\"9\"\" nail\"\n";
        VocabularyFile read = file(text);
        assertEquals("Brown, Black & Co", read.entries().get(0).text(Column.DISPLAYAS));
        assertEquals("9\" nail", read.entries().get(1).text(Column.DISPLAYAS));
        assertEquals(HEADER + "Brown-Co\t\t\tBrown, Black & Co\nodd\t\t\t9\" nail\n", fixed(text));
        Finding finding = first(Rule.QUOTED_CELL, text);
        assertEquals(2, finding.where().line());
        assertEquals(14, finding.where().column());
        assertEquals(
                "\"Brown, Black & Co\" is in quotation marks, as spreadsheets write CSV; 2 cells in all",
                finding.message());
    }

    @Test
    void aHeaderInQuotationMarksIsAHeader() {
        String text = "\"Phrase\";\"SoundsLike\";\"IPA\";\"DisplayAs\"\r\n\"Smith-Co\";\"\";\"\";\"Smith; Co\"\r\n";
        assertEquals(Delimiter.SEMICOLON, file(text).delimiter());
        assertEquals(HEADER + "Smith-Co\t\t\tSmith; Co\n", fixed(text));
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsNoGuess() {
        String text = "Phrase,SoundsLike,IPA,DisplayAs\nBrown,,,\"Brown\nGreen,,,Green Co\n";
        assertEquals(
                List.of(new UnreadRow(2, "Brown,,,\"Brown", "a quotation mark is not closed")),
                file(text).unread());
        assertTrue(fixed(text).startsWith("Phrase,SoundsLike"), fixed(text));
    }

    @Test
    void quotationMarksInATableWithTabsAreText() {
        String text = HEADER + "weird\t\t\t\"Weird\" Al\n";
        assertEquals("\"Weird\" Al", file(text).entries().get(0).text(Column.DISPLAYAS));
        assertTrue(Validator.standard().validate(file(text), "en-US").isStrictlyValid());
    }

    @Test
    void semicolonsSeparateColumnsWithOrWithoutAHeader() {
        assertEquals(
                VocabularyKind.TABLE, file("kilo-gram;;;kg\nmilli-gram;;;mg\n").kind());
        assertEquals(
                "Phrase\tIPA\tSoundsLike\tDisplayAs\nkilo-gram\t\t\tkg\nmilli-gram\t\t\tmg\n",
                fixed("kilo-gram;;;kg\nmilli-gram;;;mg\n"));
        Finding finding = first(Rule.DELIMITER_SEMICOLON, "Phrase;DisplayAs;IPA;SoundsLike\nkilo-gram;kg;;\n");
        assertEquals("1:7", finding.where().line() + ":" + finding.where().column());
    }

    @Test
    void semicolonsSeparateTheElementsOfAList() {
        String text = "Blue-Sea;Red-Sea\nBlack-Sea\n";
        assertEquals("Blue-Sea\nRed-Sea\nBlack-Sea\n", fixed(text));
        Finding finding = first(Rule.DELIMITER_SEMICOLON, text);
        assertEquals("1:9", finding.where().line() + ":" + finding.where().column());
    }

    @Test
    void warnsOfMarksThatASpreadsheetMayHaveAddedBetweenTabs() {
        Finding finding = first(Rule.QUOTED_CELL, HEADER + "brown\t\t\t\"Brown, Co\"\n");
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(Optional.empty(), finding.fix());
    }

    @Test
    void anArrayOfPhrasesBecomesATable() {
        String text = "[ \"Blue-Sky\",\n  \"Green Field\", null, \"C.L.I.\" ]";
        assertEquals(
                "the file is a JSON array of 4 phrases",
                first(Rule.FORMAT_JSON, text).message());
        assertEquals(
                List.of(new UnreadRow(2, "", "it has no Phrase")), file(text).unread());
        assertEquals(
                HEADER + "Blue-Sky\t\t\t\nGreen-Field\t\t\tGreen Field\nC.L.I.\t\t\t\n",
                fixed(text.replace(" null,", "")));
    }

    @Test
    void whatIsWrongWithPhrasesInJsonIsToldOfTheirLine() {
        Finding finding = first(Rule.PHRASE_SPACE, "[\n\"Blue-Sky\",\n\"Green Field\"\n]\n");
        assertEquals(3, finding.where().line());
        assertEquals(Optional.empty(), finding.fix());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"Phrase\": \"kilo-gram\", \"DisplayAs\": \"kg\"}]",
                "{\"phrase\": \"kilo-gram\", \"displayAs\": \"kg\", \"IPA\": null}\n",
                "{\"LanguageCode\": \"en-US\", \"Phrases\": [{\"Text\": \"kilo-gram\", \"DisplayAs\": \"kg\"}]}",
            })
    void anObjectIsARow(String text) {
        assertEquals(HEADER + "kilo-gram\t\t\tkg\n", fixed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[\"Phrase\", \"DisplayAs\"], [\"kilo-gram\", \"kg\"]]",
                "{\"phrases\": [[\"displayAs\", \"Phrase\"], [\"kg\", \"kilo-gram\"]]}",
                "[[\"Phrase\", \"IPA\", \"DisplayAs\"], [\"kilo-gram\", null, \"kg\", \"\"]]",
            })
    void anArrayInAnArrayIsARow(String text) {
        assertEquals(HEADER + "kilo-gram\t\t\tkg\n", fixed(text));
    }

    @Test
    void anElementInMarksIsNotCutAtASemicolon() {
        assertEquals(
                Optional.empty(),
                first(Rule.QUOTED_CELL, "\"Brown; Co\"\n\"red\"\n").fix());
    }

    /** Taking out what stands twice would otherwise cut what is in the marks, or join what a semicolon parts. */
    @Test
    void aLineWithMarksIsNotMendedByWritingItAnew() {
        VocabularyFile list = file("red\nred,\"a,b\"\n").as(VocabularyKind.LIST);
        Finding duplicate = Validator.standard()
                .validate(list, "en-US")
                .first(Rule.PHRASE_DUPLICATE)
                .orElseThrow();
        assertEquals(Optional.empty(), duplicate.fix());
        VocabularyFile semicolons = file("red;green;red\n\"Brown; Co\"\n").as(VocabularyKind.LIST);
        assertEquals(
                Optional.of("red;green"),
                Validator.standard()
                        .validate(semicolons, "en-US")
                        .first(Rule.PHRASE_DUPLICATE)
                        .orElseThrow()
                        .replacement());
    }

    @Test
    void linesOfOneCellAreNoRows() {
        String csv = "Phrase,DisplayAs\nred,Red\nBrown-Co,\"Brown\nand\nCo\"\nblue,Blue\n";
        assertEquals(
                List.of(
                        "3 a quotation mark is not closed",
                        "4 it goes on with the cell that line 3 begins",
                        "5 it goes on with the cell that line 3 begins"),
                file(csv).unread().stream()
                        .map(row -> row.line() + " " + row.reason())
                        .toList());
        assertEquals(
                List.of(3),
                file(csv.replace("Co\"\n", "Co\n")).unread().stream()
                        .map(UnreadRow::line)
                        .toList());
    }

    @Test
    void aCellWithATabIsForPeopleToMend() {
        String csv = "Phrase,SoundsLike,IPA,DisplayAs\nred,,,Red\nBrown-Co,,,\"Brown\tCo\"\n";
        assertEquals(
                "\"Brown<U+0009>Co\" holds a TAB, which would part it in two cells",
                first(Rule.DELIMITER_MIXED, csv).message());
        assertEquals(
                List.of(new UnreadRow(3, "Brown-Co,,,\"Brown\tCo\"", "a cell holds a TAB, which would part it in two")),
                file(csv).unread());
        assertEquals(csv, fixed(csv));
    }

    @Test
    void anArrayOfOneCellIsAPhrase() {
        assertEquals(HEADER + "red\t\t\t\nblue\t\t\t\n", fixed("[[\"red\"], [\"blue\"]]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"Phrase\": \"a\", \"Weight\": 3}]              | no column holds \"Weight\"",
                "[{\"Phrase\": \"a\", \"Phrases\": [\"b\"]}]       | no column holds \"Phrases\"",
                "[[\"a\", \"b\"]]                                  | the first array does not name a column for each"
                        + " cell",
                "[[\"Phrase\"], [\"a\", \"b\"]]                    | the first array does not name a column for each"
                        + " cell",
                "[[\"Phrase\", \"IPA\"], [\"a\", [\"b\"]]]          | the first array does not name a column for each"
                        + " cell",
                "[{\"DisplayAs\": \"a\"}]                          | it has no Phrase",
                "[\"a\\tb\"]                                       | a row can hold no TAB, line end or half of a"
                        + " character",
                "[\"a\\udce9\"]                                    | a row can hold no TAB, line end or half of a"
                        + " character",
            })
    void nothingOfJsonIsLostInSilence(String text, String reason) {
        assertEquals(
                List.of(reason),
                file(text).unread().stream().map(UnreadRow::reason).toList());
        assertEquals(text, fixed(text).strip());
        assertTrue(!Validator.standard().validate(file(text), "en-US").isValid());
    }

    @Test
    void jsonThatBreaksOffSaysWhere() {
        Finding finding = first(Rule.FORMAT_JSON, "[\"a\",\n \"b\" \"c\"]\n");
        assertEquals("the file is JSON that breaks off here", finding.message());
        assertEquals(2, finding.where().line());
    }

    @Test
    void anIndentedTableWithSpacesIsMended() {
        String header = "   Phrase  SoundsLike  IPA  DisplayAs\n";
        String text = header + "   H2O  \t\t\n   paracetamol\n   Red-Sea\t\t\tRed Sea\n   New-York  New York\n";
        assertEquals(
                HEADER + "H.-two-O.\t\t\tH2O\nparacetamol\t\t\t\nRed-Sea\t\t\tRed Sea\nNew-York\t\t\tNew York\n",
                fixed(text));
        assertEquals(
                "1:10",
                first(Rule.DELIMITER_SPACES, text).where().line() + ":"
                        + first(Rule.DELIMITER_SPACES, text).where().column());
    }

    @Test
    void everySpaceMayHaveBeenATab() {
        assertEquals(
                HEADER + "ibuprofen\t\t\t\naspirin\t\t\tAspirin\n",
                fixed("Phrase SoundsLike IPA DisplayAs\nibuprofen   \naspirin   Aspirin\n"));
    }

    @Test
    void aPhraseAndWhatIsShownForItAreToldByTheirLetters() {
        assertEquals(
                HEADER + "Rio-de-Janeiro\t\t\tRio de Janeiro\nRed-Sea\t\t\tRed Sea\n",
                fixed("Phrase SoundsLike IPA DisplayAs\nRio-de-Janeiro Rio de Janeiro\nRed-Sea Red Sea\n"));
        String words = "Phrase SoundsLike IPA DisplayAs\nNew York City Hall\n";
        assertEquals(words, fixed(words));
    }

    @Test
    void whatSpacesCannotTellIsLeftToPeople() {
        String text = "Phrase  SoundsLike  IPA  DisplayAs\naspirin  as-pi-rin\n";
        assertEquals(text, fixed(text));
        assertEquals(
                "2 cells where the header has 4, as far as spaces can tell",
                first(Rule.ROW_TOO_FEW_COLUMNS, text).message());
        assertEquals(1, file(text).unread().size());
    }

    @Test
    void aRowWithoutHeaderOrPhraseIsNotRead() {
        assertEquals(1, file("New-York\t\t\tNew York\n").unread().size());
        assertEquals(1, file(HEADER + "\t\t\tNew York\n").unread().size());
        assertEquals(
                0,
                file(HEADER + "New-York\t\t\tNew York\t\nBoston\n\t\t\t\n")
                        .unread()
                        .size());
        assertEquals(
                "New York",
                file(HEADER + "New-York\t\t\tNew York\t\n").entries().get(0).text(Column.DISPLAYAS));
    }

    @Test
    void pointsAtTheByteThatIsNotUtf8() {
        byte[] text = (HEADER + "caf\u00E9\t\t\t\n").getBytes(StandardCharsets.ISO_8859_1);
        Finding finding = Validator.standard()
                .validate(VocabularyFile.of("a.txt", text), "fr-FR")
                .first(Rule.ENCODING_NOT_UTF8)
                .orElseThrow();
        assertEquals("2:4", finding.where().line() + ":" + finding.where().column());
    }

    @Test
    void pointsAtTheFirstOtherDelimiter() {
        Finding finding = first(Rule.DELIMITER_MIXED, HEADER + "a\t\t\tA\nbc,,,B C\n");
        assertEquals("3:3", finding.where().line() + ":" + finding.where().column());
    }

    @Test
    void aPronunciationOfBlanksIsToldInItsPlace() {
        String text = HEADER + "a-b\t \t\tA B\nc-d\t\t  \tC D\n";
        assertEquals(
                "2:5",
                first(Rule.SOUNDSLIKE_SPACE, text).where().line() + ":"
                        + first(Rule.SOUNDSLIKE_SPACE, text).where().column());
        assertEquals(3, first(Rule.IPA_SPACING, text).where().line());
        assertEquals(HEADER + "a-b\t\t\tA B\nc-d\t\t\tC D\n", fixed(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'Red Sea', 'Red Sea', false",
        "'Boston', 'Boston', true",
        "'Boston ', 'Boston', true",
        "'n8n', 'n8n', false",
        "'Red-Sea', 'Red Sea', false",
    })
    void displayAsRepeatsThePhraseOnlyIfItIsRight(String phrase, String shown, boolean redundant) {
        Validation validation = Validator.standard().validate(file(HEADER + phrase + "\t\t\t" + shown + "\n"), "en-US");
        assertEquals(redundant, validation.first(Rule.DISPLAYAS_REDUNDANT).isPresent());
    }

    @Test
    void whatADelimiterJoinsItAlsoSplits() {
        Random random = new Random(7);
        for (int run = 0; run < 5_000; run++) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                StringBuilder cell = new StringBuilder();
                for (int j = random.nextInt(5); j > 0; j--) {
                    cell.append("ab,;\" \uD83D\uDE00".charAt(random.nextInt(6)));
                }
                cells.add(cell.toString());
            }
            for (Delimiter delimiter : List.of(Delimiter.COMMA, Delimiter.SEMICOLON)) {
                String line = delimiter.join(cells);
                assertEquals(
                        cells,
                        delimiter.split(line).stream().map(cell -> cell.text()).toList(),
                        line);
            }
        }
    }
}
