package io.github.asreval.text.base;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * The sound of a word in Latin letters: its consonants by Double Metaphone (Philips 2000), digits as they are.
 *
 * <p>{@code Golconda Fort} is {@code KLKNTFRT} and {@code Golkunda for} {@code KLKNTFR}. Accents are left out first. The
 * rules know English best; for other languages they are a rough but steady measure.
 */
final class LatinKey {

    private static final DoubleMetaphone METAPHONE = metaphone();

    /** Letters that no decomposition takes to plain ones. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ŋ', "ng"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"));

    private LatinKey() {}

    private static DoubleMetaphone metaphone() {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        // More would not be compared, and every call takes memory for the longest.
        metaphone.setMaxCodeLen(CodePointDistance.LONGEST);
        return metaphone;
    }

    /** Returns the key of a folded text; its letters themselves where they have no consonants to be heard. */
    static String of(String folded) {
        StringBuilder letters = new StringBuilder();
        StringBuilder key = new StringBuilder();
        StringBuilder all = new StringBuilder();
        Normalizer2.getNFDInstance()
                .normalize(MarkOrder.sorted(folded))
                .codePoints()
                .forEach(c -> {
                    if (Character.isDigit(c)) {
                        key.append(consonants(letters)).appendCodePoint(c);
                        letters.setLength(0);
                        all.appendCodePoint(c);
                    } else if (Character.isLetter(c)) {
                        String plain = PLAIN.getOrDefault(c, Character.toString(c));
                        letters.append(plain);
                        all.append(plain);
                    }
                });
        key.append(consonants(letters));
        return key.length() == 0 ? all.toString() : key.toString();
    }

    private static String consonants(CharSequence letters) {
        String key = METAPHONE.doubleMetaphone(letters.toString());
        return key == null ? "" : key;
    }
}
