package io.github.asreval.transcript.format.base;

import io.github.asreval.transcript.NotUtf8Exception;
import io.github.asreval.transcript.TextStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.Locale;

/**
 * Bytes on their way to a parser, all of which are made sure to be UTF-8: parsers pass over what they do not need, and
 * some take bytes that are none.
 */
public final class CheckedUtf8 extends FilterInputStream {

    private final TextStream text;
    private long line = 1;
    private long offset;
    /** The first byte of the character, and where it is. */
    private int first;

    private long firstOffset;
    /** How many more bytes the character needs, and between which bounds the next of them lies. */
    private int needed;

    private int lowest;
    private int highest;

    public CheckedUtf8(TextStream text) {
        super(text.in());
        this.text = text;
        this.offset = text.offset();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        int read = in.read(target, start, length);
        if (read < 0 && needed > 0) {
            throw notUtf8(target, start, start);
        }
        for (int i = start; i < start + read; i++) {
            int value = target[i];
            if (value < 0 || needed > 0) {
                if (!mayStand(value & 0xFF, offset + i - start)) {
                    throw notUtf8(target, i, start + read);
                }
            } else if (value == '\n') {
                line++;
            }
        }
        offset += Math.max(0, read);
        return read;
    }

    /** Follows table 3-7 of the Unicode standard: only the second byte has bounds narrower than 80 to BF. */
    private boolean mayStand(int value, long place) {
        if (needed == 0) {
            return mayBegin(value, place);
        }
        if (value < lowest || value > highest) {
            return false;
        }
        needed--;
        lowest = 0x80;
        highest = 0xBF;
        return true;
    }

    private boolean mayBegin(int value, long place) {
        first = value;
        firstOffset = place;
        needed = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
        lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
        return value >= 0xC2 && value <= 0xF4;
    }

    private NotUtf8Exception notUtf8(byte[] bytes, int from, int to) {
        String hex = Integer.toHexString(0x100 | first).substring(1).toUpperCase(Locale.ROOT);
        return NotUtf8Exception.of(
                text.name(),
                line,
                "byte " + (firstOffset + 1) + " of the file is 0x" + hex + ", which is not UTF-8 there",
                bytes,
                from,
                to);
    }

    /** Marks would need what was checked to be remembered. */
    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) {
            skipped++;
        }
        return skipped;
    }
}
