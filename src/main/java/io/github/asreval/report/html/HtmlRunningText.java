package io.github.asreval.report.html;

import io.github.asreval.align.EditOperation;
import io.github.asreval.report.base.CellCache;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.score.AlignedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An utterance whose characters were aligned, as the template of the page wants it: running text, in which only what is
 * wrong stands apart, one box for each run of equal operations.
 *
 * <p>The text goes by words, so that lines are not broken within one. The script of the page does the same for the list.
 */
final class HtmlRunningText {

    /** Longer words may be broken beside a wrong character; a line of a telephone has room for so many. */
    private static final int KEPT_TOGETHER = 20;

    private final CellCache cells;
    private final List<Map<String, Object>> words = new ArrayList<>();
    private final List<Map<String, Object>> pieces = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private final StringBuilder heard = new StringBuilder();
    private EditOperation operation = EditOperation.HIT;
    private int run;
    private int wordLength;
    private boolean anyError;

    private HtmlRunningText(CellCache cells) {
        this.cells = cells;
    }

    /** Returns the words of a stretch of an utterance. */
    static List<Map<String, Object>> words(AlignedWords utterance, HtmlWindow window, CellCache cells) {
        HtmlRunningText text = new HtmlRunningText(cells);
        for (int i = window.begin(); i < window.end(); i++) {
            text.add(utterance, i);
        }
        text.endWord();
        return text.words;
    }

    private void add(AlignedWords utterance, int column) {
        EditOperation next = utterance.operation(column);
        if (next == EditOperation.HIT && utterance.said(column).written().equals(" ")) {
            endWord();
            return;
        }
        if (next != operation) {
            endRun();
            operation = next;
        }
        run++;
        if (utterance.hasSaid(column)) {
            said.append(HtmlWord.bare(cells.said(utterance, column)));
        }
        if (utterance.hasHeard(column)) {
            heard.append(HtmlWord.bare(cells.heard(utterance, column)));
        }
    }

    private void endRun() {
        if (run > 0) {
            pieces.add(piece());
            wordLength += Math.max(said.length(), heard.length());
            anyError |= operation.isError();
        }
        run = 0;
        said.setLength(0);
        heard.setLength(0);
    }

    private Map<String, Object> piece() {
        String reference = HtmlWord.based(said.toString());
        String hypothesis = HtmlWord.based(heard.toString());
        return Map.of(
                "hit",
                operation == EditOperation.HIT,
                "S",
                operation == EditOperation.SUBSTITUTION,
                "D",
                operation == EditOperation.DELETION,
                "I",
                operation == EditOperation.INSERTION,
                "reference",
                reference,
                "hypothesis",
                hypothesis,
                "saidAloud",
                HtmlWord.spoken(reference),
                "heardAloud",
                HtmlWord.spoken(hypothesis),
                "many",
                run > 1 ? HtmlFigures.grouped(run) + " " : "",
                "plural",
                run > 1 ? "s" : "");
    }

    private void endWord() {
        endRun();
        if (!pieces.isEmpty()) {
            words.add(Map.of("kept", anyError && wordLength <= KEPT_TOGETHER, "pieces", List.copyOf(pieces)));
        }
        pieces.clear();
        wordLength = 0;
        anyError = false;
    }
}
