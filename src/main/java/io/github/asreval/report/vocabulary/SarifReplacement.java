package io.github.asreval.report.vocabulary;

import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.check.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of text to be replaced, as SARIF describes it: lines and columns from 1, in code points, the end exclusive.
 *
 * @param startLine the line on which it begins
 * @param startColumn the column at which it begins
 * @param endLine the line on which it ends
 * @param endColumn the column before which it ends
 * @param inserted what stands there instead
 */
record SarifReplacement(int startLine, int startColumn, int endLine, int endColumn, String inserted) {

    /**
     * Returns the changes that a fix makes to text; none if it changes how the whole file is written.
     *
     * @param lines the lines of the file
     */
    static List<SarifReplacement> of(Optional<Fix> fix, List<Line> lines) {
        List<SarifReplacement> changes = new ArrayList<>();
        if (fix.isPresent() && fix.get() instanceof Fix.Cells cells) {
            for (Fix.Edit edit : cells.edits()) {
                int start = edit.start() + 1;
                int end = start + edit.before().codePointCount(0, edit.before().length());
                changes.add(new SarifReplacement(cells.line(), start, cells.line(), end, edit.after()));
            }
        } else if (fix.isPresent() && fix.get() instanceof Fix.Lines change) {
            changes.add(change.lines().isEmpty() ? removal(change, lines) : rewriting(change, lines));
        }
        return changes;
    }

    private static SarifReplacement rewriting(Fix.Lines fix, List<Line> lines) {
        return new SarifReplacement(
                fix.first(), 1, fix.last(), behind(fix.last(), lines), String.join("\n", fix.lines()));
    }

    /** One line end goes with the lines: their own, or for the last lines of a file the one before them. */
    private static SarifReplacement removal(Fix.Lines fix, List<Line> lines) {
        if (fix.last() < lines.size()) {
            return new SarifReplacement(fix.first(), 1, fix.last() + 1, 1, "");
        }
        return fix.first() > 1
                ? new SarifReplacement(
                        fix.first() - 1, behind(fix.first() - 1, lines), fix.last(), behind(fix.last(), lines), "")
                : new SarifReplacement(1, 1, fix.last(), behind(fix.last(), lines), "");
    }

    /** The column behind the last code point of a line. */
    private static int behind(int number, List<Line> lines) {
        return lines.get(number - 1).length() + 1;
    }
}
