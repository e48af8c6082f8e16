package io.github.asreval.vocabulary.charset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import io.github.asreval.text.base.CharacterSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The scripts of letters. */
public final class PhraseScripts {

    /** Scripts whose words do not mix with Latin letters, although the lists of such languages hold both. */
    private static final Set<Integer> UNMIXED = Set.of(
            UScript.CYRILLIC,
            UScript.GREEK,
            UScript.DEVANAGARI,
            UScript.BENGALI,
            UScript.GUJARATI,
            UScript.GURMUKHI,
            UScript.KANNADA,
            UScript.MALAYALAM,
            UScript.ORIYA,
            UScript.SINHALA,
            UScript.TAMIL,
            UScript.TELUGU);

    private PhraseScripts() {}

    /** Returns the script of a letter or mark, or {@link UScript#COMMON} for anything that belongs to no single one. */
    static int of(int codePoint) {
        int script = UScript.getScript(codePoint);
        return script == UScript.INHERITED || script == UScript.UNKNOWN ? UScript.COMMON : script;
    }

    /** Returns the scripts of a set, without {@link UScript#COMMON}. */
    static Set<Integer> of(CharacterSet set) {
        Set<Integer> scripts = new TreeSet<>();
        for (CharacterSet.Range range : set.ranges()) {
            for (int c = range.first(); c <= range.last(); c++) {
                scripts.add(of(c));
            }
        }
        scripts.remove(UScript.COMMON);
        return scripts;
    }

    /** Returns whether a Latin letter in a word of that script is probably a mistake. */
    static boolean unmixed(int script) {
        return UNMIXED.contains(script);
    }

    /** Returns whether the code point is a letter or a mark, not punctuation or a symbol. */
    public static boolean isLetterOrMark(int codePoint) {
        return UCharacter.isLetter(codePoint) || isMark(codePoint);
    }

    /** Returns whether the code point is a mark that belongs to the letter before it. */
    static boolean isMark(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Returns the English name of a script. */
    static String name(int script) {
        return UScript.getName(script).replace('_', ' ');
    }

    /** Returns the English names of scripts, joined by "and". */
    static String names(Set<Integer> scripts) {
        return scripts.stream().map(PhraseScripts::name).sorted().collect(Collectors.joining(" and "));
    }
}
