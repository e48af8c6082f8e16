package io.github.asreval.transcript.format;

import static java.util.Objects.requireNonNull;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import io.github.asreval.transcript.format.table.TableLayout;
import java.util.List;

/**
 * The format that a transcript was found to be in, and what led there.
 *
 * <pre>{@code
 * Detection.of(input, ReaderOptions.standard()).format()   // CSV, for a file that begins with id;text
 * }</pre>
 *
 * <p>An empty transcript is plain, unless the name of its file says otherwise. Instances are immutable.
 *
 * @param format the format
 * @param description what that is in this file, in a few words: of a table, how its cells are told apart
 * @param hints what a user should know who does not expect it, such as ids that count as words; mostly none
 */
record Detection(TranscriptFormat format, String description, List<String> hints) {

    public Detection {
        requireNonNull(format);
        requireNonNull(description);
        hints = List.copyOf(hints);
    }

    /**
     * Returns what the beginning of a transcript and its name show; nothing of it is taken.
     *
     * @param options how it is going to be read: columns and delimiters that are named there are looked for
     * @throws MalformedTranscriptException if it is something else, such as a vocabulary or an archive, JSON or XML that is
     *     none of the formats, or if some of its lines lack the ids that the others have
     */
    public static Detection of(TranscriptInput input, ReaderOptions options) {
        return new FormatDetector(input, options).detection();
    }

    /**
     * Returns what the transcript is beside another one: an empty file, in which nothing was recognised, is of the other's
     * format, or a ctm beside an stm. Anything else stays what it is.
     *
     * @param input the transcript that was found to be this
     * @param side which side it is
     * @param other what the other side is
     */
    public Detection beside(TranscriptInput input, Side side, TranscriptFormat other) {
        if (format != TranscriptFormat.PLAIN || input.goesOn() || !Words.isBlank(input.beginningText())) {
            return this;
        }
        return switch (other) {
            case STM -> of(side == Side.HYPOTHESIS ? TranscriptFormat.CTM : TranscriptFormat.STM);
            case CTM -> of(side == Side.REFERENCE ? TranscriptFormat.STM : TranscriptFormat.CTM);
            case KALDI, TRN -> of(other);
            // A table needs its header, but ids are all that is asked for here.
            case CSV, TSV, JSONL -> of(TranscriptFormat.KALDI);
            default -> this;
        };
    }

    static Detection of(TranscriptFormat format) {
        return new Detection(format, format.description(), List.of());
    }

    static Detection of(TableLayout table) {
        return new Detection(TableGuess.format(table), table.description(), List.of());
    }
}
