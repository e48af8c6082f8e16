package io.github.asreval.transcript;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Pairs the first utterance with the first, the second with the second. Of those gone by, 64 bits each are remembered, to
 * tell where two transcripts of different length run apart.
 */
final class PositionPairs implements PairReader {

    private final TranscriptReader reference;
    private final TranscriptReader hypothesis;
    private final LineSignatures referenceSignatures = new LineSignatures();
    private final LineSignatures hypothesisSignatures = new LineSignatures();

    PositionPairs(TranscriptReader reference, TranscriptReader hypothesis) {
        this.reference = reference;
        this.hypothesis = hypothesis;
    }

    @Override
    public Optional<UtterancePair> next() throws IOException {
        Optional<Utterance> said = next(reference, referenceSignatures);
        Optional<Utterance> recognised = next(hypothesis, hypothesisSignatures);
        if (said.isPresent() && recognised.isPresent()) {
            return Optional.of(new UtterancePair(said.get(), recognised.get()));
        }
        if (said.isEmpty() && recognised.isEmpty()) {
            return Optional.empty();
        }
        skipRest(reference, referenceSignatures);
        skipRest(hypothesis, hypothesisSignatures);
        throw UnpairedUtterancesException.byPosition(
                reference.name(), referenceSignatures, hypothesis.name(), hypothesisSignatures);
    }

    private static Optional<Utterance> next(TranscriptReader reader, LineSignatures signatures) throws IOException {
        Optional<Utterance> next = reader.next();
        next.ifPresent(utterance -> signatures.add(utterance.text()));
        return next;
    }

    private static void skipRest(TranscriptReader reader, LineSignatures signatures) throws IOException {
        Optional<Utterance> next = next(reader, signatures);
        while (next.isPresent()) {
            next = next(reader, signatures);
        }
    }

    @Override
    public List<String> notes() {
        return TwoSides.notes(reference, hypothesis);
    }

    @Override
    public void close() throws IOException {
        TwoSides.close(reference, hypothesis);
    }
}
