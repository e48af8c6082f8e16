package io.github.asreval.normalize.base;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;

/** Writes what comes out of a table in the case of the word that went in. */
public final class LetterCase {

    private LetterCase() {}

    /**
     * Returns the words in capitals if the word was written in two or more, with a capital first if it began with one,
     * and otherwise as they are.
     *
     * @param written the word that is replaced
     * @param lower what replaces it, in lower case
     */
    public static String like(String written, String lower) {
        if (written.isEmpty() || !CharacterSets.isCapital(written.codePointAt(0))) {
            return lower;
        }
        long letters =
                written.codePoints().filter(CharacterSets::isLetterOrMark).count();
        long capitals = written.codePoints().filter(CharacterSets::isCapital).count();
        boolean all = letters > 1 && capitals == letters;
        return all ? UCharacter.toUpperCase(Locale.ROOT, lower) : capitalised(lower);
    }

    private static String capitalised(String lower) {
        return UCharacter.toUpperCase(Locale.ROOT, lower.substring(0, 1)) + lower.substring(1);
    }
}
