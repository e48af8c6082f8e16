package io.github.asreval.transcript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes lines strictly: a byte that is not UTF-8 is an error with its place, never a question mark. */
final class Utf8 {

    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /**
     * Returns the text of a line.
     *
     * @param name the name of the file in messages
     * @param line the number of the line there, from 1
     * @param offset how many bytes of the file come before the line
     * @throws MalformedTranscriptException if the line is not UTF-8
     */
    static String decode(byte[] bytes, int start, int length, String name, long line, long offset) {
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            check(bytes, start, length, name, line, offset);
        }
        return text;
    }

    /** The lenient decoding met or made a replacement character: finds the byte at fault, if there is one. */
    private static void check(byte[] bytes, int start, int length, String name, long line, long offset) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes, start, length);
        if (strict.decode(input, CharBuffer.allocate(length), true).isError()) {
            int column = input.position() - start;
            throw NotUtf8Exception.of(
                    name,
                    line,
                    "byte " + (column + 1) + " of the line (byte " + (offset + column + 1) + " of the file) is 0x"
                            + hex(bytes[start + column]) + ", which is not UTF-8 there",
                    bytes,
                    start + column,
                    start + length);
        }
    }

    private static String hex(byte value) {
        return Integer.toHexString((value & 0xFF) | 0x100).substring(1).toUpperCase(Locale.ROOT);
    }
}
