package io.github.asreval.languagemodel;

import java.util.List;

/**
 * Numbers of 64 bits that stand for texts, the same on every machine.
 *
 * <p>Among n different texts the chance that any two share a number is about n² / 2⁶⁵: for twenty million lines one in
 * ninety thousand. What hangs on more than a count is compared with the text as well.
 */
final class TextHash {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private TextHash() {}

    static long of(String text) {
        long hash = mix(text.length() + GOLDEN);
        long block = 0;
        for (int i = 0; i < text.length(); i++) {
            block = block << 16 | text.charAt(i);
            if ((i & 3) == 3) {
                hash = joined(hash, block);
                block = 0;
            }
        }
        return joined(hash, block);
    }

    static long of(List<String> words) {
        long hash = words.size();
        for (String word : words) {
            hash = joined(hash, of(word));
        }
        return hash;
    }

    /** Returns the number of what the first stands for with the second behind it. */
    static long joined(long first, long second) {
        return mix(Long.rotateLeft(first, 23) * GOLDEN + mix(second));
    }

    /** The finaliser of MurmurHash3 by the constants of Stafford (2011), which is one to one. */
    private static long mix(long value) {
        long mixed = value + GOLDEN;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
