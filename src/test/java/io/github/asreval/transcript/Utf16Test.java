package io.github.asreval.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf16Test {

    private static final List<Charset> BOTH = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @ParameterizedTest(name = "\"{0}\" is recognised without its mark")
    @ValueSource(
            strings = {
                "hello\n",
                "good morning\r\nhow are you\r\n",
                "Agent : नमस्ते आप कैसे हैं\nCustomer : ठीक हूँ\n",
                "你好世界今天\n天气很好\n",
                "一二三一\n一个一\n",
                "สวัสดีครับ วันนี้\n",
                "the word \uD83D\uDE00 is one\n",
                "ਗੁਰੂ ਅਊ\n",
                "a1\thello\na2\tyou\n",
            })
    void recognisesTextsWithoutTheirMark(String text) throws IOException {
        for (Charset charset : BOTH) {
            byte[] bytes = text.getBytes(charset);
            assertEquals(Optional.of(charset), Utf16.of(bytes, bytes.length), charset.name());
            TextStream stream = TextStream.of(new ByteArrayInputStream(bytes), "file");
            assertEquals(text, new String(stream.in().readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(
                    List.of("file: read as " + charset.name()
                            + ", though it has no byte order mark; --encoding names another"),
                    stream.notes());
        }
    }

    @ParameterizedTest(name = "a text of \"{0}\" longer than the window is recognised")
    @ValueSource(strings = {"hello you ", "नमस्ते \uD83D\uDE00 आप "})
    void recognisesLongTexts(String piece) throws IOException {
        for (Charset charset : BOTH) {
            for (String before : List.of("", "a")) {
                byte[] bytes = (before + piece.repeat(3000)).getBytes(charset);
                assertEquals(Optional.of(charset), Utf16.of(bytes, bytes.length));
                TextStream stream = TextStream.of(new ByteArrayInputStream(bytes), "file");
                assertEquals(
                        before + piece.repeat(3000), new String(stream.in().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @ParameterizedTest(name = "\"{0}\" is no UTF-16")
    @ValueSource(
            strings = {
                "",
                "hello",
                "नमस्ते",
                "hello you\0and me",
                "hi\0you you",
                "u-0 [a-1good(\nu-1 \0",
                "\0, #;;",
                "\0",
                "\0\0",
                "\u0915\0\u0915",
                "one line\0\nand another\n",
            })
    void leavesUtf8Alone(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.empty(), Utf16.of(bytes, bytes.length));
    }

    @Test
    void neverTakesUtf8WithoutZerosForUtf16() {
        Random random = new Random(16);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = random.ints(random.nextInt(40), 1, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            assertEquals(Optional.empty(), Utf16.of(bytes, bytes.length));
        }
    }

    @Test
    void refusesManyZerosAndHintsAtFew() throws IOException {
        byte[] many = "a\nb\0\0c\0\0d".getBytes(StandardCharsets.UTF_8);
        String problem = String.valueOf(assertThrows(
                        MalformedTranscriptException.class, () -> TextStream.of(new ByteArrayInputStream(many), "file"))
                .getMessage());
        assertTrue(
                problem.startsWith("file:2: holds NUL bytes (4 among the first 9)")
                        && problem.endsWith("which no text has; save the file as UTF-8, or give --encoding UTF-16LE"),
                problem);
        byte[] few = ("good morning ".repeat(9) + "\0").getBytes(StandardCharsets.UTF_8);
        TextStream stream = TextStream.of(new ByteArrayInputStream(few), "file");
        assertEquals(1, stream.notes().size());
        assertTrue(
                stream.notes().get(0).startsWith("file:1: hint: holds NUL bytes (1 among"),
                stream.notes().get(0));
        assertEquals(few.length, stream.in().readAllBytes().length);
    }
}
