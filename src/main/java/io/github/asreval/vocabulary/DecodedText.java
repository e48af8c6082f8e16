package io.github.asreval.vocabulary;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The characters that the bytes of a file stand for.
 *
 * <p>Bytes that are not UTF-8 do not stop the reading: byte {@code 0xE9} becomes the lone surrogate U+DCE9, which no
 * valid text contains, and {@link #encode} turns it back into the byte. In UTF-16 and UTF-32, which have to be
 * converted anyway, what cannot be decoded becomes U+FFFD.
 *
 * @param encoding the encoding, told by a byte order mark or by the pattern of zero bytes
 * @param marked whether the file begins with a byte order mark, which is not part of the text
 * @param text the characters
 * @param firstBadByte the offset in the file of the first byte that is not UTF-8; empty if all are, and for UTF-16 and
 *     UTF-32
 */
public record DecodedText(TextEncoding encoding, boolean marked, String text, OptionalLong firstBadByte) {

    /** The lone surrogate for byte 0x00; only bytes from 0x80 are ever escaped. */
    private static final int ESCAPE = 0xDC00;

    /** As many bytes tell UTF-16 from UTF-8 as well as all of them do. */
    private static final int SAMPLE = 4096;

    /** Decodes bytes; no content is refused. */
    static DecodedText of(byte[] bytes) {
        TextEncoding marked = markedEncoding(bytes);
        TextEncoding encoding = marked == null ? guess(bytes) : marked;
        int skip = marked == null ? 0 : marked.mark().length;
        if (encoding == TextEncoding.UTF_8) {
            return utf8(bytes, skip);
        }
        boolean wide = encoding == TextEncoding.UTF_16LE || encoding == TextEncoding.UTF_16BE;
        // The constructor of String replaces what it cannot decode, which is what is wanted here.
        String text = wide
                ? utf16(bytes, skip, encoding == TextEncoding.UTF_16LE ? 1 : 0)
                : new String(bytes, skip, bytes.length - skip, encoding.charset());
        return new DecodedText(encoding, marked != null, text, OptionalLong.empty());
    }

    /** Returns whether the code point stands for a byte that is not UTF-8. */
    public static boolean isUndecodable(int codePoint) {
        return codePoint >= ESCAPE + 0x80 && codePoint <= ESCAPE + 0xFF;
    }

    /** Returns the byte, from 0x80 to 0xFF, for which an {@linkplain #isUndecodable undecodable} code point stands. */
    public static int undecodableByte(int codePoint) {
        return codePoint - ESCAPE;
    }

    /** Returns the bytes for other text of the same file, in its encoding and with its mark. */
    byte[] encode(String other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(other.length() + 4);
        if (marked) {
            bytes.writeBytes(encoding.mark());
        }
        int from = 0;
        for (int i = 0; i < other.length(); i++) {
            char c = other.charAt(i);
            boolean escaped = isUndecodable(c) && (i == 0 || !Character.isHighSurrogate(other.charAt(i - 1)));
            if (encoding == TextEncoding.UTF_8 && escaped) {
                bytes.writeBytes(other.substring(from, i).getBytes(encoding.charset()));
                bytes.write(undecodableByte(c));
                from = i + 1;
            }
        }
        bytes.writeBytes(other.substring(from).getBytes(encoding.charset()));
        return bytes.toByteArray();
    }

    private static DecodedText utf8(byte[] bytes, int skip) {
        CharsetDecoder decoder = TextEncoding.UTF_8
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        // A byte never makes more than one char, escaped or not.
        CharBuffer out = CharBuffer.allocate(bytes.length - skip);
        long bad = -1;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            bad = bad < 0 ? in.position() : bad;
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (ESCAPE + (in.get() & 0xFF)));
            }
        }
        return new DecodedText(
                TextEncoding.UTF_8,
                skip > 0,
                out.flip().toString(),
                bad < 0 ? OptionalLong.empty() : OptionalLong.of(bad));
    }

    /** The decoder of the JDK takes the unit after a lone surrogate for a part of it, and be it a line end. */
    private static String utf16(byte[] bytes, int skip, int high) {
        StringBuilder text = new StringBuilder();
        for (int i = skip; i + 1 < bytes.length; i += 2) {
            text.append((char) (((bytes[i + high] & 0xFF) << 8) | (bytes[i + 1 - high] & 0xFF)));
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = Character.isSupplementaryCodePoint(text.codePointAt(i));
                if (!pair) {
                    text.setCharAt(i, '\uFFFD');
                }
                i += pair ? 1 : 0;
            }
        }
        return (bytes.length - skip) % 2 == 0
                ? text.toString()
                : text.append('\uFFFD').toString();
    }

    private static @Nullable TextEncoding markedEncoding(byte[] bytes) {
        // The mark of UTF-16LE begins the mark of UTF-32LE, so the longest match has to win.
        TextEncoding found = null;
        for (TextEncoding encoding : TextEncoding.values()) {
            byte[] mark = encoding.mark();
            boolean begins = bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
            if (begins && (found == null || mark.length >= found.mark().length)) {
                found = encoding;
            }
        }
        return found;
    }

    /**
     * Tells UTF-16 and UTF-32 without a mark by their zero bytes: tabs, hyphens, header names and line ends have a zero
     * for their high byte, always on the same side, whatever the script of the phrases. Stray NULs in UTF-8 do not make
     * that pattern, nor do those that fill a file up: four in a row are no character in any encoding.
     */
    private static TextEncoding guess(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) / 4 * 4;
        int[] zeros = new int[4];
        int quads = 0;
        for (int i = 0; i < length; i += 4) {
            if (!isFiller(bytes, i)) {
                quads++;
                for (int k = 0; k < 4; k++) {
                    zeros[k] += bytes[i + k] == 0 ? 1 : 0;
                }
            }
        }
        if (quads >= 2 && zeros[3] == quads && zeros[2] == quads) {
            return TextEncoding.UTF_32LE;
        }
        if (quads >= 2 && zeros[0] == quads && zeros[1] == quads) {
            return TextEncoding.UTF_32BE;
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (odd >= 2 && even * 10 < odd && isPaired(bytes, length, 0, odd)) {
            return TextEncoding.UTF_16LE;
        }
        boolean bigEndian = even >= 2 && odd * 10 < even && isPaired(bytes, length, 1, even);
        return bigEndian ? TextEncoding.UTF_16BE : TextEncoding.UTF_8;
    }

    private static boolean isFiller(byte[] bytes, int at) {
        return bytes[at] == 0 && bytes[at + 1] == 0 && bytes[at + 2] == 0 && bytes[at + 3] == 0;
    }

    /** Returns whether most line feeds stand beside a zero; without line feeds, whether every fourth pair has one. */
    private static boolean isPaired(byte[] bytes, int length, int low, int zeros) {
        int feeds = 0;
        int paired = 0;
        for (int i = low; i < length; i += 2) {
            if (bytes[i] == '\n') {
                feeds++;
                paired += bytes[i ^ 1] == 0 ? 1 : 0;
            }
        }
        return feeds > 0 ? paired * 2 > feeds : zeros * 8 >= length;
    }
}
