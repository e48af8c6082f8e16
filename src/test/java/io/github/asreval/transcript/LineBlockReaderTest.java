package io.github.asreval.transcript;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBlockReaderTest {

    @Test
    void readsLinesWithTheirNumbers() throws IOException {
        LineBlockReader reader = reader("हाँ\n\nno".getBytes(UTF_8));
        LineBlock block = new LineBlock();
        assertTrue(reader.fill(block, 2, 1000));
        assertEquals(2, block.lines());
        assertEquals("हाँ", block.text(0));
        assertEquals(2, block.number(1));
        assertTrue(reader.fill(block, 2, 1000));
        assertEquals("no", block.text(0));
        assertEquals(3, block.number(0));
        assertFalse(reader.fill(block, 2, 1000));
        assertFalse(reader.fill(block, 2, 1000));
        assertEquals(0, block.lines());
        assertEquals(List.of(), reader.text().notes());
    }

    @Test
    void fillsABlockUntilItIsFullOfBytesOrOfLines() throws IOException {
        LineBlockReader reader = reader("aa\nbb\ncc\ndd\n".getBytes(UTF_8));
        LineBlock block = new LineBlock();
        assertTrue(reader.fill(block, 10, 4));
        assertEquals(2, block.lines());
        assertTrue(reader.fill(block, 1, 1000));
        assertEquals(1, block.lines());
        assertEquals(3, reader.count());
    }

    @ParameterizedTest(name = "{0} has {1} lines")
    @CsvSource({
        "'', 0",
        "'a', 1",
        "'a~', 1",
        "'~', 1",
        "'~~', 2",
        "'a^~b', 2",
        "'a^b^', 2",
        "'a^^~~b', 4",
        "'a^~^~b^~', 3",
        "'a\u2028b\u0085c\u000Bd\u000Ce', 1",
    })
    void endsLinesAtLfCrLfAndCrOnly(String text, int lines) throws IOException {
        String real = text.replace('~', '\n').replace('^', '\r');
        assertEquals(lines, texts(reader(real.getBytes(UTF_8))).size());
        assertEquals(lines, texts(reader(("\uFEFF" + real).getBytes(UTF_16LE))).size());
    }

    @Test
    void readsTheSameHoweverTheBytesArrive() throws IOException {
        Random random = new Random(5);
        String[] pieces = {"a", "हाँ", "\n", "\r", "\r\n", "😀", " ", "x".repeat(70_000)};
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(pieces[random.nextInt(random.nextInt(10) == 0 ? pieces.length : pieces.length - 1)]);
            }
            List<String> expected = splitAtLineEnds(text.toString());
            byte[] bytes = text.toString().getBytes(UTF_8);
            assertEquals(expected, texts(reader(bytes)));
            assertEquals(expected, texts(new LineBlockReader(TextStream.of(new Dripping(bytes, random), "dripping"))));
            assertEquals(expected, texts(reader(("\uFEFF" + text).getBytes(UTF_16BE))));
        }
    }

    @Test
    void dropsAByteOrderMarkWithANote() throws IOException {
        LineBlockReader reader = reader("\uFEFFhello".getBytes(UTF_8));
        assertEquals(
                List.of("call.txt:1: left out the byte order mark (U+FEFF) before the first word"),
                reader.text().notes());
        assertEquals(List.of("hello"), texts(reader));
        assertEquals(List.of("a", "\uFEFFb"), texts(reader("a\n\uFEFFb".getBytes(UTF_8))));
    }

    @Test
    void readsUtf16ByItsByteOrderMarkWithANote() throws IOException {
        LineBlockReader reader = reader("\uFEFFहाँ 😀\nb".getBytes(UTF_16LE));
        assertEquals(List.of("call.txt: read as UTF-16"), reader.text().notes());
        assertEquals(List.of("हाँ 😀", "b"), texts(reader));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "'ok~d\u00E9j\u00E0~', 2, byte 2 of the line (byte 5 of the file) is 0xE9",
        "'\u00FF', 1, byte 1 of the line (byte 1 of the file) is 0xFF",
        "'a~b~c\u00C3', 3, byte 2 of the line (byte 6 of the file) is 0xC3",
        "'\u00C0\u0080', 1, byte 1 of the line (byte 1 of the file) is 0xC0",
        "'\u00ED\u00A0\u0080', 1, byte 1 of the line (byte 1 of the file) is 0xED",
        "'\u00EF\u00BF\u00BD ok \u00E9', 1, byte 8 of the line (byte 8 of the file) is 0xE9",
    })
    void namesLineAndByteOfWhatIsNotUtf8(String latin1, long line, String place) {
        byte[] bytes = latin1.replace('~', '\n').getBytes(ISO_8859_1);
        MalformedTranscriptException malformed =
                assertThrows(MalformedTranscriptException.class, () -> texts(reader(bytes)));
        assertEquals(line, malformed.line());
        assertEquals("call.txt", malformed.source());
        assertEquals(
                "call.txt:" + line + ": " + place
                        + ", which is not UTF-8 there; save the file as UTF-8, or give --encoding windows-1252",
                malformed.getMessage());
    }

    @Test
    void acceptsTheReplacementCharacterItself() throws IOException {
        assertEquals(List.of("a\uFFFDb"), texts(reader("a\uFFFDb".getBytes(UTF_8))));
    }

    @ParameterizedTest(name = "UTF-16 of {0} is refused at character {2} of line {1}")
    @CsvSource({
        "FEFF 0061 000A D800, 2, 1",
        "FEFF DC00, 1, 1",
        "FEFF D800 0061, 1, 1",
        "FEFF 0061 00, 1, 2",
        "FEFF D800 000A, 1, 1",
        "FEFF 000D 000A 000D D83D DE00 0061 DC00, 3, 3",
    })
    void refusesWhatIsNotUtf16(String units, long line, int character) {
        byte[] bytes = java.util.HexFormat.of().parseHex(units.replace(" ", ""));
        MalformedTranscriptException malformed =
                assertThrows(MalformedTranscriptException.class, () -> texts(reader(bytes)));
        assertEquals(line, malformed.line());
        assertEquals(
                "call.txt:" + line + ": character " + character
                        + " of the line is not UTF-16BE; save the file as UTF-8, or name its --encoding",
                malformed.getMessage());
    }

    @Test
    void refusesUtf32() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 0, 0, 'a', 0, 0, 0};
        MalformedTranscriptException malformed = assertThrows(MalformedTranscriptException.class, () -> reader(bytes));
        assertEquals("call.txt:1: this is UTF-32; save the file as UTF-8", malformed.getMessage());
    }

    @Test
    void saysWhenThereIsNoFileOrAFolder(@TempDir Path folder) {
        assertThrows(NoSuchFileException.class, () -> TextStream.open(folder.resolve("none.txt")));
        FileSystemException refused = assertThrows(FileSystemException.class, () -> TextStream.open(folder));
        assertEquals("is a folder; name a text file in it", refused.getReason());
    }

    @Test
    void searchesALongLineOnceHoweverItArrives() throws IOException {
        String line = "x".repeat(3_000_000);
        byte[] bytes = (line + "\r\n" + line + "\n").getBytes(UTF_8);
        assertEquals(List.of(line, line), texts(reader(bytes)));
        assertEquals(
                List.of(line, line),
                texts(new LineBlockReader(TextStream.of(new Dripping(bytes, new Random(1)), "d"))));
    }

    private static LineBlockReader reader(byte[] bytes) throws IOException {
        return new LineBlockReader(TextStream.of(new ByteArrayInputStream(bytes), "call.txt"));
    }

    /** Reads through blocks of every size. */
    private static List<String> texts(LineBlockReader reader) throws IOException {
        List<String> texts = new ArrayList<>();
        LineBlock block = new LineBlock();
        for (int size = 1; reader.fill(block, 1 + size % 3, size); size = size * 3 % 1009) {
            for (int line = 0; line < block.lines(); line++) {
                texts.add(block.text(line));
                assertEquals(texts.size(), block.number(line));
            }
        }
        return texts;
    }

    private static List<String> splitAtLineEnds(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\r\n|\r|\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** Gives a few bytes at a time, as a pipe may. */
    private static final class Dripping extends InputStream {
        private final ByteArrayInputStream bytes;
        private final Random random;

        Dripping(byte[] bytes, Random random) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.random = random;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, Math.min(length, 1 + random.nextInt(3)));
        }
    }

    /** Bytes without a line end, of which only the first few are ever asked for. */
    private static InputStream endless(String start) {
        return new SequenceInputStream(new ByteArrayInputStream(start.getBytes(UTF_8)), new InputStream() {
            @Override
            public int read() {
                return 'z';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int count = Math.min(length, 1000);
                Arrays.fill(target, offset, offset + count, (byte) 'z');
                return count;
            }
        });
    }

    @ParameterizedTest(name = "refuses an endless line behind {0} lines")
    @ValueSource(ints = {0, 1, 2, 7})
    void refusesAnEndlessLine(int before) throws IOException {
        TextStream text = TextStream.of(endless("ab\n".repeat(before)), "pipe");
        LineBlockReader reader = new LineBlockReader(text, 16, 100_000);
        LineBlock block = new LineBlock();
        MalformedTranscriptException refused = assertThrows(MalformedTranscriptException.class, () -> {
            while (reader.fill(block, 2, 1_000_000)) {
                assertEquals("ab", block.text(0));
            }
        });
        assertEquals(
                "pipe:" + (before + 1) + ": this line is over 100000 bytes long; is this a text? Cut it into lines",
                refused.getMessage());
    }

    @ParameterizedTest(name = "reads a line of {0} bytes where so many are allowed")
    @ValueSource(ints = {99_999, 100_000})
    void readsALineAsLongAsIsAllowed(int length) throws IOException {
        byte[] text = ("ab\n" + "z".repeat(length) + "\ncd").getBytes(UTF_8);
        LineBlockReader reader =
                new LineBlockReader(TextStream.of(new ByteArrayInputStream(text), "file"), 16, 100_000);
        LineBlock block = new LineBlock();
        assertTrue(reader.fill(block, 10, 1_000_000));
        assertEquals(3, block.lines());
        assertEquals(length, block.text(1).length());
        assertEquals("cd", block.text(2));
    }
}
