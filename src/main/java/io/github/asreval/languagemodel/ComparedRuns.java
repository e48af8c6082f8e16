package io.github.asreval.languagemodel;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of an utterance by which a test set is looked for, without labels of speakers wherever a sentence begins: one side
 * may have them where the other has none, and each may put several turns on one line.
 */
final class ComparedRuns {

    private final ComparedWords compared;
    private final SentenceBreaks breaks;
    private final TextCleaner cleaner = new TextCleaner();

    ComparedRuns(ComparedWords compared, SentenceBreaks breaks) {
        this.compared = compared;
        this.breaks = breaks;
    }

    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String sentence : breaks.sentences(clean(text))) {
            words.addAll(compared.runs(clean(sentence)));
        }
        return words;
    }

    private String clean(String text) {
        return cleaner.call(text).replace(TextCleaner.REDACTED, " ");
    }
}
