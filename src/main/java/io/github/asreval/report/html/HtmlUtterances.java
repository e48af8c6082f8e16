package io.github.asreval.report.html;

import io.github.asreval.align.EditOperation;
import io.github.asreval.report.base.CellCache;
import io.github.asreval.report.base.CharacterRates;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextCell;
import io.github.asreval.report.values.Recordings;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.text.Word;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Utterances that stand on the page without any script, as its template wants them. */
final class HtmlUtterances {

    /** How many pairs of an utterance are shown: some lines of a page. */
    static final int WORDS = 30;

    private static final int CHARACTERS = 200;

    private final CellCache cells = new CellCache();

    private final UnitNames counted;
    private final Recordings.Finder recordings;

    private final Optional<CharacterRates> characters;

    HtmlUtterances(UnitNames counted, Recordings.Finder recordings, Optional<CharacterRates> characters) {
        this.characters = characters;
        this.counted = counted;
        this.recordings = recordings;
    }

    /** Returns an utterance with the alignments of all systems; of the one that there is. */
    Map<String, Object> of(ScoredUtterance utterance) {
        ErrorCounts counts = utterance.counts();
        return Map.of(
                "address", address(utterance),
                "name", HtmlWord.name(utterance.id()),
                "recording", recordings.address(utterance.pair()),
                "speaker", HtmlWord.name(utterance.pair().reference().details().speaker()),
                "errors", HtmlFigures.grouped(counts.errors()),
                "words", HtmlFigures.grouped(counts.referenceWords()),
                "rate", shown(counts.errors(), counts.referenceWords()),
                "cer",
                        characters
                                .map(rates -> rates.counts(utterance.pair()))
                                .map(found -> shown(found.errors(), found.referenceWords()))
                                .orElse(""),
                "systems", List.of(counted.isWords() ? columns(utterance) : runningText(utterance)));
    }

    private static String shown(long errors, long length) {
        return Percent.rough(errors, length).replace(" ", "");
    }

    /** Returns what stands behind the sharp of a link to the utterance in the list: {@code 12}, {@code id=call-7}. */
    private static String address(ScoredUtterance utterance) {
        String id = utterance.id();
        return id.equals(Long.toString(utterance.pair().reference().line()))
                ? id
                : "id="
                        + URLEncoder.encode(HtmlWord.name(id), StandardCharsets.UTF_8)
                                .replace("+", "%20");
    }

    private Map<String, Object> runningText(ScoredUtterance utterance) {
        HtmlWindow window = HtmlWindow.of(utterance, CHARACTERS);
        Map<String, Object> text =
                Map.of("direction", direction(utterance), "parts", HtmlRunningText.words(utterance, window, cells));
        return Map.of("columns", List.of(), "running", List.of(text), "cut", window.leftOut());
    }

    private Map<String, Object> columns(ScoredUtterance utterance) {
        List<Map<String, Object>> pairs = new ArrayList<>();
        HtmlWindow window = HtmlWindow.of(utterance, WORDS);
        for (int i = window.begin(); i < window.end(); i++) {
            TextCell said = utterance.hasSaid(i) ? cells.said(utterance, i) : TextCell.gap(0);
            TextCell heard = utterance.hasHeard(i) ? cells.heard(utterance, i) : TextCell.gap(0);
            pairs.add(pair(utterance.operation(i), HtmlWord.text(said), HtmlWord.text(heard)));
        }
        return Map.of(
                "columns", List.of(Map.of("direction", direction(utterance), "pairs", pairs)),
                "running", List.of(),
                "cut", window.leftOut());
    }

    private String direction(ScoredUtterance utterance) {
        HtmlSide side = side(utterance.alignment().reference());
        boolean rightToLeft = side.isDirected()
                ? side.isRightToLeft()
                : side(utterance.alignment().hypothesis()).isRightToLeft();
        return rightToLeft ? "rtl" : "ltr";
    }

    private HtmlSide side(List<Word> words) {
        HtmlSide side = new HtmlSide(counted);
        words.forEach(word -> side.add(cells.hit(word)));
        return side;
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
