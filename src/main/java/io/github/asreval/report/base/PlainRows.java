package io.github.asreval.report.base;

import io.github.asreval.align.EditOperation;
import io.github.asreval.align.EditScript;
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
        EditScript script = line.script();
        int said = 0;
        int recognised = 0;
        int i = 0;
        while (i < script.size()) {
            EditOperation operation = script.operation(i);
            if (operation == EditOperation.HIT) {
                int hits = hitsFrom(script, i);
                addHits(line, said, recognised, hits, target);
                said += hits;
                recognised += hits;
                i += hits;
            } else {
                addError(operation, line, said, recognised, target);
                said += operation == EditOperation.INSERTION ? 0 : 1;
                recognised += operation == EditOperation.DELETION ? 0 : 1;
                i++;
            }
        }
        end(target);
    }

    private static int hitsFrom(EditScript script, int first) {
        int next = first + 1;
        while (next < script.size() && script.operation(next) == EditOperation.HIT) {
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

    private void addHits(ScoredLine line, int said, int recognised, int hits, Utf8Buffer target) {
        int length = line.plainLength(said, recognised, hits);
        if (length >= 0) {
            byte[] bytes = line.referenceBytes();
            int start = line.referenceStart(said);
            target.append(bytes, start, start + length).append(' ');
            hypothesis.append(bytes, start, start + length).append(' ');
            columns += length + 1;
            return;
        }
        for (int i = 0; i < hits; i++) {
            addColumn(
                    cells.hit(line.referenceNumber(said + i), line.reference(said + i)),
                    cells.hit(line.hypothesisNumber(recognised + i), line.hypothesis(recognised + i)),
                    target);
        }
    }

    private void addError(EditOperation operation, ScoredLine line, int said, int recognised, Utf8Buffer target) {
        letters.repeat(' ', columns - lettered).append(AlignmentRows.letter(operation));
        lettered = columns + 1;
        switch (operation) {
            case DELETION -> {
                TextCell word = said(line, said);
                addColumn(word, cells.gapBeside(word), target);
            }
            case INSERTION -> {
                TextCell word = recognised(line, recognised);
                addColumn(cells.gapBeside(word), word, target);
            }
            default -> addColumn(said(line, said), recognised(line, recognised), target);
        }
    }

    private TextCell said(ScoredLine line, int position) {
        return cells.error(line.referenceNumber(position), line.reference(position));
    }

    private TextCell recognised(ScoredLine line, int position) {
        return cells.error(line.hypothesisNumber(position), line.hypothesis(position));
    }

    private void addColumn(TextCell said, TextCell recognised, Utf8Buffer target) {
        int width = Math.max(said.width(), recognised.width());
        target.append(said.text()).repeat(' ', width - said.width() + 1);
        hypothesis.append(recognised.text()).repeat(' ', width - recognised.width() + 1);
        columns += width + 1;
    }
}
