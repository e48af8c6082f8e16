package io.github.asreval.report.vocabulary;

import io.github.asreval.text.base.VisibleText;
import io.github.asreval.vocabulary.DecodedText;
import java.util.Locale;

/**
 * Text of a vocabulary file as it is shown to people: a TAB as {@code ⇥}, a line feed as {@code ↵}, a byte that is not
 * UTF-8 as {@code ⟨E9⟩}, and whatever a terminal would obey or hide {@linkplain VisibleText written out}.
 */
final class RowText {

    private static final String TAB = "\u21E5";
    private static final String LINE_FEED = "\u21B5";
    private static final int LONGEST_EXCERPT = 60;

    private RowText() {}

    /** Returns the text as it is shown; ordinary text comes back as the same string. */
    static String shown(String text) {
        int special = next(text, 0);
        if (special == text.length()) {
            return VisibleText.reveal(text);
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        int start = 0;
        while (special < text.length()) {
            shown.append(VisibleText.reveal(text.substring(start, special)));
            shown.append(symbol(text.charAt(special)));
            start = special + 1;
            special = next(text, start);
        }
        return shown.append(VisibleText.reveal(text.substring(start))).toString();
    }

    /** Returns the beginning of a text in double quotes, as it is shown. */
    static String excerpt(String text) {
        int end = 0;
        for (int shown = 0; end < text.length() && shown < LONGEST_EXCERPT; shown++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return '"' + shown(text.substring(0, end)) + (end < text.length() ? "…\"" : "\"");
    }

    private static int next(String text, int start) {
        int i = start;
        while (i < text.length() && !isSpecial(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isSpecial(String text, int index) {
        char c = text.charAt(index);
        return c == '\t'
                || c == '\n'
                || (DecodedText.isUndecodable(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1))));
    }

    private static String symbol(char c) {
        return switch (c) {
            case '\t' -> TAB;
            case '\n' -> LINE_FEED;
            default -> {
                String hex = Integer.toHexString(DecodedText.undecodableByte(c));
                yield "\u27E8" + hex.toUpperCase(Locale.ROOT) + "\u27E9";
            }
        };
    }
}
