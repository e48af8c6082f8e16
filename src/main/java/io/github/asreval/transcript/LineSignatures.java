package io.github.asreval.transcript;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a transcript, each remembered by 64 bits: enough to tell lines that share words from lines that do not.
 *
 * <p>Every word sets one bit, chosen by its hash. Long lines set most bits and look alike; for them a signature says
 * little, but it never says anything wrong about which lines exist.
 */
final class LineSignatures {

    private long[] signatures = new long[16];
    private int size;

    /** Adds the lines of a block. */
    void add(LineBlock block) {
        for (int line = 0; line < block.lines(); line++) {
            add(block.bytes(), block.start(line), block.end(line));
        }
    }

    /** Adds an utterance. */
    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes, 0, bytes.length);
    }

    /** Returns how many lines have been added. */
    int size() {
        return size;
    }

    /** Returns how many lines have no words. */
    int blanks() {
        return blanks(0);
    }

    /** Returns how many of the lines from one on, 0 being the first, have no words. */
    int blanks(int from) {
        int blanks = 0;
        for (int i = from; i < size; i++) {
            blanks += signatures[i] == 0 ? 1 : 0;
        }
        return blanks;
    }

    private void add(byte[] bytes, int start, int end) {
        if (size == signatures.length) {
            signatures = Arrays.copyOf(signatures, size * 2);
        }
        long signature = 0;
        int hash = 0;
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                hash = 31 * hash + bytes[i];
            } else {
                signature |= bit(hash);
                hash = 0;
            }
        }
        signatures[size++] = signature | bit(hash);
    }

    /** The upper bits of the product depend on all bits of the hash (Knuth's multiplicative hashing); 0 is no word. */
    private static long bit(int hash) {
        return hash == 0 ? 0 : 1L << ((hash * 0x9E3779B9) >>> 26);
    }

    /**
     * Returns the first line, counted from 0, from which two transcripts of different length plausibly run apart.
     *
     * <p>The model is one cut: before it line i belongs to line i, behind it every line of the shorter transcript
     * belongs to the line as much further on in the longer one as that is longer. The cut with the most words in
     * common wins, the last of equally good ones, so that a transcript that merely ends too soon is cut at its end.
     */
    int runApartFrom(LineSignatures other) {
        LineSignatures shorter = size <= other.size ? this : other;
        LineSignatures longer = shorter == this ? other : this;
        int shift = longer.size - shorter.size;
        double gain = 0;
        double best = 0;
        int cut = 0;
        for (int i = 0; i < shorter.size; i++) {
            long line = shorter.signatures[i];
            gain += likeness(line, longer.signatures[i]) - likeness(line, longer.signatures[i + shift]);
            if (gain >= best) {
                best = gain;
                cut = i + 1;
            }
        }
        return cut;
    }

    private static double likeness(long a, long b) {
        return a == b ? 1 : (double) Long.bitCount(a & b) / Long.bitCount(a | b);
    }
}
