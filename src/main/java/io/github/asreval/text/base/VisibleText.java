package io.github.asreval.text.base;

import java.util.List;

/**
 * Text from a file, made safe and visible for people: what a terminal, or the program that reads the log of a build, would
 * obey, or not show at all, is written out.
 *
 * <pre>{@code
 * VisibleText.escape("red\u001B[31m")          // red⟨U+001B⟩[31m
 * VisibleText.reveal("क्\u200Dष")               // क्⟨ZWJ⟩ष
 * VisibleText.escape("::error::no")            // ⟨U+003A⟩:error::no
 * }</pre>
 *
 * <p>Ordinary text comes back as the same string.
 */
public final class VisibleText {

    private static final String OPEN_BOX = "\u2423";

    /** What runners of GitHub, Azure and TeamCity take commands by, wherever it stands in a line of a log. */
    private static final List<String> COMMANDS = List.of("##[", "##vso[", "##teamcity[");

    private VisibleText() {}

    /**
     * Returns the text with control characters, line separators, bidirectional controls, noncharacters and lone
     * surrogates written as {@code ⟨U+001B⟩}, and so the first character of what a runner of builds takes for a command:
     * {@code ::} with a letter behind it at the beginning of a word, and {@code ##[}. Joiners stay: letters are shaped by
     * them.
     */
    public static String escape(String text) {
        return write(text, false);
    }

    /**
     * Returns the text escaped as by {@link #escape}, with every other invisible character written out too; for words
     * that differ, where an invisible character may be the whole difference. A blank that is all there is, as where
     * characters are counted, becomes the sign for one, {@code ␣}.
     */
    public static String reveal(String text) {
        return text.equals(" ") ? OPEN_BOX : write(text, true);
    }

    private static String write(String text, boolean reveal) {
        int length = text.length();
        int i = 0;
        while (i < length && isPlain(text.charAt(i)) && !beginsCommand(text, i)) {
            i++;
        }
        if (i == length) {
            return text;
        }
        StringBuilder shown = new StringBuilder(length + 16).append(text, 0, i);
        while (i < length) {
            int codePoint = text.codePointAt(i);
            if (isUnsafe(codePoint) || (reveal && isInvisible(codePoint)) || beginsCommand(text, i)) {
                shown.append('\u27E8').append(name(codePoint)).append('\u27E9');
            } else {
                shown.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return shown.toString();
    }

    /** The quick test that nearly all text passes: printable ASCII, and the scripts from Latin to Malayalam. */
    private static boolean isPlain(char c) {
        return c < 0x7F ? c >= ' ' : c >= 0xAE && c < 0xD80 && !isInvisible(c) && c != 0x61C;
    }

    /**
     * Returns whether there is at a place what a runner obeys: GitHub's begins with colons at the beginning of a line, to
     * which any word may come where lines are wrapped.
     */
    private static boolean beginsCommand(String text, int place) {
        char c = text.charAt(place);
        if (c == ':') {
            return (place == 0 || isBlank(text.charAt(place - 1)))
                    && text.startsWith("::", place)
                    && place + 2 < text.length()
                    && Character.isLetter(text.charAt(place + 2));
        }
        return c == '#' && COMMANDS.stream().anyMatch(command -> text.startsWith(command, place));
    }

    /** Returns whether {@link #escape} writes a code point out, whatever stands beside it. */
    public static boolean isUnsafe(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || isBidirectionalControl(codePoint)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isBidirectionalControl(int codePoint) {
        return codePoint == 0x61C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** Format characters and the other code points that Unicode calls default ignorable. */
    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint == 0x34F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x17B4
                || codePoint == 0x17B5
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    }

    private static String name(int codePoint) {
        return switch (codePoint) {
            case 0x200B -> "ZWSP";
            case 0x200C -> "ZWNJ";
            case 0x200D -> "ZWJ";
            case 0xFEFF -> "BOM";
            default -> {
                String hex = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
                yield "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
            }
        };
    }
}
