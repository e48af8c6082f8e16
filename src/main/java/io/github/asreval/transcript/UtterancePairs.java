package io.github.asreval.transcript;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A reference and a hypothesis side by side, one pair after the other: line i of one belongs to line i of the other, or
 * the two share an id.
 *
 * <pre>{@code
 * try (UtterancePairs pairs = UtterancePairs.open(Path.of("reference.txt"), Path.of("hypothesis.txt"))) {
 *     pairs.next();   // the pair on line 1; empty behind the last line, at once for empty files
 * }
 * }</pre>
 *
 * <p>Text is UTF-8, read strictly; UTF-16 is recognised by its byte order mark. Lines end at LF, CR LF or CR; a blank line
 * is an utterance without words. Both sides are read as they are asked for, so their size does not matter; only pairing by
 * id keeps the hypothesis in memory. Not safe for use by several threads; see {@link PairBlocks} for that.
 */
public interface UtterancePairs extends Closeable {

    /** Pairs the lines of two files. */
    public static UtterancePairs open(Path reference, Path hypothesis) throws IOException {
        return of(PairBlocks.open(new PairBlocks.Source.File(reference), new PairBlocks.Source.File(hypothesis)));
    }

    /** Takes the pairs of blocks one by one; the blocks are closed together with the pairs. */
    public static UtterancePairs of(PairBlocks blocks) {
        return new BlockPairs(blocks);
    }

    /**
     * Pairs the utterances of two transcripts, which are closed together with the pairs.
     *
     * @param missing what becomes of an utterance whose id the other side does not have; by line it is always an error
     */
    public static UtterancePairs of(
            TranscriptReader reference, TranscriptReader hypothesis, Pairing pairing, MissingPolicy missing) {
        return of(reference, hypothesis, pairing, missing, false);
    }

    /**
     * Pairs the utterances of two transcripts, which are closed together with the pairs.
     *
     * @param ignoringCase whether the case of ASCII letters makes no difference in ids, as for NIST's scorer
     */
    public static UtterancePairs of(
            TranscriptReader reference,
            TranscriptReader hypothesis,
            Pairing pairing,
            MissingPolicy missing,
            boolean ignoringCase) {
        return pairing == Pairing.BY_ID
                ? new IdPairs(reference, hypothesis, missing, ignoringCase)
                : new PositionPairs(reference, hypothesis);
    }

    /**
     * Returns pairs whose references are read with the first of all alternatives that stand in braces, see
     * {@link VariantLine}. They are closed together with these; a reference that cannot be read so is a
     * {@link MalformedTranscriptException} when its turn comes.
     *
     * @param reference what messages call the transcript that holds the braces
     */
    default UtterancePairs canonical(String reference) {
        return map(pair -> new UtterancePair(VariantLine.canonical(pair.reference(), reference), pair.hypothesis()));
    }

    /**
     * Returns pairs whose words have no attributes as NIST's scorer reads them: {@code morning;noun} is {@code morning}, and
     * {@code a\;b} is {@code a;b}. They are closed together with these.
     */
    default UtterancePairs withoutAttributes() {
        return map(pair ->
                new UtterancePair(WordAttributes.without(pair.reference()), WordAttributes.without(pair.hypothesis())));
    }

    /** Returns these pairs as something changes each, in their order. They are closed together with these. */
    default UtterancePairs map(UnaryOperator<UtterancePair> change) {
        return new MappedPairs(this, change);
    }

    /** Opens the two files of a pair. */
    @FunctionalInterface
    public interface Opener {

        /** Returns the pairs of the two files. */
        UtterancePairs open(FilePair files) throws IOException;
    }

    /**
     * Returns the next pair, or nothing behind the last.
     *
     * @throws IOException if a file cannot be read
     * @throws UnpairedUtterancesException if the two sides do not have the same utterances
     * @throws MalformedTranscriptException if a side cannot be read as what it should be
     */
    Optional<UtterancePair> next() throws IOException;

    /** Returns what a user should know about how the two sides were read; complete behind the last pair. */
    List<String> notes();

    /**
     * Returns how many utterances of the reference had no counterpart with their id, whatever became of them; complete
     * behind the last pair, and 0 where pairs are not made by ids.
     */
    default long notRecognised() {
        return 0;
    }
}
