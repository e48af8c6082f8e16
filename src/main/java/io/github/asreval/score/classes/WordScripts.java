package io.github.asreval.score.classes;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Set;
import java.util.TreeSet;

/** The scripts of words, and the kinds of characters, by the names that Unicode gives them. */
final class WordScripts {

    /** Stands for the script of words without letters. */
    static final String NONE = "no letters";

    private static final String MIXED = "mixed";

    private WordScripts() {}

    /** Returns the script of the letters of a word: {@code Devanagari}; {@code mixed} if they are of several. */
    static String of(String word) {
        Set<String> scripts = new TreeSet<>();
        word.codePoints()
                .filter(UCharacter::isLetter)
                .mapToObj(WordScripts::script)
                .forEach(scripts::add);
        return scripts.isEmpty()
                ? NONE
                : scripts.size() > 1 ? MIXED : scripts.iterator().next();
    }

    private static String script(int codePoint) {
        return UScript.getName(UScript.getScript(codePoint));
    }

    /** Returns whether a word has a digit of any script in it. */
    static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(UCharacter::isDigit);
    }

    /**
     * Returns the kind of a character, or of the first of several: {@code Devanagari vowel dependent} by its syllabic
     * category where its script has such, else as {@code Latin letter}, {@code digit}, {@code punctuation}.
     */
    static String kind(String character) {
        int codePoint = character.codePointAt(0);
        if (UCharacter.isUWhiteSpace(codePoint)) {
            return "blank";
        }
        int syllabic = UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_SYLLABIC_CATEGORY);
        boolean hasScript = UScript.getScript(codePoint) > UScript.INHERITED;
        if (UCharacter.isDigit(codePoint)) {
            return hasScript ? script(codePoint) + " digit" : "digit";
        }
        if (syllabic != UCharacter.IndicSyllabicCategory.OTHER && hasScript) {
            String name = UCharacter.getPropertyValueName(
                    UProperty.INDIC_SYLLABIC_CATEGORY, syllabic, UProperty.NameChoice.LONG);
            return script(codePoint) + " "
                    + name.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
        String kind = general(codePoint);
        return hasScript ? script(codePoint) + " " + kind : kind;
    }

    private static String general(int codePoint) {
        if (UCharacter.isLetter(codePoint)) {
            return "letter";
        }
        return switch (UCharacter.getType(codePoint)) {
            case UCharacter.NON_SPACING_MARK, UCharacter.COMBINING_SPACING_MARK, UCharacter.ENCLOSING_MARK -> "mark";
            case UCharacter.LETTER_NUMBER, UCharacter.OTHER_NUMBER -> "number";
            case UCharacter.DASH_PUNCTUATION,
                    UCharacter.START_PUNCTUATION,
                    UCharacter.END_PUNCTUATION,
                    UCharacter.CONNECTOR_PUNCTUATION,
                    UCharacter.OTHER_PUNCTUATION,
                    UCharacter.INITIAL_PUNCTUATION,
                    UCharacter.FINAL_PUNCTUATION -> "punctuation";
            case UCharacter.MATH_SYMBOL,
                    UCharacter.CURRENCY_SYMBOL,
                    UCharacter.MODIFIER_SYMBOL,
                    UCharacter.OTHER_SYMBOL -> "symbol";
            default -> "other";
        };
    }
}
