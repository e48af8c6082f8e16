package io.github.asreval.vocabulary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.vocabulary.InferredLanguage.Evidence;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyFileTest {

    private static final String HEADER = "Phrase\tIPA\tSoundsLike\tDisplayAs\n";

    private static VocabularyFile file(String text) {
        return VocabularyFile.of("terms.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsCellsWithTheirPlaces() {
        VocabularyFile file = file(HEADER + "𝒜b\t\t\tA b\n");
        VocabularyEntry entry = file.entries().get(0);
        assertEquals(2, entry.line().number());
        assertEquals(new Cell("𝒜b", 0), entry.cell(Column.PHRASE).orElseThrow());
        assertEquals(new Cell("A b", 5), entry.cell(Column.DISPLAYAS).orElseThrow());
        assertFalse(entry.has(Column.IPA));
    }

    @Test
    void followsTheOrderOfTheHeader() {
        VocabularyFile file = file("DisplayAs\tSoundsLike\tIPA\tPhrase\nFBI\t\t\tF.B.I.\n");
        assertEquals("F.B.I.", file.entries().get(0).text(Column.PHRASE));
        assertEquals("FBI", file.entries().get(0).text(Column.DISPLAYAS));
    }

    @Test
    void keepsEveryLineEnd() {
        List<Line> lines = file("a\nb\r\nc\rd").lines();
        assertEquals(
                List.of(LineEnd.LF, LineEnd.CRLF, LineEnd.CR, LineEnd.NONE),
                lines.stream().map(Line::end).toList());
        assertEquals(List.of("a", "b", "c", "d"), lines.stream().map(Line::text).toList());
    }

    @Test
    void endsNoLineAtOtherSeparators() {
        assertEquals(1, file("a\u000Bb\fc\u2028d\u0085e").lines().size());
    }

    @Test
    void hasNoLinesWhenEmpty() {
        assertTrue(file("").lines().isEmpty());
        assertTrue(file("").entries().isEmpty());
    }

    @Test
    void escapesBytesThatAreNotUtf8() {
        byte[] bytes = "d\u00E9j\u00E0".getBytes(StandardCharsets.ISO_8859_1);
        VocabularyFile file = VocabularyFile.of("terms.txt", bytes);
        assertEquals(OptionalLong.of(1), file.decoded().firstBadByte());
        assertEquals("d\uDCE9j\uDCE0", file.decoded().text());
        assertArrayEquals(bytes, file.withText(file.decoded().text()).bytes());
    }

    @ParameterizedTest
    @EnumSource(TextEncoding.class)
    void recognizesEncodingsWithAndWithoutMark(TextEncoding encoding) {
        String text = HEADER + "\u0939\u093F\u0928\u094D\u0926\u0940\t\t\t\n";
        for (String mark : List.of("", "\uFEFF")) {
            byte[] bytes = (mark + text).getBytes(encoding.charset());
            VocabularyFile file = VocabularyFile.of("terms.txt", bytes);
            assertEquals(encoding, file.decoded().encoding());
            assertEquals(!mark.isEmpty(), file.decoded().marked());
            assertEquals(text, file.decoded().text());
            assertArrayEquals(bytes, file.withText(text).bytes());
            assertArrayEquals(
                    text.getBytes(StandardCharsets.UTF_8), file.inUtf8().bytes());
        }
    }

    @Test
    void takesStrayNulsForUtf8() {
        assertEquals(
                TextEncoding.UTF_8,
                file(HEADER + "Los\0Angeles\0\t\t\t\n").decoded().encoding());
    }

    @ParameterizedTest(name = "{0} NULs")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 4096})
    void takesNulsThatFillAFileUpForUtf8(int count) {
        for (String text : List.of("a", "hi", "cat", "word", "words", "Boston\nPune\n")) {
            assertEquals(
                    TextEncoding.UTF_8,
                    file(text + "\0".repeat(count)).decoded().encoding(),
                    text);
        }
    }

    @Test
    void survivesHalfAPairInUtf16() {
        byte[] bytes = {'a', 0, '\n', 0, 'b', 0, (byte) 0x3D, (byte) 0xD8, '\n', 0, 'c'};
        VocabularyFile file = VocabularyFile.of("terms.txt", bytes);
        assertEquals(TextEncoding.UTF_16LE, file.decoded().encoding());
        assertEquals("b\uFFFD", file.lines().get(1).text());
        assertArrayEquals(bytes, file.bytes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "terms.txt         | \"Phrase\\tIPA\\tSoundsLike\\tDisplayAs\" | TABLE   | true",
                "medical-terms.txt | \"Phrase\\tIPA\\tSoundsLike\\tDisplayAs\" | MEDICAL | true",
                "terms.txt         | \"Phrase,IPA,SoundsLike,DisplayAs\"        | TABLE   | true",
                "terms.txt         | \"phrase\\tdisplay as\"                     | TABLE   | true",
                "terms.txt         | \"Los-Angeles\\t\\t\\tLos Angeles\"        | TABLE   | false",
                "terms.txt         | \"Boston,,,\"                              | TABLE   | false",
                "terms.txt         | \"Boston,Denver\"                          | LIST    | false",
                "terms.txt         | Phrase                                     | LIST    | false",
                "my-filter.txt     | damn                                       | FILTER  | true",
            })
    void tellsTheKind(String name, String content, VocabularyKind kind, boolean settled) {
        byte[] bytes = content.replace("\\t", "\t").getBytes(StandardCharsets.UTF_8);
        VocabularyFile file = VocabularyFile.of(name, bytes);
        assertEquals(kind, file.kind());
        assertEquals(settled, file.isKindSettled());
    }

    @Test
    void obeysTheCallerAboutTheKind() {
        VocabularyFile file = file("damn\n").as(VocabularyKind.FILTER);
        assertEquals(VocabularyKind.FILTER, file.kind());
        assertTrue(file.isKindSettled());
    }

    @Test
    void cutsListsAtLinesAndCommas() {
        List<VocabularyEntry> entries = file("Los-Angeles,CLI\nABCs\n").entries();
        assertEquals(
                List.of("Los-Angeles", "CLI", "ABCs"),
                entries.stream().map(entry -> entry.text(Column.PHRASE)).toList());
        assertEquals(12, entries.get(1).cell(Column.PHRASE).orElseThrow().start());
    }

    @Test
    void findsTheDelimiter() {
        assertEquals(Delimiter.TAB, file(HEADER).delimiter());
        assertEquals(Delimiter.COMMA, file("Phrase,IPA,SoundsLike,DisplayAs\n").delimiter());
        assertEquals(
                Delimiter.SPACES, file("Phrase  IPA  SoundsLike  DisplayAs\n").delimiter());
        assertEquals(Delimiter.SPACES, file("Phrase IPA SoundsLike DisplayAs\n").delimiter());
    }

    @Test
    void reducesMisshapenRowsToTheirPhrase() {
        VocabularyEntry entry = file(HEADER + "Boston\tBoston\n").entries().get(0);
        assertEquals(Set.of(Column.PHRASE), entry.cells().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "terms-hi-IN.txt, Boston, hi-IN, FILE_NAME",
        "my_terms_de-de_v2.txt, Boston, de-DE, FILE_NAME",
        "terms-xx-YY.txt, Boston, en-US, DEFAULT",
        "terms.txt, Boston, en-US, DEFAULT",
        "terms.txt, गेट, hi-IN, SCRIPT",
        "terms.txt, 東京タワー, ja-JP, SCRIPT",
        "terms.txt, 康健, zh-CN, SCRIPT",
        "terms.txt, 서울, ko-KR, SCRIPT",
        "terms.txt, 42, en-US, DEFAULT",
    })
    void infersTheLanguage(String name, String phrase, String tag, Evidence evidence) {
        VocabularyFile file = VocabularyFile.of(name, (HEADER + phrase + "\t\t\t\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(new InferredLanguage(tag, evidence), file.language());
    }

    @Test
    void refusesByItsSizeWhatIsFarTooLarge(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("huge.txt");
        try (RandomAccessFile huge = new RandomAccessFile(path.toFile(), "rw")) {
            huge.setLength(200_000_000);
        }
        VocabularyFile file = VocabularyFile.read(path);
        assertTrue(file.isRefused());
        assertEquals(200_000_000, file.size());
        assertEquals(1024, file.bytes().length);
        assertTrue(file.lines().isEmpty());
    }

    @Test
    void readsWholeFiles(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("terms.txt");
        byte[] bytes = "Phrase\r\n\0\uFEFF".getBytes(StandardCharsets.UTF_8);
        Files.write(path, bytes);
        VocabularyFile file = VocabularyFile.read(path);
        assertEquals("terms.txt", file.name());
        assertArrayEquals(bytes, file.bytes());
        assertFalse(file.isRefused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phrase", " phrase ", "PHRASE", "Phrase:"})
    void recognizesColumnsInAnySpelling(String written) {
        assertEquals(Optional.of(Column.PHRASE), Column.recognize(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Phrases", "Comment", "Phraseé", "42"})
    void recognizesNothingElse(String written) {
        assertEquals(Optional.empty(), Column.recognize(written));
    }
}
