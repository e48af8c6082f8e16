package io.github.asreval.report;

import io.github.asreval.normalize.Word;
import io.github.asreval.score.ScoredLine;

/**
 * Prints utterances as the script of the page reads them, a JSON array on each line; one for each thread.
 *
 * <pre>
 * [3,0,["2S1D","the quick brown fox over","kwik"]]
 * </pre>
 *
 * <p>That is the number of the line, 1 where most of it is written from right to left, and then for each system that
 * was scored: operations, what was said, and what was heard. A number among the operations is a run of hits, whose
 * words stand only among what was said; an {@code h} is a hit that the hypothesis writes otherwise. Words are separated
 * by blanks, since none holds one.
 */
final class HtmlRows {

    private final CellCache cells = new CellCache();
    private final Utf8Buffer operations = new Utf8Buffer();
    private final Utf8Buffer said = new Utf8Buffer();
    private final Utf8Buffer heard = new Utf8Buffer();
    private int run;
    private int saidRightToLeft;
    private int heardWords;
    private int heardRightToLeft;

    /** Appends the row of a line that has just been scored. */
    void append(ScoredLine line, Utf8Buffer target) {
        clear();
        int reference = 0;
        int hypothesis = 0;
        for (int i = 0; i < line.script().size(); i++) {
            switch (line.script().operation(i)) {
                case HIT -> addHit(line, reference++, hypothesis++);
                case SUBSTITUTION -> {
                    add('S');
                    addSaid(line, reference++, true);
                    addHeard(line, hypothesis++, true);
                }
                case DELETION -> {
                    add('D');
                    addSaid(line, reference++, true);
                }
                case INSERTION -> {
                    add('I');
                    addHeard(line, hypothesis++, true);
                }
            }
        }
        endRun();
        print(line, target);
    }

    private void clear() {
        operations.clear();
        said.clear();
        heard.clear();
        run = 0;
        saidRightToLeft = 0;
        heardWords = 0;
        heardRightToLeft = 0;
    }

    private void addHit(ScoredLine line, int reference, int hypothesis) {
        if (line.referenceNumber(reference) == line.hypothesisNumber(hypothesis)) {
            run++;
        } else {
            add('h');
            addHeard(line, hypothesis, false);
        }
        addSaid(line, reference, false);
    }

    private void add(char operation) {
        endRun();
        operations.append(operation);
    }

    private void endRun() {
        if (run > 0) {
            operations.append((long) run);
            run = 0;
        }
    }

    private void addSaid(ScoredLine line, int position, boolean error) {
        Cell word = cell(line.referenceNumber(position), line.reference(position), error);
        append(word, said);
        saidRightToLeft += word.rightToLeft() ? 1 : 0;
    }

    private void addHeard(ScoredLine line, int position, boolean error) {
        Cell word = cell(line.hypothesisNumber(position), line.hypothesis(position), error);
        append(word, heard);
        heardWords++;
        heardRightToLeft += word.rightToLeft() ? 1 : 0;
    }

    private Cell cell(int number, Word word, boolean error) {
        return error ? cells.error(number, word) : cells.hit(number, word);
    }

    private static void append(Cell word, Utf8Buffer side) {
        if (side.size() > 0) {
            side.append(' ');
        }
        HtmlWord.appendJson(word, side);
    }

    private void print(ScoredLine line, Utf8Buffer target) {
        boolean rightToLeft = line.referenceWords() > 0
                ? 2 * saidRightToLeft > line.referenceWords()
                : 2 * heardRightToLeft > heardWords;
        target.append('[').append(line.number());
        target.append(rightToLeft ? ",1,[\"" : ",0,[\"");
        target.append(operations).append("\",\"");
        target.append(said).append("\",\"");
        target.append(heard).append("\"]]\n");
    }
}
