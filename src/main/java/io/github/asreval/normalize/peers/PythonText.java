package io.github.asreval.normalize.peers;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import io.github.asreval.text.Words;
import java.util.regex.Pattern;

/**
 * The words, digits, white space and lower case of Python, in which the normalisers of the peers are written.
 *
 * <p>Python's {@code \w} is a letter, a number or an underscore, not a combining mark; Java's is another set. The patterns
 * know the letters of the Unicode version of the Java that runs them; a younger one ends a word.
 */
final class PythonText {

    /** One character that Python's {@code \w} matches. U+10000 makes Java look back by code points, not by halves. */
    private static final String WORD_CHARACTER = "[\\p{L}\\p{N}_\uD800\uDC00]";

    /** Where a word begins: Python's {@code \b} before a character of a word. */
    private static final String BEGIN = "(?<!" + WORD_CHARACTER + ")";

    /** The end of a word: Python's {@code \b} after a character of a word. */
    private static final String END = "(?!" + WORD_CHARACTER + ")";

    /** One character of white space, Python's {@code \s}: the set of {@link Words}. */
    static final String SPACE =
            "[\\t-\\r\\x1C-\\x20\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";

    /** One decimal digit of any script, Python's {@code \d}. */
    static final String DIGIT = "\\p{Nd}";

    private PythonText() {}

    /**
     * Returns a pattern in which {@code \<} and {@code \>} stand for the beginning and the end of a word, and a blank
     * for white space.
     */
    static Pattern words(String regex) {
        return Pattern.compile(regex.replace("\\<", BEGIN).replace("\\>", END).replace(" ", SPACE + "+"));
    }

    /** Returns the text in lower case by Unicode's full rules, final sigma included, as {@code str.lower()} does. */
    static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return UCharacter.toLowerCase(ULocale.ROOT, text);
            }
        }
        return text;
    }

    /** Returns whether every character is one of {@code a} to {@code z}, so that the text is one word to any pattern. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
