package io.github.asreval.transcript;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * UTF-8 of files, which is checked strictly, and of strings, which may hold half a surrogate pair.
 *
 * <p>In a file, a byte that is not UTF-8 is an error with its place, never a question mark. A string from a harness may
 * hold a surrogate without its partner, which UTF-8 cannot write; here it has the three bytes that it would have as a code
 * point of its own (WTF-8, Sapin 2014), so that different strings have different bytes.
 */
final class Utf8 {

    /** The first byte of what a surrogate becomes; the second one is from A0 to BF, as of no character. */
    private static final int SURROGATE_LEAD = 0xED;

    private Utf8() {}

    /**
     * Checks that a line of a file is UTF-8.
     *
     * @param name the name of the file in messages
     * @param line the number of the line there, from 1
     * @param offset how many bytes of the file come before the line
     * @throws MalformedTranscriptException if the line is not UTF-8
     */
    static void check(byte[] bytes, int start, int length, String name, long line, long offset) {
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

    /** Returns the bytes of any string, {@code ED A0 80} for a lone U+D800. */
    static byte[] encode(String text) {
        int lone = nextLoneSurrogate(text, 0);
        if (lone == text.length()) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int done = 0;
        for (; lone < text.length(); lone = nextLoneSurrogate(text, done)) {
            bytes.writeBytes(text.substring(done, lone).getBytes(StandardCharsets.UTF_8));
            char half = text.charAt(lone);
            bytes.write(SURROGATE_LEAD);
            bytes.write(0x80 | ((half >>> 6) & 0x3F));
            bytes.write(0x80 | (half & 0x3F));
            done = lone + 1;
        }
        bytes.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static int nextLoneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean pair = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return text.length();
    }

    /** Returns the string that has these bytes, or the part of one that has them. */
    static String decode(byte[] bytes, int start, int length) {
        StringBuilder text = new StringBuilder(length);
        int end = start + length;
        int done = start;
        for (int i = start; i + 2 < end; i++) {
            if ((bytes[i] & 0xFF) == SURROGATE_LEAD && (bytes[i + 1] & 0xE0) == 0xA0) {
                text.append(new String(bytes, done, i - done, StandardCharsets.UTF_8));
                text.append((char) (0xD000 | ((bytes[i + 1] & 0x3F) << 6) | (bytes[i + 2] & 0x3F)));
                done = i + 3;
                i += 2;
            }
        }
        return text.append(new String(bytes, done, end - done, StandardCharsets.UTF_8))
                .toString();
    }
}
