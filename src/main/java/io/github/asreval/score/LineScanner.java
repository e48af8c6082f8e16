package io.github.asreval.score;

import io.github.asreval.transcript.LineBlock;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the tokens of a line eight bytes at a time.
 *
 * <p>A token ends at ASCII white space. Of the bytes up to a blank only ten are that; the others are control
 * characters, which belong to words, and are looked at one by one. The byte behind a line is always one up to a blank.
 */
final class LineScanner {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ABOVE_BLANK = 0x2121212121212121L;
    private static final long HIGHS = 0x8080808080808080L;

    /** Bit c is set for a byte c that separates words: tab to carriage return, the information separators, blank. */
    private static final long SPACES = 0x1F0003E00L;

    private final TokenTable table;

    LineScanner(TokenTable table) {
        this.table = table;
    }

    /** Fills the buffer with the words of a line. */
    void scan(LineBlock block, int line, WordBuffer words) {
        scan(block, line, block.start(line), block.end(line), words);
        if (words.needsLine()) {
            words.clear();
            table.appendLine(block.text(line), words);
        }
    }

    /** Fills the buffer with the words of a part of a line, which begins and ends where a word may. */
    void scan(LineBlock block, int line, int start, int end, WordBuffer words) {
        words.clear();
        byte[] bytes = block.bytes();
        int i = scanKnown(bytes, start, end, words);
        while (i < end) {
            long word = (long) LONG.get(bytes, i);
            int length = shortLength(bytes, word, i, end);
            if (length > 0) {
                table.appendShort(key(word, length), block, line, i, length, words);
                i += length;
            } else {
                int stop = tokenEnd(bytes, i, end);
                table.appendLong(block, line, i, stop - i, words);
                i = stop;
            }
            i = scanKnown(bytes, i, end, words);
        }
    }

    /**
     * Appends words as long as they are known, and returns the start of the first token that is not, or the end.
     *
     * <p>What has to be done for a token met for the first time stands apart, so that this loop stays small enough to be
     * compiled soon.
     */
    private int scanKnown(byte[] bytes, int start, int end, WordBuffer words) {
        int i = start;
        while (true) {
            while (i < end && isSpace(bytes[i])) {
                i++;
            }
            if (i >= end) {
                return end;
            }
            long word = (long) LONG.get(bytes, i);
            int length = shortLength(bytes, word, i, end);
            int number;
            if (length > 0) {
                number = table.findShort(key(word, length));
            } else {
                length = tokenEnd(bytes, i, end) - i;
                number = table.findLong(bytes, i, length);
            }
            if (number < 0) {
                return i;
            }
            words.add(number);
            i += length;
        }
    }

    /** Returns the length of a token if it has at most seven bytes and no control character, else 0. */
    private static int shortLength(byte[] bytes, long word, int start, int end) {
        long stops = stops(word);
        int length = Long.numberOfTrailingZeros(stops) >>> 3;
        return stops != 0 && isEnd(bytes, start + length, end) ? length : 0;
    }

    private static long key(long word, int length) {
        return word & ((1L << (length << 3)) - 1);
    }

    /** Marks the bytes up to a blank; marks above the lowest may be wrong (Mycroft 1987), and only that one is used. */
    private static long stops(long word) {
        return (word - ABOVE_BLANK) & ~word & HIGHS;
    }

    private static int tokenEnd(byte[] bytes, int start, int end) {
        int i = start;
        while (true) {
            long stops = stops((long) LONG.get(bytes, i));
            if (stops == 0) {
                i += Long.BYTES;
                continue;
            }
            i += Long.numberOfTrailingZeros(stops) >>> 3;
            if (isEnd(bytes, i, end)) {
                return i;
            }
            i++;
        }
    }

    private static boolean isEnd(byte[] bytes, int index, int end) {
        return index >= end || isSpace(bytes[index]);
    }

    private static boolean isSpace(byte value) {
        return value >= 0 && value <= ' ' && ((SPACES >>> value) & 1) != 0;
    }
}
