package io.github.asreval.transcript.format.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TextStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedUtf8Test {

    /** The bytes on which the rules turn, and so many of them that a random few are often nearly right. */
    private static final int[] BYTES = {
        0x0A, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    void agreesWithTheDecoderOfJava() throws IOException {
        Random random = new Random(3);
        int accepted = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(5)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) BYTES[random.nextInt(BYTES.length)];
            }
            boolean strict = isUtf8(bytes);
            assertEquals(
                    strict,
                    passes(bytes, 1 + random.nextInt(4)),
                    () -> HexFormat.of().formatHex(bytes));
            accepted += strict ? 1 : 0;
        }
        assertTrue(accepted > 500);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean passes(byte[] bytes, int chunk) throws IOException {
        byte[] read = new byte[bytes.length];
        int length = 0;
        try (CheckedUtf8 checked = checked(bytes)) {
            for (int n = checked.read(read, 0, Math.min(chunk, bytes.length)); n > 0; ) {
                length += n;
                n = length == bytes.length
                        ? checked.read(new byte[1], 0, 1)
                        : checked.read(read, length, Math.min(chunk, bytes.length - length));
            }
        } catch (MalformedTranscriptException e) {
            return false;
        }
        assertArrayEquals(bytes, read);
        return true;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "410AE9, 'file:2: byte 3 of the file is 0xE9, which is not UTF-8 there; save the file as UTF-8, or give --encoding windows-1252'",
        "E94141, 'file:1: byte 1 of the file is 0xE9, which is not UTF-8 there; save the file as UTF-8, or give --encoding windows-1252'",
        "EFBBBFFF, 'file:1: byte 4 of the file is 0xFF, which is not UTF-8 there; save the file as UTF-8, or give --encoding windows-1252'",
    })
    void namesLineAndByte(String hex, String message) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex);
        String actual = "";
        try (CheckedUtf8 checked = checked(bytes)) {
            checked.readAllBytes();
        } catch (MalformedTranscriptException e) {
            actual = String.valueOf(e.getMessage());
        }
        assertEquals(message, actual);
    }

    private static CheckedUtf8 checked(byte[] bytes) throws IOException {
        return new CheckedUtf8(TextStream.of(new ByteArrayInputStream(bytes), "file"));
    }
}
