package io.github.asreval.text.base;

/**
 * The case of the letters A to Z, the only ones of which NIST's scorer knows any.
 *
 * <pre>{@code
 * AsciiCase.lower("Call É-07")   // call É-07
 * }</pre>
 */
public final class AsciiCase {

    private AsciiCase() {}

    /** Returns a text with small letters for capital ones. */
    public static String lower(String text) {
        return moved(text, 'A', 'Z', 'a' - 'A');
    }

    /** Returns a text with capital letters for small ones. */
    public static String upper(String text) {
        return moved(text, 'a', 'z', 'A' - 'a');
    }

    private static String moved(String text, char first, char last, int by) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= first && text.charAt(i) <= last) {
                char[] letters = text.toCharArray();
                for (int j = i; j < letters.length; j++) {
                    letters[j] += (char) (letters[j] >= first && letters[j] <= last ? by : 0);
                }
                return new String(letters);
            }
        }
        return text;
    }
}
