package io.github.asreval.report;

import io.github.asreval.align.AlignedPair;
import io.github.asreval.align.Alignment;
import io.github.asreval.align.EditOperation;
import io.github.asreval.normalize.Word;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredUtterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Utterances that stand on the page without any script, as its template wants them. */
final class HtmlUtterances {

    /** How many pairs of an utterance are shown. */
    static final int COLUMNS = 300;

    private final CellCache cells = new CellCache();

    /** Returns an utterance with the alignments of all systems; of the one that there is. */
    Map<String, Object> of(ScoredUtterance utterance) {
        ErrorCounts counts = utterance.counts();
        return Map.of(
                "line", utterance.pair().reference().line(),
                "errors", HtmlFigures.grouped(counts.errors()),
                "words", HtmlFigures.grouped(counts.referenceWords()),
                "rate", Percent.rough(counts.errors(), counts.referenceWords()).replace(" ", ""),
                "systems", List.of(system(utterance.alignment())));
    }

    private Map<String, Object> system(Alignment<Word> alignment) {
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (AlignedPair pair : alignment.pairs()) {
            if (pairs.size() == COLUMNS) {
                break;
            }
            Cell said = cell(alignment.reference(), pair.referenceIndex(), pair.operation());
            Cell heard = cell(alignment.hypothesis(), pair.hypothesisIndex(), pair.operation());
            pairs.add(pair(pair.operation(), HtmlWord.text(said), HtmlWord.text(heard)));
        }
        int left = alignment.pairs().size() - pairs.size();
        return Map.of(
                "direction",
                isRightToLeft(alignment.reference().isEmpty() ? alignment.hypothesis() : alignment.reference())
                        ? "rtl"
                        : "ltr",
                "pairs",
                pairs,
                "cut",
                left == 0 ? "" : HtmlFigures.grouped(left) + " more pairs");
    }

    private boolean isRightToLeft(List<Word> words) {
        long rightToLeft =
                words.stream().filter(word -> cells.hit(word).rightToLeft()).count();
        return 2 * rightToLeft > words.size();
    }

    private Cell cell(List<Word> words, int index, EditOperation operation) {
        if (index == AlignedPair.NONE) {
            return Cell.gap(0);
        }
        return operation.isError() ? cells.error(words.get(index)) : cells.hit(words.get(index));
    }

    private static Map<String, Object> pair(EditOperation operation, String said, String heard) {
        return Map.of(
                "hit", operation == EditOperation.HIT,
                "S", operation == EditOperation.SUBSTITUTION,
                "D", operation == EditOperation.DELETION,
                "I", operation == EditOperation.INSERTION,
                "reference", said,
                "hypothesis", heard);
    }
}
