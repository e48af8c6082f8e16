package io.github.asreval.vocabulary.charset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import io.github.asreval.text.base.CharacterSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Other spellings of the same letters: composed, in pieces, in lower case. Finds one that a set has.
 *
 * <p>Composition goes beyond Unicode's form NFC, which never puts some letters together: the Hindi set has U+095C, but
 * NFC leaves U+0921 U+093C apart. Instances are immutable.
 */
final class CharsetSpelling {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    /** Spellings that Unicode does not hold to be the same, though writers and fonts do. */
    private static final Map<String, String> CUSTOMARY = Map.of(
            // Malayalam consonants without a vowel, as written before they got letters of their own.
            "\u0D23\u0D4D\u200D", "\u0D7A",
            "\u0D28\u0D4D\u200D", "\u0D7B",
            "\u0D30\u0D4D\u200D", "\u0D7C",
            "\u0D32\u0D4D\u200D", "\u0D7D",
            "\u0D33\u0D4D\u200D", "\u0D7E",
            // Bengali khanda ta, likewise.
            "\u09A4\u09CD\u200D", "\u09CE",
            // Catalan l with a middle dot.
            "l\u00B7", "\u0140");

    private final CharacterSet usable;
    private final ULocale locale;
    private final Map<String, String> compositions = new LinkedHashMap<>();

    /**
     * Returns the spellings of a language.
     *
     * @param usable the code points that a spelling may have
     */
    CharsetSpelling(String tag, CharacterSet usable) {
        this.usable = usable;
        this.locale = ULocale.forLanguageTag(tag);
        CUSTOMARY.forEach(this::addComposition);
        for (CharacterSet.Range range : usable.ranges()) {
            for (int c = range.first(); c <= range.last(); c++) {
                if (UCharacter.hasBinaryProperty(c, UProperty.FULL_COMPOSITION_EXCLUSION)) {
                    addComposition(NFD.normalize(Character.toString(c)), Character.toString(c));
                }
            }
        }
    }

    private void addComposition(String pieces, String letter) {
        boolean several = pieces.codePointCount(0, pieces.length()) > 1;
        if (several && usable.containsAll(letter) && !usable.containsAll(pieces)) {
            compositions.put(pieces, letter);
        }
    }

    /** Returns the text with those letters put together that only the rules of the language join. */
    String withCompositions(String text) {
        String composed = text;
        for (Map.Entry<String, String> composition : compositions.entrySet()) {
            composed = composed.replace(composition.getKey(), composition.getValue());
        }
        return composed;
    }

    /** Returns the text with all letters in pieces. */
    static String decomposed(String text) {
        return NFD.normalize(text);
    }

    /** Returns the text in lower case as the language has it: Azerbaijani I becomes a dotless i. */
    String lowerCase(String text) {
        return UCharacter.toLowerCase(locale, text);
    }

    /** Returns the first spelling of the text, itself included, that has usable code points only. */
    Optional<String> usable(String text) {
        return usableAsWritten(text)
                .or(() -> usableAsWritten(lowerCase(NFC.normalize(text))))
                .or(() -> usableAsWritten(lowerCase(text)));
    }

    private Optional<String> usableAsWritten(String text) {
        if (usable.containsAll(text)) {
            return Optional.of(text);
        }
        String nfc = NFC.normalize(text);
        if (usable.containsAll(nfc)) {
            return Optional.of(nfc);
        }
        return Optional.of(withCompositions(nfc)).filter(usable::containsAll);
    }
}
