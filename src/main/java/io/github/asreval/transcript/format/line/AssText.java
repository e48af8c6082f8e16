package io.github.asreval.transcript.format.line;

import io.github.asreval.transcript.format.base.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The text of an ASS event: marks in braces and drawings are left out, {@code \N} is a line end, {@code \h} a space. */
final class AssText {

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean drawing;

    private AssText() {}

    /** Returns the lines of a text; blank ones may be among them. */
    static List<String> lines(String text) {
        AssText marked = new AssText();
        marked.read(text);
        marked.endLine();
        return marked.lines;
    }

    private void read(String text) {
        int i = 0;
        while (i < text.length()) {
            int close = text.charAt(i) == '{' ? Marks.indexOf(text, '}', i) : -1;
            if (close >= 0) {
                readMarks(text.substring(i + 1, close));
                i = close + 1;
            } else if (text.startsWith("\\N", i) || text.startsWith("\\n", i)) {
                endLine();
                i += 2;
            } else if (text.startsWith("\\h", i)) {
                append(' ');
                i += 2;
            } else {
                append(text.charAt(i));
                i++;
            }
        }
    }

    /** {@code \p1} begins a drawing, whose commands are no words, and {@code \p0} ends it. */
    private void readMarks(String marks) {
        for (String mark : marks.split("\\\\", -1)) {
            if (mark.length() > 1 && mark.charAt(0) == 'p' && Character.isDigit(mark.charAt(1))) {
                drawing = Numbers.parse(mark.substring(1).trim()).orElse(1) > 0;
            }
        }
    }

    private void append(char c) {
        if (!drawing) {
            line.append(c);
        }
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
    }
}
