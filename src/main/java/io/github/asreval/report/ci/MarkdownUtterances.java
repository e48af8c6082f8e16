package io.github.asreval.report.ci;

import io.github.asreval.report.base.CellCache;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.report.base.Percent;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.text.Word;

/** Utterances as rows of a table, errors in bold type. */
final class MarkdownUtterances {

    /** How much of a text is shown, in UTF-16 units before it is made safe; what is longer fills a screen. */
    private static final int LONGEST = 2000;

    private final CellCache cells = new CellCache();

    /** Returns the row of an utterance: id, errors, rate, reference, hypothesis. */
    String row(ScoredUtterance utterance) {
        return "| " + id(utterance) + " | " + cells(utterance) + " |";
    }

    /** Returns the cells of a row behind the id. */
    String cells(ScoredUtterance utterance) {
        ErrorCounts counts = utterance.counts();
        return HtmlFigures.fraction(counts.errors(), counts.referenceWords()) + " | "
                + Percent.rough(counts.errors(), counts.referenceWords()) + " | "
                + side(utterance, true) + " | " + side(utterance, false);
    }

    /** Returns the number of an utterance, or its id. */
    static String id(ScoredUtterance utterance) {
        boolean number =
                utterance.id().equals(Long.toString(utterance.pair().reference().line()));
        return number ? utterance.id() : MarkdownReport.name(utterance.id());
    }

    private String side(ScoredUtterance utterance, boolean reference) {
        StringBuilder side = new StringBuilder();
        int length = 0;
        int words = 0;
        for (int i = 0; i < utterance.size(); i++) {
            if (!(reference ? utterance.hasSaid(i) : utterance.hasHeard(i))) {
                continue;
            }
            boolean error = utterance.operation(i).isError();
            String word = shown(reference ? utterance.said(i) : utterance.heard(i), error);
            length += word.length() + 1;
            if (length > LONGEST) {
                ErrorCounts counts = utterance.counts();
                long all = reference ? counts.referenceWords() : counts.hypothesisWords();
                return code(side) + " … " + HtmlFigures.grouped(all - words) + " more";
            }
            words++;
            side.append(side.isEmpty() ? "" : " ");
            side.append(error ? "<b>" + MarkdownText.escaped(word) + "</b>" : MarkdownText.escaped(word));
        }
        return side.isEmpty() ? "" : code(side);
    }

    private static String code(StringBuilder escaped) {
        return "<code>" + escaped + "</code>";
    }

    /** A blank that is a word by itself, as where characters are counted, is shown as an error would be. */
    private String shown(Word word, boolean error) {
        return HtmlWord.text(error || word.written().equals(" ") ? cells.error(word) : cells.hit(word));
    }
}
