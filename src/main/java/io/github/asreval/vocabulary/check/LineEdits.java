package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.LineEnd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects changes of lines and cells that do not overlap, and makes them all at once. */
final class LineEdits {

    private final List<Line> lines;

    /** Other lines by the number of the first line they stand for. */
    private final Map<Integer, Fix.Lines> replacements = new HashMap<>();

    /** Edits of cells by the number of their line. */
    private final Map<Integer, List<Fix.Edit>> edits = new HashMap<>();

    private final Set<Integer> replaced = new HashSet<>();

    /** The cells that change, by line and place. */
    private final Set<Cell> taken = new HashSet<>();

    private record Cell(int line, int start) {}

    LineEdits(List<Line> lines) {
        this.lines = lines;
    }

    /** Takes a change of lines unless one of them changes already; returns whether it was taken. */
    boolean accept(Fix.Lines fix) {
        for (int number = fix.first(); number <= fix.last(); number++) {
            if (replaced.contains(number) || edits.containsKey(number)) {
                return false;
            }
        }
        for (int number = fix.first(); number <= fix.last(); number++) {
            replaced.add(number);
        }
        replacements.put(fix.first(), fix);
        return true;
    }

    /** Takes a change of cells unless one of them, or their line, changes already; returns whether it was taken. */
    boolean accept(Fix.Cells fix) {
        List<Cell> cells = fix.edits().stream()
                .map(edit -> new Cell(fix.line(), edit.start()))
                .toList();
        if (replaced.contains(fix.line()) || cells.stream().anyMatch(taken::contains)) {
            return false;
        }
        taken.addAll(cells);
        edits.computeIfAbsent(fix.line(), number -> new ArrayList<>()).addAll(fix.edits());
        return true;
    }

    /** Returns the lines after all changes; each has the number of the line it came from. */
    List<Line> result() {
        List<Line> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Fix.Lines replacement = replacements.get(line.number());
            if (replacement == null) {
                result.add(new Line(line.number(), edited(line), line.end()));
            } else {
                addLines(replacement, result);
                i = replacement.last() - 1;
            }
        }
        return result;
    }

    private String edited(Line line) {
        List<Fix.Edit> cells = new ArrayList<>(edits.getOrDefault(line.number(), List.of()));
        if (cells.isEmpty()) {
            return line.text();
        }
        cells.sort(Comparator.comparingInt(Fix.Edit::start));
        StringBuilder text = new StringBuilder();
        int codePoints = 0;
        int done = 0;
        for (Fix.Edit edit : cells) {
            int start = line.text().offsetByCodePoints(done, edit.start() - codePoints);
            text.append(line.text(), done, start).append(edit.after());
            done = start + edit.before().length();
            codePoints =
                    edit.start() + edit.before().codePointCount(0, edit.before().length());
        }
        return text.append(line.text().substring(done)).toString();
    }

    /** The last of the new lines ends as the last of the old did, the others like the first line of the file. */
    private void addLines(Fix.Lines fix, List<Line> result) {
        LineEnd usual =
                lines.get(0).end() == LineEnd.NONE ? LineEnd.LF : lines.get(0).end();
        LineEnd last = lines.get(fix.last() - 1).end();
        for (int i = 0; i < fix.lines().size(); i++) {
            boolean ends = i == fix.lines().size() - 1;
            int origin = Math.min(fix.first() + i, fix.last());
            result.add(new Line(origin, fix.lines().get(i), ends ? last : usual));
        }
    }
}
