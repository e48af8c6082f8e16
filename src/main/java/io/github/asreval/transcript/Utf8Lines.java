package io.github.asreval.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines of UTF-8, decoded strictly: a byte that is not UTF-8 is an error with its place, never a question mark.
 *
 * <p>Lines are cut as bytes, which UTF-8 allows, since no byte of a longer character looks like a line end.
 */
final class Utf8Lines implements LineSource {

    private static final int CHUNK = 1 << 16;
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final String name;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int limit;
    /** The line so far, where it began in an earlier chunk. */
    private byte[] carried = new byte[256];

    private int carriedLength;
    private boolean afterCarriageReturn;
    private long line;
    private long lineOffset;
    private long nextOffset;

    /**
     * Creates the source.
     *
     * @param in the bytes, behind any byte order mark
     * @param offset how many bytes of the file came before
     * @param name the name of the file in messages
     */
    Utf8Lines(InputStream in, long offset, String name) {
        this.in = in;
        this.nextOffset = offset;
        this.name = name;
    }

    @Override
    public @Nullable String next() throws IOException {
        carriedLength = 0;
        if (!skipLineFeed()) {
            return null;
        }
        line++;
        lineOffset = nextOffset;
        while (true) {
            int end = lineEnd();
            int length = end - position;
            if (end < limit) {
                String text = carriedLength == 0 ? decode(chunk, position, length) : decodeCarried(length);
                afterCarriageReturn = chunk[end] == '\r';
                nextOffset += length + 1L;
                position = end + 1;
                return text;
            }
            carry(length);
            if (!fill()) {
                return decode(carried, 0, carriedLength);
            }
        }
    }

    /** Makes the first byte of a line available, past the LF of a CR LF; returns false at the end of the file. */
    private boolean skipLineFeed() throws IOException {
        if (position == limit && !fill()) {
            return false;
        }
        if (afterCarriageReturn) {
            afterCarriageReturn = false;
            if (chunk[position] == '\n') {
                position++;
                nextOffset++;
                return position < limit || fill();
            }
        }
        return true;
    }

    private int lineEnd() {
        int i = position;
        while (i < limit && chunk[i] != '\n' && chunk[i] != '\r') {
            i++;
        }
        return i;
    }

    private void carry(int length) {
        if (carried.length < carriedLength + length) {
            carried = Arrays.copyOf(carried, Math.max(carriedLength + length, carried.length * 2));
        }
        System.arraycopy(chunk, position, carried, carriedLength, length);
        carriedLength += length;
        nextOffset += length;
        position = limit;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(chunk));
        return limit > 0;
    }

    private String decodeCarried(int length) {
        long offset = nextOffset;
        int start = position;
        carry(length);
        nextOffset = offset;
        position = start;
        return decode(carried, 0, carriedLength);
    }

    private String decode(byte[] bytes, int start, int length) {
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            check(bytes, start, length);
        }
        return text;
    }

    /** The lenient decoding met or made a replacement character: finds the byte at fault, if there is one. */
    private void check(byte[] bytes, int start, int length) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes, start, length);
        if (strict.decode(input, CharBuffer.allocate(length), true).isError()) {
            int column = input.position() - start;
            throw new MalformedTranscriptException(
                    name,
                    line,
                    "byte " + (column + 1) + " of the line (byte " + (lineOffset + column + 1) + " of the file) is 0x"
                            + hex(bytes[start + column]) + ", which is not UTF-8 there; save the file as UTF-8");
        }
    }

    private static String hex(byte value) {
        return Integer.toHexString((value & 0xFF) | 0x100).substring(1).toUpperCase(java.util.Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
