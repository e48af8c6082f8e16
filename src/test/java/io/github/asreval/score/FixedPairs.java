package io.github.asreval.score;

import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The pairs of a list. */
public final class FixedPairs implements UtterancePairs {

    private final Iterator<UtterancePair> pairs;

    public FixedPairs(List<UtterancePair> pairs) {
        this.pairs = pairs.iterator();
    }

    @Override
    public Optional<UtterancePair> next() {
        return pairs.hasNext() ? Optional.of(pairs.next()) : Optional.empty();
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public void close() {}
}
