package io.github.asreval.transcript.format.line;

import java.util.Locale;
import java.util.Set;

/** The marks in a line of SubRip subtitles. */
final class SrtText {

    private static final Set<String> TAGS = Set.of("b", "font", "i", "s", "u");

    private SrtText() {}

    /** Leaves out {@code <i>}, {@code </font>} and {@code {\an8}}, the marks that players know; nothing else is one. */
    static String withoutTags(String line) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            int end = markEnd(line, i);
            if (end < 0) {
                text.append(line.charAt(i));
                i++;
            } else {
                i = end;
            }
        }
        return text.toString();
    }

    /** Returns where the mark that begins here ends; −1 if none does. */
    private static int markEnd(String line, int start) {
        if (line.startsWith("{\\", start)) {
            int close = Marks.indexOf(line, '}', start);
            return close < 0 ? -1 : close + 1;
        }
        int close = line.charAt(start) == '<' ? Marks.indexOf(line, '>', start) : -1;
        if (close < 0) {
            return -1;
        }
        String tag = line.substring(line.startsWith("</", start) ? start + 2 : start + 1, close);
        int space = tag.indexOf(' ');
        String name = space < 0 ? tag : tag.substring(0, space);
        return TAGS.contains(name.toLowerCase(Locale.ROOT)) ? close + 1 : -1;
    }
}
