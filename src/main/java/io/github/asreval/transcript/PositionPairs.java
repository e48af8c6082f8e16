package io.github.asreval.transcript;

import java.io.IOException;
import java.util.Optional;

/**
 * Pairs the first utterance with the first, the second with the second. Of those gone by, 64 bits each are remembered, to
 * tell where two transcripts of different length run apart.
 */
final class PositionPairs extends TranscriptPairs {

    private final LineSignatures referenceSignatures = new LineSignatures();
    private final LineSignatures hypothesisSignatures = new LineSignatures();

    PositionPairs(TranscriptReader reference, TranscriptReader hypothesis) {
        super(reference, hypothesis);
    }

    @Override
    public Optional<UtterancePair> next() throws IOException {
        Optional<Utterance> said = next(reference(), referenceSignatures);
        Optional<Utterance> recognised = next(hypothesis(), hypothesisSignatures);
        if (said.isPresent() && recognised.isPresent()) {
            return Optional.of(new UtterancePair(said.get(), recognised.get()));
        }
        if (said.isEmpty() && recognised.isEmpty()) {
            return Optional.empty();
        }
        skipRest(reference(), referenceSignatures);
        skipRest(hypothesis(), hypothesisSignatures);
        throw UnpairedUtterancesException.byPosition(
                reference().name(), referenceSignatures, hypothesis().name(), hypothesisSignatures);
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
}
