package io.github.asreval.score;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.Utterance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Shows scored utterances to {@link TextHints} from their strings, token by token: what the engine's hints are held against. */
final class HintOracle implements Consumer<ScoredUtterance> {

    private final WerScorer scorer;
    private final TextHints hints;
    private final Set<String> met = new HashSet<>();
    private long lastNumber;

    HintOracle(WerScorer scorer) {
        this(scorer, HintSettings.of(scorer));
    }

    HintOracle(WerScorer scorer, HintSettings settings) {
        this.scorer = scorer;
        this.hints = new TextHints(scorer, settings);
    }

    TextHints hints() {
        return hints;
    }

    @Override
    public void accept(ScoredUtterance utterance) {
        Utterance reference = utterance.pair().reference();
        Utterance hypothesis = utterance.pair().hypothesis();
        look(reference.text(), new TextHint.Place(true, reference.line()));
        look(hypothesis.text(), new TextHint.Place(false, hypothesis.line()));
        boolean standard = scorer.tokenization().isStandard();
        hints.words(
                Words.split(reference.text()).size(),
                standard ? utterance.alignment().reference().size() : hints.comparedWords(reference.text()));
        // Lines that were left out for their empty reference have had numbers, too.
        lastNumber = Math.max(lastNumber + 1, reference.line());
        if (UtteranceSample.mayHold(lastNumber)) {
            hints.sample().add(lastNumber, reference.text(), hypothesis.text(), (int) utterance.errors());
        }
        hints.utterances(1);
        if (hints.countsMatches()) {
            hints.matches(utterance);
        }
    }

    private void look(String line, TextHint.Place place) {
        List<String> tokens = tokens(line);
        for (String token : tokens) {
            if (met.add(token)) {
                hints.spelling(token, place);
            }
        }
        String first = tokens.isEmpty() ? "" : tokens.get(0);
        String second = tokens.size() > 1 ? tokens.get(1) : "";
        if (TextHints.concernsOpening(first) || TextHints.concernsOpening(second)) {
            hints.opening(first, second, place);
        }
    }

    /** Returns what stands between ASCII white space: words, and what other white space keeps together elsewhere. */
    private static List<String> tokens(String line) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || (line.charAt(i) <= ' ' && Words.isWhiteSpace(line.charAt(i)))) {
                if (i > start) {
                    tokens.add(line.substring(start, i));
                }
                start = i + 1;
            }
        }
        return tokens;
    }
}
