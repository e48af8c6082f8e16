package io.github.asreval.report.html;

import io.github.asreval.align.EditOperation;
import io.github.asreval.report.base.AlignmentRows;
import io.github.asreval.report.base.CellCache;
import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.report.base.TextCell;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.Recordings;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.text.base.VisibleText;
import io.github.asreval.transcript.Utterance;
import java.util.Optional;

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
 * by blanks, since none holds one. Where characters are counted, each run of equal operations is a string of its own:
 *
 * <pre>
 * [3,0,["5SD5",["the q","u","i","ck fox"],["w"]]]
 * </pre>
 *
 * <p>Where the transcript says more of a line, its id and its speaker stand beside the direction; what it does not say is
 * empty:
 *
 * <pre>
 * [3,[0,"call-7","Anna"],["2S1D","the quick brown fox over","kwik"]]
 * </pre>
 *
 * <p>Where characters are counted beside the words, errors and reference characters stand at the end: {@code ,[7,26]]}.
 *
 * <p>An address of its recording stands behind them: {@code [0,"call-7","Anna","call7.wav#t=12.5,15"]}.
 */
final class HtmlRows {

    /** What stands for hits that both sides write alike, among the letters of the other operations. */
    private static final char RUN = '=';

    private final CellCache cells = new CellCache();
    private final Utf8Buffer operations = new Utf8Buffer();
    private final HtmlSide said;
    private final HtmlSide heard;
    private final Recordings.Finder recordings;
    private int run;
    private char last;

    HtmlRows(UnitNames counted, Recordings.Finder recordings) {
        this.recordings = recordings;
        said = new HtmlSide(counted);
        heard = new HtmlSide(counted);
    }

    /** Appends the row of a line that has just been scored, with its characters if they are counted. */
    void append(ScoredLine line, Optional<ErrorCounts> characters, Utf8Buffer target) {
        read(line);
        target.append('[');
        appendFacts(line, target);
        target.append(',');
        appendSystem(target);
        characters.ifPresent(counts -> target.append(",[")
                .append(counts.errors())
                .append(',')
                .append(counts.referenceWords())
                .append(']'));
        target.append("]\n");
    }

    /** Appends the two parts of a row from which one of several systems is made, with a line feed between them. */
    void appendParts(ScoredLine line, Utf8Buffer target) {
        read(line);
        appendFacts(line, target);
        target.append('\n');
        appendSystem(target);
    }

    private void read(ScoredLine line) {
        clear();
        for (int i = 0; i < line.size(); i++) {
            EditOperation operation = line.operation(i);
            if (operation != EditOperation.HIT) {
                add(AlignmentRows.letter(operation));
            } else if (line.saidNumber(i) == line.heardNumber(i)) {
                begin(RUN);
                run++;
            } else {
                add('h');
            }
            if (line.hasSaid(i)) {
                said.add(cells.said(line, i));
            }
            if (line.hasHeard(i) && last != RUN) {
                heard.add(cells.heard(line, i));
            }
        }
        endRun();
    }

    private void clear() {
        operations.clear();
        said.clear();
        heard.clear();
        run = 0;
        last = RUN;
    }

    private void add(char operation) {
        begin(operation);
        endRun();
        operations.append(operation);
    }

    private void begin(char operation) {
        if (operation != last) {
            said.endRun();
            heard.endRun();
            last = operation;
        }
    }

    private void endRun() {
        if (run > 0) {
            operations.append((long) run);
            run = 0;
        }
    }

    /** Appends what is known of a line whatever was heard. */
    private void appendFacts(ScoredLine line, Utf8Buffer target) {
        boolean rightToLeft = said.isDirected() ? said.isRightToLeft() : heard.isRightToLeft();
        char direction = rightToLeft ? '1' : '0';
        target.append(line.number()).append(',');
        if (!line.hasDetails()) {
            target.append(direction);
            return;
        }
        Utterance utterance = line.pair().reference();
        boolean hasId = !utterance.id().equals(Long.toString(line.number()));
        target.append('[').append(direction).append(",\"");
        appendName(hasId ? utterance.id() : "", target);
        appendName(utterance.details().speaker(), target.append("\",\""));
        String recording = recordings.address(line.pair());
        if (!recording.isEmpty()) {
            target.append("\",\"").append(recording);
        }
        target.append("\"]");
    }

    private static void appendName(String name, Utf8Buffer target) {
        if (!name.isEmpty()) {
            HtmlWord.appendJson(TextCell.of(VisibleText.escape(name)), target);
        }
    }

    private void appendSystem(Utf8Buffer target) {
        target.append("[\"").append(operations).append("\",");
        said.appendTo(target);
        target.append(',');
        heard.appendTo(target);
        target.append(']');
    }
}
