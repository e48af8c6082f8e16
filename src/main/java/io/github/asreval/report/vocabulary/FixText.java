package io.github.asreval.report.vocabulary;

import io.github.asreval.vocabulary.check.Finding;
import io.github.asreval.vocabulary.check.Fix;

/** The fix of a finding, in a line of text. */
final class FixText {

    private static final String START = "    fix: ";

    private FixText() {}

    /** Returns the line, ended by a line feed; empty if there is no fix. */
    static String line(Finding finding) {
        if (finding.fix().isEmpty()) {
            return "";
        }
        Fix fix = finding.fix().get();
        if (fix instanceof Fix.Cells cells) {
            return START + cells(cells) + "\n";
        }
        if (fix instanceof Fix.Lines lines) {
            return START + lines(lines, finding.where().line()) + "\n";
        }
        return START + ((Fix.Rewrite) fix).after() + "\n";
    }

    private static String cells(Fix.Cells cells) {
        StringBuilder text = new StringBuilder();
        for (Fix.Edit edit : cells.edits()) {
            boolean first = text.isEmpty();
            text.append(first ? "" : ", and ");
            // The first cell is the one with the caret; of another one the name is needed.
            if (!first && edit.cell().isPresent()) {
                text.append(edit.cell().get().header()).append(' ');
            }
            text.append(edit.after().isEmpty() ? "nothing there" : RowText.shown(edit.after()));
        }
        return text.toString();
    }

    private static String lines(Fix.Lines lines, int line) {
        if (lines.first() == lines.last()
                && lines.first() == line
                && lines.lines().size() == 1) {
            String text = lines.lines().get(0);
            return text.codePointCount(0, text.length()) > 300 ? "another line" : RowText.shown(text);
        }
        String which = lines.first() == lines.last()
                ? "line " + lines.first()
                : "lines " + lines.first() + " to " + lines.last();
        return (lines.lines().isEmpty() ? "remove " : "rewrite ") + which;
    }
}
