package io.github.asreval.lexicon;

import io.github.asreval.transcript.LineBlock;
import io.github.asreval.transcript.PairBlock;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds the tokens of a line eight bytes at a time.
 *
 * <p>A token ends at ASCII white space. Of the bytes up to a blank only ten are that; the others are control
 * characters, which belong to words, and are looked at one by one. The byte behind a line is always one up to a blank.
 */
public final class LineScanner {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Bit c is set for a byte c that separates words: tab to carriage return, the information separators, blank. */
    private static final long SPACES = 0x1F0003E00L;

    private final TokenTable table;
    private final ContextSpans stretches;

    public LineScanner(TokenTable table) {
        this.table = table;
        this.stretches = new ContextSpans(table);
    }

    /**
     * Fills two buffers with the words of a reference and its hypothesis. Most of the words are the same, and those at
     * the beginning and at the end of both need to be looked up on one side only.
     */
    public void scan(PairBlock block, int line, WordBuffer said, WordBuffer recognised) {
        LineBlock reference = block.reference();
        LineBlock hypothesis = block.hypothesis();
        said.clear();
        scan(reference, line, reference.start(line), reference.end(line), said);
        recognised.clear();
        if (said.needsLine() || table.countsBlanks() || table.needsLines()) {
            scan(hypothesis, line, hypothesis.start(line), hypothesis.end(line), recognised);
        } else {
            scanBesides(reference, said, hypothesis, line, recognised);
        }
        // What both sides share at their ends may go on differently, and belong to other stretches there.
        complete(reference, line, said);
        complete(hypothesis, line, recognised);
    }

    /** Adds the words that could not be told token by token. */
    public void complete(LineBlock block, int line, WordBuffer words) {
        if (words.needsLine()) {
            words.clearWords();
            for (int word : table.wordsOfWhole(block.text(line))) {
                words.add(word, WordBuffer.NOWHERE, WordBuffer.NOWHERE);
            }
        } else if (words.needsStretches()) {
            stretches.complete(block, line, words);
        }
    }

    /** Fills a buffer with the words of a hypothesis, with the help of the words of its reference. */
    private void scanBesides(
            LineBlock reference, WordBuffer said, LineBlock hypothesis, int line, WordBuffer recognised) {
        int start = hypothesis.start(line);
        int end = hypothesis.end(line);
        int moved = start - reference.start(line);
        int same = reference.start(line) + sameAtStart(reference, hypothesis, line);
        int first = 0;
        // The byte behind a word is a blank on both sides if that, too, is the same.
        while (first < said.size() && said.end(first) < same) {
            first++;
        }
        recognised.addAll(said, 0, first, moved);
        if (first > 0) {
            start = said.end(first - 1) + moved;
        }
        int movedAtEnd = end - reference.end(line);
        int least = Math.max(first > 0 ? said.end(first - 1) : reference.start(line), start - movedAtEnd);
        int differs = reference.end(line) - sameAtEnd(reference, hypothesis, line, reference.end(line) - least);
        int last = said.size();
        while (last > first && said.start(last - 1) > differs) {
            last--;
        }
        if (last < said.size()) {
            end = said.start(last) + movedAtEnd;
        }
        scan(hypothesis, line, start, end, recognised);
        recognised.addAll(said, last, said.size(), movedAtEnd);
    }

    private static int sameAtStart(LineBlock reference, LineBlock hypothesis, int line) {
        int most = Math.min(reference.end(line) - reference.start(line), hypothesis.end(line) - hypothesis.start(line));
        int from = reference.start(line);
        int other = hypothesis.start(line);
        int differs = Arrays.mismatch(reference.bytes(), from, from + most, hypothesis.bytes(), other, other + most);
        return differs < 0 ? most : differs;
    }

    private static int sameAtEnd(LineBlock reference, LineBlock hypothesis, int line, int most) {
        byte[] bytes = reference.bytes();
        byte[] others = hypothesis.bytes();
        int end = reference.end(line);
        int otherEnd = hypothesis.end(line);
        int same = 0;
        while (most - same >= Long.BYTES) {
            long differences = (long) LONG.get(bytes, end - same - Long.BYTES)
                    ^ (long) LONG.get(others, otherEnd - same - Long.BYTES);
            if (differences != 0) {
                return same + (Long.numberOfLeadingZeros(differences) >>> 3);
            }
            same += Long.BYTES;
        }
        while (same < most && bytes[end - same - 1] == others[otherEnd - same - 1]) {
            same++;
        }
        return same;
    }

    /** Appends the words of a part of a line, which begins and ends where a word may. */
    public void scan(LineBlock block, int line, int start, int end, WordBuffer words) {
        if (table.needsLines()) {
            words.needLine();
        }
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
        int known = 0;
        while (true) {
            while (i < end && isSpace(bytes[i])) {
                i++;
            }
            if (i >= end) {
                words.addWritten(known);
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
                words.addWritten(known);
                return i;
            }
            known++;
            words.add(number, i, i + length);
            i += length;
        }
    }

    /** Returns the length of a token if it has at most seven bytes and no control character, else 0. */
    private static int shortLength(byte[] bytes, long word, int start, int end) {
        long stops = AsciiScan.upToBlank(word);
        int length = Long.numberOfTrailingZeros(stops) >>> 3;
        return stops != 0 && isEnd(bytes, start + length, end) ? length : 0;
    }

    private static long key(long word, int length) {
        return word & ((1L << (length << 3)) - 1);
    }

    /** Returns where the token ends that begins at a place of a line, or goes on there. */
    public static int tokenEnd(byte[] bytes, int start, int end) {
        int i = start;
        while (true) {
            long stops = AsciiScan.upToBlank((long) LONG.get(bytes, i));
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

    /** Returns whether a byte stands between tokens. */
    public static boolean isSpace(byte value) {
        return value >= 0 && value <= ' ' && ((SPACES >>> value) & 1) != 0;
    }
}
