package io.github.asreval.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.check.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyConverterTest {

    private static final VocabularyConverter ENGLISH = new VocabularyConverter("en-US");

    private static List<TableRow> rows(int count) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = Integer.toString(i, 26)
                    .chars()
                    .map(c -> Character.isDigit(c) ? c - '0' + 'q' - 'a' + 'a' : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            rows.add(TableRow.of("heard-" + name, "Shown " + name));
        }
        return rows;
    }

    private static int size(Conversion conversion) {
        return conversion.batches().stream().mapToInt(List::size).sum();
    }

    @ParameterizedTest(name = "{1} of 6000 rows fit into {0}, in {2} portions")
    @CsvSource({
        "LEX, 6000, 600",
        "GOOGLE_PHRASESET, 5000, 5",
        "AZURE_PHRASES, 2000, 1",
        "DEEPGRAM_KEYTERMS, 100, 1",
    })
    void keepsTheLimitsOfEachEngine(ExportFormat target, int kept, int batches) {
        Conversion conversion = ENGLISH.convert(rows(6000), target);
        assertEquals(kept, size(conversion));
        assertEquals(batches, conversion.batches().size());
        assertEquals(kept < 6000, conversion.losses().toString().contains("beyond the limit"));
    }

    @ParameterizedTest(name = "{0} has at most 50000 bytes")
    @EnumSource(
            value = ExportFormat.class,
            names = {"TABLE", "LIST", "CONNECT", "MEDICAL"})
    void keepsTheLimitInBytes(ExportFormat target) {
        Conversion conversion = ENGLISH.convert(rows(6000), target);
        int bytes = target == ExportFormat.LIST
                ? conversion.batches().get(0).stream()
                        .mapToInt(row -> row.phrase().length() + 1)
                        .sum()
                : new VocabularyTable(conversion.batches().get(0)).bytes().length;
        assertTrue(bytes <= 50_000 && (bytes > 49_900 || size(conversion) == 6000), target + " " + bytes);
    }

    @Test
    void cutsAPromptAtItsTokens() {
        Conversion english = ENGLISH.convert(rows(6000), ExportFormat.WHISPER_PROMPT);
        Conversion hindi = new VocabularyConverter("hi-IN")
                .convert(
                        List.of(TableRow.of("क", "क".repeat(70)), TableRow.of("ख", "ख".repeat(70))),
                        ExportFormat.WHISPER_PROMPT);
        assertTrue(size(english) > 20 && size(english) < 60, Integer.toString(size(english)));
        assertEquals(1, size(hindi));
    }

    @Test
    void leavesOutWhatIsTooLong() {
        List<TableRow> rows = List.of(TableRow.of("a".repeat(101), "A"), TableRow.of("b", "B"));
        Conversion lex = ENGLISH.convert(rows, ExportFormat.LEX);
        assertEquals(List.of(List.of(TableRow.of("b", "B"))), lex.batches());
        assertEquals(List.of("left out: rows longer than 100 characters (1)"), lex.losses());
    }

    @Test
    void saysWhatTheFormHasNoPlaceFor() {
        List<TableRow> rows =
                List.of(new TableRow("golkunda", "gol-kun-da", "", "Golconda"), TableRow.of("gold", "Golconda"));
        assertEquals(
                List.of("left out: values of SoundsLike (1)", "left out: values of DisplayAs (2)"),
                ENGLISH.convert(rows, ExportFormat.LIST).losses());
        Conversion azure = ENGLISH.convert(rows, ExportFormat.AZURE_PHRASES);
        assertEquals(1, size(azure));
        assertEquals(
                "left out: phrases that differ from what is shown for them (2)",
                azure.losses().get(0));
        assertEquals(List.of(), ENGLISH.convert(rows, ExportFormat.TABLE).losses());
    }

    @Test
    void dotsTheAcronymsOfAList() {
        VocabularyFile list = VocabularyFile.of(
                "list.txt", "Los-Angeles,CLI,ABCs\nF.B.I.\nVX02Q\nwell;known\n".getBytes(StandardCharsets.UTF_8));
        Conversion table = ENGLISH.convert(list, ExportFormat.TABLE);
        assertEquals(
                List.of(
                        TableRow.of("A.B.C.-s", "ABCs"),
                        TableRow.of("C.L.I.", "CLI"),
                        TableRow.of("F.B.I.", "FBI"),
                        TableRow.of("Los-Angeles", "Los Angeles"),
                        TableRow.of("V.X.-zero-two-Q.", "VX02Q")),
                table.batches().get(0));
        assertEquals(1, table.losses().size(), table.losses().toString());
        assertTrue(Validator.standard()
                .validate(new VocabularyTable(table.batches().get(0)).file("t.txt"), "en-US")
                .isStrictlyValid());
    }

    @Test
    void takesMedicalVocabulariesInEnglishOnly() {
        List<TableRow> rows = List.of(TableRow.of("stemi", "STEMI"), TableRow.of("bad phrase", "x"));
        Conversion medical = ENGLISH.convert(rows, ExportFormat.MEDICAL);
        assertEquals(List.of(List.of(TableRow.of("stemi", "STEMI"))), medical.batches());
        assertEquals(1, medical.losses().size());
        VocabularyConverter hindi = new VocabularyConverter("hi-IN");
        assertThrows(IllegalArgumentException.class, () -> hindi.convert(rows, ExportFormat.MEDICAL));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void convertsNothingToNothing(ExportFormat target) {
        assertEquals(0, size(ENGLISH.convert(List.of(), target)));
        assertEquals(Optional.of(target), ExportFormat.of(target.id()));
    }

    @Test
    void makesPhrasesOfPronunciations() {
        PronunciationMigration migration = PronunciationMigration.of(
                List.of(
                        new TableRow("Eva-Maria", "ay-va-ma-ree-ah", "", ""),
                        new TableRow("C.L.I.", "", "s i ɛ l aɪ", "CLI"),
                        new TableRow("x", "Eva-Maria", "", "other"),
                        new TableRow("y", "1;2", "", "")),
                "en-US");
        assertEquals(
                List.of(
                        TableRow.of("Eva-Maria", ""),
                        TableRow.of("C.L.I.", "CLI"),
                        TableRow.of("x", "other"),
                        TableRow.of("y", ""),
                        TableRow.of("ay-va-ma-ree-ah", "Eva Maria")),
                migration.rows());
        assertEquals(4, migration.notes().size(), migration.notes().toString());
        assertTrue(migration.notes().get(2).endsWith("that phrase shows \"Eva Maria\" already"));
    }
}
