package io.github.asreval.transcript.format;

import static java.util.Objects.requireNonNull;

import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What is known of transcripts before they are opened: formats, encodings, columns.
 *
 * <pre>{@code
 * TranscriptSettings.standard().withFormat(Side.HYPOTHESIS, TranscriptFormat.TRANSCRIBE)
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param referenceFormat what references are; nothing to find out
 * @param hypothesisFormat what hypotheses are; nothing to find out
 * @param referenceEncoding what references are written in; nothing for UTF-8, or UTF-16
 * @param hypothesisEncoding what hypotheses are written in; nothing for UTF-8, or UTF-16
 * @param reading which columns are read, and how
 * @param mostExpansion how many times as long as a gzip file its content may be, at least 1
 */
public record TranscriptSettings(
        Optional<TranscriptFormat> referenceFormat,
        Optional<TranscriptFormat> hypothesisFormat,
        Optional<Charset> referenceEncoding,
        Optional<Charset> hypothesisEncoding,
        ReaderOptions reading,
        long mostExpansion) {

    private static final TranscriptSettings STANDARD = new TranscriptSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ReaderOptions.standard(),
            TranscriptInput.MOST_EXPANSION);

    public TranscriptSettings {
        requireNonNull(referenceFormat);
        requireNonNull(hypothesisFormat);
        requireNonNull(referenceEncoding);
        requireNonNull(hypothesisEncoding);
        requireNonNull(reading);
        if (mostExpansion < 1) {
            throw new IllegalArgumentException("an expansion is at least 1, not " + mostExpansion);
        }
    }

    /** Returns the settings of a user who knows nothing: every format is found out. */
    public static TranscriptSettings standard() {
        return STANDARD;
    }

    /** Returns these settings with the format of one side. */
    public TranscriptSettings withFormat(Side side, TranscriptFormat format) {
        boolean said = side == Side.REFERENCE;
        return new TranscriptSettings(
                said ? Optional.of(format) : referenceFormat,
                said ? hypothesisFormat : Optional.of(format),
                referenceEncoding,
                hypothesisEncoding,
                reading,
                mostExpansion);
    }

    /** Returns these settings with the encoding of one side. */
    public TranscriptSettings withEncoding(Side side, Charset encoding) {
        boolean said = side == Side.REFERENCE;
        return new TranscriptSettings(
                referenceFormat,
                hypothesisFormat,
                said ? Optional.of(encoding) : referenceEncoding,
                said ? hypothesisEncoding : Optional.of(encoding),
                reading,
                mostExpansion);
    }

    /** Returns these settings with other columns, or read otherwise. */
    public TranscriptSettings withReading(ReaderOptions other) {
        return new TranscriptSettings(
                referenceFormat, hypothesisFormat, referenceEncoding, hypothesisEncoding, other, mostExpansion);
    }

    /** Returns what a side is; nothing to find out. */
    Optional<TranscriptFormat> format(Side side) {
        return side == Side.REFERENCE ? referenceFormat : hypothesisFormat;
    }

    /** Returns what a side is written in; nothing for UTF-8, or UTF-16. */
    Optional<Charset> encoding(Side side) {
        return side == Side.REFERENCE ? referenceEncoding : hypothesisEncoding;
    }
}
