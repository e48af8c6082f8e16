package io.github.asreval.transcript;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Pairs whose texts are read otherwise than they are written. */
final class RewordedPairs implements PairReader {

    private final UtterancePairs pairs;
    private final UnaryOperator<UtterancePair> change;

    RewordedPairs(UtterancePairs pairs, UnaryOperator<UtterancePair> change) {
        this.pairs = pairs;
        this.change = change;
    }

    /**
     * Returns pairs whose references hold braces for alternatives, with the first alternative of each: see
     * {@link VariantLine}.
     *
     * @param reference what messages call the transcript that holds the braces
     */
    static RewordedPairs canonical(UtterancePairs pairs, String reference) {
        return new RewordedPairs(
                pairs, pair -> new UtterancePair(canonical(pair.reference(), reference), pair.hypothesis()));
    }

    private static Utterance canonical(Utterance said, String source) {
        try {
            return said.withText(VariantLine.parse(said.text()).canonical());
        } catch (IllegalArgumentException e) {
            throw new MalformedTranscriptException(source, said.line(), String.valueOf(e.getMessage()));
        }
    }

    /** Returns pairs whose words have no attributes: see {@link WordAttributes}. */
    static RewordedPairs withoutAttributes(UtterancePairs pairs) {
        return new RewordedPairs(
                pairs,
                pair -> new UtterancePair(withoutAttributes(pair.reference()), withoutAttributes(pair.hypothesis())));
    }

    private static Utterance withoutAttributes(Utterance utterance) {
        return WordAttributes.isWithout(utterance.text())
                ? utterance
                : utterance.withText(WordAttributes.without(utterance.text()));
    }

    @Override
    public Optional<UtterancePair> next() throws IOException {
        return pairs.next().map(change);
    }

    @Override
    public List<String> notes() {
        return pairs.notes();
    }

    @Override
    public long notRecognised() {
        return pairs.notRecognised();
    }

    @Override
    public void close() throws IOException {
        pairs.close();
    }
}
