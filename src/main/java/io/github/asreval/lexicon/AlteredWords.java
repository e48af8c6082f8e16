package io.github.asreval.lexicon;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.WordForms;
import io.github.asreval.text.Word;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The few words of the letters a to z that a chain does not leave as they are, told from the others by their first four
 * letters, so that some others are taken for them.
 */
final class AlteredWords {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LETTERS = 4;
    private static final int BITS = 1 << 14;

    private final long[] changed = new long[BITS / Long.SIZE];
    private final long[] joining = new long[BITS / Long.SIZE];

    private AlteredWords() {}

    /** Returns those of a chain, or nothing if they are not known. */
    static Optional<AlteredWords> of(Normalizer normalizer) {
        Optional<Set<String>> words = normalizer.smallWords();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        AlteredWords watched = new AlteredWords();
        for (String word : words.get()) {
            WordForms forms = normalizer.word(word);
            if (forms.reach() == WordForms.Reach.JOINING && isKept(word, forms.words())) {
                set(watched.joining, key(word));
            } else if (forms.reach() != WordForms.Reach.WORD || !isKept(word, forms.words())) {
                set(watched.changed, key(word));
            }
        }
        return Optional.of(watched);
    }

    private static boolean isKept(String word, List<Word> words) {
        return words.size() == 1 && words.get(0).compared().equals(word);
    }

    /** Returns whether the word of letters that begins at a place may be another one under the chain, or need its stretch. */
    boolean mayChange(byte[] bytes, int start) {
        return has(changed, key((long) LONG.get(bytes, start)));
    }

    /** Returns whether the word of letters that begins at a place may belong to the stretch of one beside it. */
    boolean mayJoin(byte[] bytes, int start) {
        return has(joining, key((long) LONG.get(bytes, start)));
    }

    private static long key(long bytes) {
        long stops = AsciiScan.upToBlank(bytes);
        int length = Math.min(LETTERS, Long.numberOfTrailingZeros(stops) >>> 3);
        return bytes & AsciiScan.lowest(length);
    }

    private static long key(String word) {
        long key = 0;
        for (int i = 0; i < Math.min(LETTERS, word.length()); i++) {
            key |= (long) word.charAt(i) << (i * Byte.SIZE);
        }
        return key;
    }

    private static void set(long[] bits, long key) {
        int place = Hashes.place(key, BITS - 1);
        bits[place / Long.SIZE] |= 1L << place;
    }

    private static boolean has(long[] bits, long key) {
        int place = Hashes.place(key, BITS - 1);
        return ((bits[place / Long.SIZE] >>> place) & 1) != 0;
    }
}
