package io.github.asreval.transcript;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Pairs whose references hold braces for alternatives, with the first alternative of each: see {@link VariantLine}. */
final class CanonicalPairs implements PairReader {

    private final UtterancePairs pairs;
    private final String reference;

    /** Creates the pairs; {@code reference} is what messages call the transcript that holds the braces. */
    CanonicalPairs(UtterancePairs pairs, String reference) {
        this.pairs = pairs;
        this.reference = reference;
    }

    @Override
    public Optional<UtterancePair> next() throws IOException {
        return pairs.next().map(pair -> new UtterancePair(canonical(pair.reference()), pair.hypothesis()));
    }

    private Utterance canonical(Utterance said) {
        try {
            String text = VariantLine.parse(said.text()).canonical();
            return new Utterance(said.id(), said.line(), text, said.details());
        } catch (IllegalArgumentException e) {
            throw new MalformedTranscriptException(reference, said.line(), String.valueOf(e.getMessage()));
        }
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
