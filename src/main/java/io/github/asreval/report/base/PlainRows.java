package io.github.asreval.report.base;

import io.github.asreval.align.EditOperation;
import io.github.asreval.score.ScoredLine;

/**
 * Prints alignments into files: the rows of {@link AlignmentRows} under {@link TextStyle#PLAIN}, built side by side in one
 * pass; one for each thread.
 *
 * <p>Most of a report are runs of hits. Where such a run is written in plain ASCII and alike on both sides, it is copied
 * from the transcript as it stands there.
 */
public final class PlainRows {

    private final CellCache cells = new CellCache();
    private final Utf8Buffer hypothesis = new Utf8Buffer();
    private final Utf8Buffer letters = new Utf8Buffer();
    /** How many columns the words printed so far take, and how many of them the row of letters has. */
    private int columns;

    private int lettered;

    /** Appends the rows of a line that has just been scored. */
    public void append(ScoredLine line, Utf8Buffer target) {
        begin(target);
        int i = 0;
        while (i < line.size()) {
            int hits = hitsFrom(line, i);
            if (hits > 0) {
                addHits(line, i, hits, target);
                i += hits;
            } else {
                addError(line, i++, target);
            }
        }
        end(target);
    }

    private static int hitsFrom(ScoredLine line, int first) {
        int next = first;
        while (next < line.size() && line.operation(next) == EditOperation.HIT) {
            next++;
        }
        return next - first;
    }

    private void begin(Utf8Buffer target) {
        columns = 0;
        lettered = 0;
        target.append(AlignmentRows.REFERENCE);
        hypothesis.clear();
        hypothesis.append(AlignmentRows.HYPOTHESIS);
        letters.clear();
        letters.repeat(' ', AlignmentRows.LABEL);
    }

    private void end(Utf8Buffer target) {
        target.endLine();
        hypothesis.endLine();
        target.append(hypothesis);
        if (lettered > 0) {
            target.append(letters).append('\n');
        }
    }

    private void addHits(ScoredLine line, int first, int hits, Utf8Buffer target) {
        int length = line.plainLength(first, hits);
        if (length >= 0) {
            byte[] bytes = line.referenceBytes();
            int start = line.referenceStart(first);
            target.append(bytes, start, start + length).append(' ');
            hypothesis.append(bytes, start, start + length).append(' ');
            columns += length + 1;
            return;
        }
        for (int i = first; i < first + hits; i++) {
            addColumn(cells.said(line, i), cells.heard(line, i), target);
        }
    }

    private void addError(ScoredLine line, int column, Utf8Buffer target) {
        letters.repeat(' ', columns - lettered).append(AlignmentRows.letter(line.operation(column)));
        lettered = columns + 1;
        switch (line.operation(column)) {
            case DELETION -> {
                TextCell word = cells.said(line, column);
                addColumn(word, cells.gapBeside(word), target);
            }
            case INSERTION -> {
                TextCell word = cells.heard(line, column);
                addColumn(cells.gapBeside(word), word, target);
            }
            default -> addColumn(cells.said(line, column), cells.heard(line, column), target);
        }
    }

    private void addColumn(TextCell said, TextCell recognised, Utf8Buffer target) {
        int width = Math.max(said.width(), recognised.width());
        target.append(said.text()).repeat(' ', width - said.width() + 1);
        hypothesis.append(recognised.text()).repeat(' ', width - recognised.width() + 1);
        columns += width + 1;
    }
}
