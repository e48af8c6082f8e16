package io.github.asreval.transcript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The detection of UTF-16, by its byte order mark or by its bytes that are 0.
 *
 * <p>Every blank and line end of UTF-16 has such a byte, and UTF-8 has none.
 * Devanagari in UTF-16 is valid UTF-8 all the same: letters, tabs and NULs.
 */
final class Utf16 {

    /** How many bytes are looked at. */
    static final int WINDOW = 1 << 13;

    /** In a text of blanks and letters, one unit in fifty is a blank or more. */
    private static final int UNITS_PER_BLANK = 50;

    private Utf16() {}

    /** Returns which UTF-16 a text is in that begins with some bytes; nothing if it is in none. */
    static Optional<Charset> of(byte[] bytes, int available) {
        int mark = available > 1 ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : 0;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return Optional.of(mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        int length = Math.min(available, WINDOW);
        int even = nuls(bytes, 0, length, 2);
        int odd = nuls(bytes, 1, length, 2);
        if (even + odd == 0 || (length < WINDOW && length % 2 != 0)) {
            return Optional.empty();
        }
        boolean likely = UNITS_PER_BLANK * (even + odd) >= length / 2 || !isUtf8(bytes, length);
        return likely && !isTextWithNuls(bytes, length) ? order(bytes, length, even, odd) : Optional.empty();
    }

    /** In the wrong order, a line end is no character; where there is none, blanks have their zero on the side of most. */
    private static Optional<Charset> order(byte[] bytes, int length, int even, int odd) {
        boolean big = isText(bytes, length, StandardCharsets.UTF_16BE);
        boolean little = isText(bytes, length, StandardCharsets.UTF_16LE);
        if (big && (!little || even > 2 * odd)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return little && (!big || odd > 2 * even) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /** Returns which of the two has its zeros where most are. */
    static String likelier(byte[] bytes) {
        boolean little = nuls(bytes, 1, bytes.length, 2) >= nuls(bytes, 0, bytes.length, 2);
        return (little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE).name();
    }

    /** Returns how many of the bytes are 0. */
    static int nuls(byte[] bytes, int length) {
        return nuls(bytes, 0, length, 1);
    }

    /** Returns the number of the line that the first byte that is 0 stands in, 1 being the first. */
    static long lineOfFirstNul(byte[] bytes) {
        long line = 1;
        for (int i = 0; i < bytes.length && bytes[i] != 0; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static int nuls(byte[] bytes, int from, int length, int step) {
        int nuls = 0;
        for (int i = from; i < length; i += step) {
            nuls += bytes[i] == 0 ? 1 : 0;
        }
        return nuls;
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
    }

    /**
     * Returns whether the bytes are a text in UTF-8 but for a few zeros: letters of ASCII come with as many zeros in UTF-16,
     * and those of other scripts with bytes that are controls in UTF-8, or are none of it.
     */
    private static boolean isTextWithNuls(byte[] bytes, int length) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            boolean control =
                    bytes[i] > 0 && bytes[i] < ' ' && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r';
            controls += control ? 1 : 0;
        }
        return controls == 0 && 3 * nuls(bytes, length) < length && isUtf8(bytes, length);
    }

    /** Returns whether the bytes are characters in it that stand in texts. */
    private static boolean isText(byte[] bytes, int length, Charset charset) {
        CharBuffer text;
        try {
            text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, wholeUnits(bytes, length, charset)));
        } catch (CharacterCodingException e) {
            return false;
        }
        return text.toString().codePoints().allMatch(Utf16::standsInTexts);
    }

    /** Leaves out the half of a surrogate pair that the window ends in. */
    private static int wholeUnits(byte[] bytes, int length, Charset charset) {
        int end = length - length % 2;
        int high = end < 2 ? 0 : bytes[charset.equals(StandardCharsets.UTF_16LE) ? end - 1 : end - 2] & 0xFC;
        return high == 0xD8 ? end - 2 : end;
    }

    private static boolean standsInTexts(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
            case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint == '\f';
            default -> true;
        };
    }
}
