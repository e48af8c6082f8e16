package io.github.asreval.transcript.format.xml;

import io.github.asreval.text.Words;

/**
 * The tags of XML, which need not begin with its declaration, told from a text that begins with a mark such as {@code
 * <unk>}.
 *
 * <p>{@code <tt xml:lang="en">} and {@code <tt><body>…</body></tt>} are XML; {@code <s> hello </s>}, {@code <v Agent> hello}
 * and an empty text are none.
 */
public final class XmlTags {

    private XmlTags() {}

    /** Returns whether a text, without white space before it, begins as XML does. */
    public static boolean isXml(String start) {
        if (start.startsWith("<?xml") || start.startsWith("<!DOCTYPE") || start.startsWith("<!--")) {
            return true;
        }
        int name = nameEnd(start, 1);
        if (!start.startsWith("<") || name == 1) {
            return false;
        }
        int close = start.indexOf('>', name);
        if (close < 0) {
            return hasAttribute(start, name, start.length());
        }
        boolean empty = start.charAt(close - 1) == '/' && name == close - 1;
        if (empty || hasAttribute(start, name, close)) {
            return isTagEnd(start, name);
        }
        return name == close && beginsWithElement(start, close + 1);
    }

    private static boolean isTagEnd(String text, int place) {
        char c = text.charAt(place);
        return c == '/' || Words.isWhiteSpace(c);
    }

    /** Returns whether {@code name="…"} or {@code name='…'} stands in a tag. */
    private static boolean hasAttribute(String text, int from, int to) {
        int equals = text.indexOf('=', from);
        if (equals < 0 || equals + 1 >= to) {
            return false;
        }
        char quote = text.charAt(equals + 1);
        return (quote == '"' || quote == '\'') && isNameCharacter(text.charAt(equals - 1));
    }

    /** Returns whether an element that is closed again stands next: marks of transcripts are not closed so. */
    private static boolean beginsWithElement(String text, int from) {
        int open = from;
        while (open < text.length() && Words.isWhiteSpace(text.charAt(open))) {
            open++;
        }
        int end = open < text.length() && text.charAt(open) == '<' ? nameEnd(text, open + 1) : open;
        if (end <= open + 1) {
            return false;
        }
        int close = text.indexOf('>', end);
        return close >= 0
                && (hasAttribute(text, end, close) || text.indexOf("</" + text.substring(open + 1, end), close) >= 0);
    }

    /** Returns where a name that begins at a place ends. */
    public static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
}
