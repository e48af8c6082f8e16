package io.github.asreval.transcript.format.base;

import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell that holds a list of texts: {@code a; b c}, or as JSON and Python write lists, {@code ["a", 'b c']}.
 *
 * <p>Elements that are empty or blank are none.
 */
public final class CellList {

    private static final char ESCAPE = '\\';

    private CellList() {}

    /** Returns the texts in a cell, without white space around them. */
    public static List<String> of(String cell) {
        String text = Words.trim(cell);
        if (text.startsWith("[") && text.endsWith("]")) {
            return elements(text.substring(1, text.length() - 1));
        }
        List<String> list = new ArrayList<>();
        for (String element : text.split(";", -1)) {
            add(element, list);
        }
        return list;
    }

    /** Returns a cell that holds texts, which {@link #of} returns again. */
    public static String cell(List<String> texts) {
        StringBuilder cell = new StringBuilder("[");
        for (String text : texts) {
            cell.append(cell.length() > 1 ? ", " : "").append('"');
            text.codePoints().forEach(c -> {
                if (c == '"' || c == ESCAPE) {
                    cell.append(ESCAPE);
                }
                cell.appendCodePoint(c);
            });
            cell.append('"');
        }
        return cell.append(']').toString();
    }

    /** What stands between commas; within quotes of either kind commas are text, and a backslash makes anything text. */
    private static List<String> elements(String text) {
        List<String> list = new ArrayList<>();
        StringBuilder element = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0 && c == ESCAPE && i + 1 < text.length()) {
                i = unescape(text, i + 1, element);
            } else if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    element.append(c);
                }
            } else if ((c == '"' || c == '\'') && Words.isBlank(element.toString())) {
                quote = c;
            } else if (c == ',') {
                add(element.toString(), list);
                element.setLength(0);
            } else {
                element.append(c);
            }
        }
        add(element.toString(), list);
        return list;
    }

    /** Appends the character that stands behind a backslash, and returns where it ends. */
    private static int unescape(String text, int at, StringBuilder element) {
        char c = text.charAt(at);
        if (c == 'u' && isHex(text, at + 1)) {
            element.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
            return at + 4;
        }
        element.append("nrt".indexOf(c) >= 0 ? ' ' : c);
        return at;
    }

    private static boolean isHex(String text, int from) {
        int digits = 0;
        while (digits < 4 && from + digits < text.length() && Character.digit(text.charAt(from + digits), 16) >= 0) {
            digits++;
        }
        return digits == 4;
    }

    private static void add(String element, List<String> list) {
        String text = Words.trim(element);
        if (!text.isEmpty()) {
            list.add(text);
        }
    }
}
