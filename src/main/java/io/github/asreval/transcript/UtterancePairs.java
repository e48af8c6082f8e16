package io.github.asreval.transcript;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reference and a hypothesis side by side: line i of one belongs to line i of the other.
 *
 * <pre>{@code
 * UtterancePairs.of(List.of("a b", "c"), List.of("a", "c")).next()   // the pair "a b", "a"
 * }</pre>
 *
 * <p>Both are read as they are asked for, so their size does not matter. Not safe for use by several threads.
 */
public final class UtterancePairs implements Closeable {

    private final TranscriptReader reference;
    private final TranscriptReader hypothesis;

    private UtterancePairs(TranscriptReader reference, TranscriptReader hypothesis) {
        this.reference = reference;
        this.hypothesis = hypothesis;
    }

    /** Pairs the lines of two files. */
    public static UtterancePairs open(Path reference, Path hypothesis) throws IOException {
        TranscriptReader first = TranscriptReader.open(reference);
        try {
            return of(first, TranscriptReader.open(hypothesis));
        } catch (IOException | RuntimeException e) {
            first.close();
            throw e;
        }
    }

    /** Pairs the utterances of two readers, which are closed together with the pairs. */
    public static UtterancePairs of(TranscriptReader reference, TranscriptReader hypothesis) {
        return new UtterancePairs(reference, hypothesis);
    }

    /** Pairs the lines of two lists. */
    public static UtterancePairs of(List<String> reference, List<String> hypothesis) {
        return of(TranscriptReader.ofLines(reference, "reference"), TranscriptReader.ofLines(hypothesis, "hypothesis"));
    }

    /**
     * Returns the next pair, or nothing behind the last.
     *
     * @throws UnpairedUtterancesException if one side has no further utterance and the other has
     * @throws MalformedTranscriptException if a side cannot be read as text
     */
    public Optional<UtterancePair> next() throws IOException {
        Optional<Utterance> said = reference.next();
        Optional<Utterance> recognised = hypothesis.next();
        if (said.isPresent() && recognised.isPresent()) {
            return Optional.of(new UtterancePair(said.get(), recognised.get()));
        }
        if (said.isPresent() || recognised.isPresent()) {
            throw unpaired();
        }
        return Optional.empty();
    }

    /** Returns what a user should know about how the two sides were read. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>(reference.notes());
        notes.addAll(hypothesis.notes());
        return notes;
    }

    private UnpairedUtterancesException unpaired() throws IOException {
        skipRest(reference);
        skipRest(hypothesis);
        long line = reference.signatures().runApartFrom(hypothesis.signatures()) + 1L;
        return new UnpairedUtterancesException(
                reference.name(), reference.count(), hypothesis.name(), hypothesis.count(), line);
    }

    private static void skipRest(TranscriptReader reader) throws IOException {
        while (reader.next().isPresent()) {
            // Only the count is wanted, and that the rest is text at all.
        }
    }

    @Override
    public void close() throws IOException {
        try (reference) {
            hypothesis.close();
        }
    }
}
