package io.github.asreval.text.base;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;

/**
 * The sound of a word or phrase, as far as its letters tell, so that what was misheard can be told from what is merely
 * different.
 *
 * <pre>{@code
 * SoundKey.of("हिन्दी").equals(SoundKey.of("हिंदी"))                        // true
 * SoundKey.of("Golconda Fort").distance(SoundKey.of("Golkunda for"))   // 0.125
 * SoundKey.of("जंग").isNear(SoundKey.of("ट्रेवल"))                        // false
 * }</pre>
 *
 * <p>The text of a key depends on the script: Indian scripts are reduced to what is heard of them, Latin letters to
 * their consonants by Double Metaphone, and other scripts to their letters without case. Spaces and punctuation are left
 * out. Texts of different scripts are compared in Latin letters. Instances are immutable.
 */
public final class SoundKey {

    /** How far apart the keys of two texts may be that sound alike: half of the longer one. */
    public static final double NEAR = 0.5;

    /** No more of a text is looked at: a hostile word of a megabyte costs no more than a long one. */
    private static final int LONGEST = 4 * CodePointDistance.LONGEST;

    private enum Kind {
        INDIC,
        LATIN,
        SPELLING
    }

    private final String source;
    private final Kind kind;
    private final String key;

    private SoundKey(String source, Kind kind, String key) {
        this.source = source;
        this.kind = kind;
        this.key = key;
    }

    /** Returns the key of a text; that of a text without letters and digits is empty. */
    public static SoundKey of(String text) {
        return ofShort(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }

    private static SoundKey ofShort(String text) {
        int indic = 0;
        int latin = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                letters++;
                indic += IndicKey.covers(c) ? 1 : 0;
                latin += UnicodeScript.of(c) == UnicodeScript.LATIN ? 1 : 0;
            }
        }
        if (indic > 0 && 2 * indic >= letters) {
            return new SoundKey(text, Kind.INDIC, IndicKey.of(UCharacter.foldCase(text, true)));
        }
        if (latin > 0 && 2 * latin >= letters) {
            return new SoundKey(text, Kind.LATIN, LatinKey.of(UCharacter.foldCase(text, true)));
        }
        return new SoundKey(text, Kind.SPELLING, spelling(text));
    }

    private static String spelling(String text) {
        String whole = Normalizer2.getNFCInstance().normalize(UCharacter.foldCase(MarkOrder.sorted(text), true));
        StringBuilder letters = new StringBuilder();
        whole.codePoints().filter(SoundKey::isSpelled).forEach(c -> {
            int digit = UCharacter.digit(c, 10);
            letters.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return letters.toString();
    }

    private static boolean isSpelled(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Returns the text of the key; keys of one script with equal text are equal. */
    String text() {
        return key;
    }

    /**
     * Returns how far apart two keys are: the edits that turn one into the other per character of the longer one, so 0
     * for equal keys and 1 for keys with nothing in common; 1 as well if one of them is empty.
     */
    public double distance(SoundKey other) {
        if (key.isEmpty() || other.key.isEmpty()) {
            return 1;
        }
        if (kind == other.kind) {
            return distance(key, other.key);
        }
        return distance(LatinKey.of(romanized()), LatinKey.of(other.romanized()));
    }

    /** Returns whether the keys are at most {@link #NEAR} apart: one may have been misheard as the other. */
    boolean isNear(SoundKey other) {
        return distance(other) <= NEAR;
    }

    private String romanized() {
        return UCharacter.foldCase(kind == Kind.LATIN ? source : Romanizer.ANY.transliterate(source), true);
    }

    private static double distance(String a, String b) {
        int[] first = CodePointDistance.codePoints(a);
        int[] second = CodePointDistance.codePoints(b);
        int longer = Math.max(first.length, second.length);
        return longer == 0 ? 1 : (double) CodePointDistance.between(first, second) / longer;
    }

    /** Returns whether both keys are of one kind of script and have the same text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SoundKey that && kind == that.kind && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Returns the text of the key. */
    @Override
    public String toString() {
        return key;
    }

    /** Loaded only where scripts are mixed: ICU's rules for all scripts take a moment. */
    private static final class Romanizer {
        static final Transliterator ANY = Transliterator.getInstance("Any-Latin");
    }
}
