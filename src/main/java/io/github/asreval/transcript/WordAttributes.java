package io.github.asreval.transcript;

import io.github.asreval.text.Words;

/**
 * The attributes that NIST's scorer lets words bear, {@code morning;noun;greeting}, and does not compare: what stands
 * behind a semicolon.
 *
 * <pre>{@code
 * WordAttributes.without("good;adj  morning;noun")   // good  morning
 * WordAttributes.without("a\\;b")                    // a;b
 * }</pre>
 *
 * <p>Behind a backslash a semicolon is one. All backslashes go, as they do there. A word that is nothing but attributes is a
 * word all the same: the semicolon.
 */
final class WordAttributes {

    private static final char MARK = ';';
    private static final char ESCAPE = '\\';

    private WordAttributes() {}

    /** Returns whether a text has neither attributes nor backslashes. */
    private static boolean isWithout(String text) {
        return text.indexOf(MARK) < 0 && text.indexOf(ESCAPE) < 0;
    }

    /** Returns an utterance whose words have none. */
    static Utterance without(Utterance utterance) {
        return isWithout(utterance.text()) ? utterance : utterance.withText(without(utterance.text()));
    }

    /** Returns a text whose words have none; white space stays. */
    static String without(String text) {
        if (isWithout(text)) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Words.isWhiteSpace(text.charAt(end))) {
                end++;
            }
            if (end == start) {
                words.append(text.charAt(end++));
            } else {
                appendWord(text, start, end, words);
            }
            start = end;
        }
        return words.toString();
    }

    private static void appendWord(String text, int start, int end, StringBuilder target) {
        int before = target.length();
        boolean escaped = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == MARK && !escaped) {
                break;
            }
            escaped = c == ESCAPE;
            if (!escaped) {
                target.append(c);
            }
        }
        if (target.length() == before) {
            target.append(MARK);
        }
    }
}
