package io.github.asreval.normalize.base;

import java.util.function.IntPredicate;

/** Text as a row of characters. */
public final class Characters {

    private Characters() {}

    /** Returns the text without the characters that are not wanted; all of them lie in the basic plane. */
    public static String without(String text, IntPredicate unwanted) {
        StringBuilder rest = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!unwanted.test(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }
}
