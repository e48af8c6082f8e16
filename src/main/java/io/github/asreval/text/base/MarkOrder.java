package io.github.asreval.text.base;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UTF16;
import java.util.Comparator;

/**
 * The order of very many combining marks on one letter. Unicode's normal forms have them sorted by their classes, and ICU
 * does that by insertion, in a time that grows with the square of their number; sorted beforehand, they take no longer than
 * other text.
 *
 * <p>No writing has so many: it is a prank, or an attack.
 */
public final class MarkOrder {

    /** In shorter text, insertion is as fast. */
    private static final int LONG = 512;

    private MarkOrder() {}

    /** Returns canonically equivalent text, in which long runs of marks are sorted; most text comes back as it is. */
    public static String sorted(String text) {
        if (text.length() < LONG) {
            return text;
        }
        StringBuilder sorted = new StringBuilder(text.length());
        int plain = 0;
        for (int i = 0; i < text.length(); ) {
            int end = endOfMarks(text, i);
            if (end - i >= LONG) {
                sorted.append(text, plain, i);
                text.substring(i, end)
                        .codePoints()
                        .boxed()
                        .sorted(Comparator.comparingInt(UCharacter::getCombiningClass))
                        .forEach(sorted::appendCodePoint);
                plain = end;
            }
            i = Math.max(end, i + UTF16.getCharCount(text.codePointAt(i)));
        }
        return plain == 0 ? text : sorted.append(text, plain, text.length()).toString();
    }

    /** Returns where the marks end that begin at a place; the place itself if there are none. */
    private static int endOfMarks(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (codePoint < 0x300 || UCharacter.getCombiningClass(codePoint) == 0) {
                return end;
            }
            end += UTF16.getCharCount(codePoint);
        }
        return end;
    }
}
