package io.github.asreval.score.readings;

import static java.util.Objects.requireNonNull;

import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Pairing;
import io.github.asreval.transcript.format.TranscriptSettings;
import io.github.asreval.transcript.format.options.Joining;
import java.util.Optional;

/**
 * How references and hypotheses are opened and paired, and what is read into the pairs.
 *
 * <pre>{@code
 * PairSettings.standard().withReading(PairReading.SEGMENTS)     // as wer --align-segments
 * PairSettings.standard().withMissing(MissingPolicy.COUNT)      // as wer --missing count
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param transcripts what is known of the transcripts
 * @param pairing by what utterances are paired; nothing for by id where both sides have ids, else by line
 * @param missing what becomes of an utterance that one side lacks
 * @param reading what is read into the pairs
 * @param asSclite whether texts and ids are read as NIST's sclite reads them: attributes of words are left out, and the
 *     case of ids makes a difference only where that of words does
 */
public record PairSettings(
        TranscriptSettings transcripts,
        Optional<Pairing> pairing,
        MissingPolicy missing,
        PairReading reading,
        boolean asSclite) {

    private static final PairSettings STANDARD = new PairSettings(
            TranscriptSettings.standard(), Optional.empty(), MissingPolicy.ERROR, PairReading.WRITTEN, false);

    public PairSettings {
        requireNonNull(transcripts);
        requireNonNull(pairing);
        requireNonNull(missing);
        requireNonNull(reading);
    }

    /** Returns the settings that find everything out and refuse what does not fit. */
    public static PairSettings standard() {
        return STANDARD;
    }

    /** Returns these settings with more known of the transcripts. */
    public PairSettings withTranscripts(TranscriptSettings other) {
        return new PairSettings(other, pairing, missing, reading, asSclite);
    }

    /** Returns these settings with utterances paired as said, whatever the formats are. */
    public PairSettings withPairing(Pairing other) {
        return new PairSettings(transcripts, Optional.of(other), missing, reading, asSclite);
    }

    /** Returns these settings with another fate of utterances that one side lacks. */
    public PairSettings withMissing(MissingPolicy other) {
        return new PairSettings(transcripts, pairing, other, reading, asSclite);
    }

    /** Returns these settings with something else read into the pairs. */
    public PairSettings withReading(PairReading other) {
        return new PairSettings(transcripts, pairing, missing, other, asSclite);
    }

    /** Returns these settings with texts and ids read as NIST's sclite reads them, or not. */
    public PairSettings withSclite(boolean followed) {
        return new PairSettings(transcripts, pairing, missing, reading, followed);
    }

    /** Returns whether plain texts are paired line by line, so that they need not become utterances. */
    boolean takesLines() {
        return pairing.orElse(Pairing.BY_LINE) == Pairing.BY_LINE
                && transcripts.reading().joining() != Joining.ALWAYS;
    }
}
