package io.github.asreval.report.base;

import io.github.asreval.text.base.VisibleText;
import java.nio.charset.StandardCharsets;

/** Words and characters as pages show them: as {@link TextCell cells} have them, but monstrous ones cut. */
public final class HtmlWord {

    /** In bytes, which are quickly counted; ordinary words have fewer than a hundred. */
    public static final int LONGEST = 1000;

    private static final String DOTTED_CIRCLE = "\u25CC";
    private static final String BLANK = "\u2423";
    private static final byte[] CUT = "\u2026".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LESS_THAN = "\\u003c".getBytes(StandardCharsets.US_ASCII);

    private HtmlWord() {}

    /** Returns a word or character of a table, with what cannot be seen in it written out. */
    public static String shown(String word) {
        return text(TextCell.of(VisibleText.reveal(word)));
    }

    /** Returns the word as text that can stand by itself. */
    public static String text(TextCell word) {
        return based(bare(word));
    }

    /** Returns text with a dotted circle under it where it begins with a combining mark, which has no letter then. */
    public static String based(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return switch (Character.getType(text.codePointAt(0))) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                DOTTED_CIRCLE + text;
            default -> text;
        };
    }

    /** Returns text for a screen reader, which would pass over the sign for a blank or call it a box. */
    public static String spoken(String text) {
        return text.replace(BLANK, " (blank) ");
    }

    /** Returns a name from a transcript, such as an id or a speaker. */
    public static String name(String name) {
        return name.isEmpty() ? "" : bare(TextCell.of(VisibleText.escape(name)));
    }

    /** Returns the word as a part of a text. */
    public static String bare(TextCell word) {
        byte[] text = word.text();
        int end = end(text);
        String shown = new String(text, 0, end, StandardCharsets.UTF_8);
        return isCut(text) ? shown + "\u2026" : shown;
    }

    /** Appends the word as a part of a JSON string that may stand between tags of HTML. */
    public static void appendJson(TextCell word, Utf8Buffer target) {
        byte[] text = word.text();
        int end = end(text);
        int start = 0;
        for (int i = 0; i < end; i++) {
            byte unit = text[i];
            if (unit == '"' || unit == '\\' || unit == '<') {
                target.append(text, start, i);
                if (unit == '<') {
                    target.append(LESS_THAN);
                } else {
                    target.append('\\').append((char) unit);
                }
                start = i + 1;
            }
        }
        target.append(text, start, end);
        if (isCut(text)) {
            target.append(CUT);
        }
    }

    /**
     * The end of what is shown: before the blank that gives a cell its width, unless that is all there is, and not within
     * a character.
     */
    private static int end(byte[] text) {
        if (text.length <= LONGEST) {
            return text.length > 1 && text[text.length - 1] == ' ' ? text.length - 1 : text.length;
        }
        int end = LONGEST;
        while ((text[end] & 0xC0) == 0x80) {
            end--;
        }
        return end;
    }

    private static boolean isCut(byte[] text) {
        return text.length > LONGEST;
    }
}
