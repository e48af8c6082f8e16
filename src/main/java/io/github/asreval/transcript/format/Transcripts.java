package io.github.asreval.transcript.format;

import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Pairing;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.UtterancePairs;
import io.github.asreval.transcript.format.base.DistinctIds;
import io.github.asreval.transcript.format.line.TimedPairs;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.util.Optional;

/** A reference and a hypothesis in whatever formats, side by side. */
public final class Transcripts {

    private Transcripts() {}

    /**
     * Pairs two transcripts. Words with times (ctm) are given to the segments of an stm reference by their times; all else
     * is paired by id or by position. Closing the pairs closes both inputs; if this throws, they are still the caller's to
     * close.
     *
     * @param referenceFormat what the reference is, such as what {@link TranscriptFormat#detect} says
     * @param hypothesisFormat what the hypothesis is
     * @param pairing by what to pair; nothing for by id where both sides have ids, else by line
     * @param missing what becomes of an utterance that one side lacks
     * @throws IOException if a transcript cannot be read
     * @throws io.github.asreval.transcript.MalformedTranscriptException if the beginning of one is not of its format
     */
    public static UtterancePairs pairs(
            TranscriptInput reference,
            TranscriptFormat referenceFormat,
            TranscriptInput hypothesis,
            TranscriptFormat hypothesisFormat,
            ReaderOptions options,
            Optional<Pairing> pairing,
            MissingPolicy missing)
            throws IOException {
        if (referenceFormat == TranscriptFormat.STM && hypothesisFormat == TranscriptFormat.CTM && pairing.isEmpty()) {
            return new TimedPairs(
                    PlainReader.of(reference.text()),
                    PlainReader.of(hypothesis.text()),
                    missing,
                    options.ignoringCase());
        }
        TranscriptReader said = referenceFormat.open(reference, Side.REFERENCE, options);
        TranscriptReader recognised = hypothesisFormat.open(hypothesis, Side.HYPOTHESIS, options);
        if (pairing.isEmpty() && Pairing.of(said, recognised) == Pairing.BY_LINE) {
            return UtterancePairs.of(
                    distinct(said), distinct(recognised), Pairing.BY_LINE, missing, options.ignoringCase());
        }
        return UtterancePairs.of(said, recognised, pairing.orElse(Pairing.BY_ID), missing, options.ignoringCase());
    }

    /**
     * Returns a transcript that refuses an id which it had before; one without ids as it is. The ids are held in memory.
     * Closing it closes the other.
     */
    public static TranscriptReader distinct(TranscriptReader reader) {
        return reader.hasIds() ? new DistinctIds(reader) : reader;
    }

    /**
     * Returns a transcript that refuses an id which would be the same as an earlier one if it were written in a format: of
     * Kaldi and trn, that takes no more than the same letters. Other formats, and a transcript without ids, are no matter.
     * The ids are held in memory. Closing it closes the other.
     */
    public static TranscriptReader distinct(TranscriptReader reader, TranscriptFormat written) {
        boolean changed = written == TranscriptFormat.KALDI || written == TranscriptFormat.TRN;
        return changed && reader.hasIds() ? new DistinctIds(reader, OutputLayout::id) : reader;
    }
}
