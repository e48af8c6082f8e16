package io.github.asreval.transcript;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Pairs, each changed as its turn comes. */
final class MappedPairs implements UtterancePairs {

    private final UtterancePairs pairs;
    private final UnaryOperator<UtterancePair> change;

    MappedPairs(UtterancePairs pairs, UnaryOperator<UtterancePair> change) {
        this.pairs = pairs;
        this.change = change;
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
