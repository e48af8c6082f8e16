package io.github.asreval.transcript.format;

import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;

/**
 * Opens transcripts of whatever formats, and remarks what it takes them for, unless they are plain text.
 *
 * <pre>{@code
 * TranscriptOpener opener = new TranscriptOpener(TranscriptSettings.standard(), note -> log(note.line()));
 * opener.reader(new PairBlocks.Source.File(Path.of("call.json")), Side.HYPOTHESIS)   // log: call.json: read as …
 * }</pre>
 *
 * <p>What is remarked on the first of many files is not said again of the others. For one thread at a time.
 */
public final class TranscriptOpener {

    private final TranscriptSettings settings;
    private final Consumer<? super TranscriptNote> notes;
    /** Kept so that nothing is said twice of the files of a folder; one thread opens files at a time, but not always the same. */
    private final Set<TranscriptFormat> met = Collections.synchronizedSet(new LinkedHashSet<>());

    private boolean hinted;

    /**
     * Creates what opens transcripts.
     *
     * @param settings what is known of them
     * @param notes gets the remarks, on the thread that opens
     */
    public TranscriptOpener(TranscriptSettings settings, Consumer<? super TranscriptNote> notes) {
        this.settings = settings;
        this.notes = notes;
    }

    /**
     * Opens a transcript, of which nothing is read yet but its beginning.
     *
     * @throws IOException if it cannot be read
     */
    public TranscriptInput input(PairBlocks.Source source, Side side) throws IOException {
        return TranscriptInput.open(source, settings.mostExpansion(), settings.encoding(side));
    }

    /**
     * The formats of the two sides of a pair.
     *
     * @param reference the format of the reference
     * @param hypothesis the format of the hypothesis
     */
    public record Formats(TranscriptFormat reference, TranscriptFormat hypothesis) {}

    /** Returns what a transcript is: what the settings say, else what it looks like. */
    public TranscriptFormat format(TranscriptInput input, Side side) {
        Optional<TranscriptFormat> given = settings.format(side);
        return given.isPresent() ? met(given.get()) : said(input, Detection.of(input, settings.reading()));
    }

    /** Returns what two transcripts are; an empty one is what the other is. */
    public Formats formats(TranscriptInput reference, TranscriptInput hypothesis) {
        Optional<TranscriptFormat> first = settings.referenceFormat();
        Optional<TranscriptFormat> second = settings.hypothesisFormat();
        if (first.isPresent() && second.isPresent()) {
            return new Formats(met(first.get()), met(second.get()));
        }
        Detection said = detection(reference, first);
        Detection recognised = detection(hypothesis, second);
        return new Formats(
                first.isPresent()
                        ? met(first.get())
                        : said(reference, said.beside(reference, Side.REFERENCE, recognised.format())),
                second.isPresent()
                        ? met(second.get())
                        : said(hypothesis, recognised.beside(hypothesis, Side.HYPOTHESIS, said.format())));
    }

    private Detection detection(TranscriptInput input, Optional<TranscriptFormat> given) {
        return given.isPresent()
                ? new Detection(given.get(), given.get().description(), List.of())
                : Detection.of(input, settings.reading());
    }

    private TranscriptFormat met(TranscriptFormat format) {
        met.add(format);
        return format;
    }

    /** Says what a transcript was found to be, unless it is plain text. */
    private TranscriptFormat said(TranscriptInput input, Detection found) {
        TranscriptFormat format = found.format();
        if (met.add(format) && format != TranscriptFormat.PLAIN) {
            notes.accept(TranscriptNote.taken(input.name(), found));
        }
        if (!hinted && !found.hints().isEmpty()) {
            hinted = true;
            notes.accept(TranscriptNote.hint(input.name(), found.hints().get(0)));
        }
        return format;
    }

    /**
     * Checks that columns which the settings name can be found somewhere.
     *
     * @throws IOException if none of the formats has any
     */
    public void checkColumns(TranscriptInput input, TranscriptFormat... formats) throws IOException {
        if (!settings.reading().columns().isUsual()
                && Arrays.stream(formats).noneMatch(TranscriptFormat::mayHoldBothSides)) {
            throw new FileSystemException(
                    input.name(),
                    null,
                    "is read as " + formats[0].id()
                            + ", which has no columns; leave out their names, or name the --format");
        }
    }

    /** Returns the names of the formats so far, in the order in which they were met, with {@code +} between them. */
    public String formats() {
        StringJoiner names = new StringJoiner("+");
        synchronized (met) {
            met.forEach(format -> names.add(format.id()));
        }
        return names.toString();
    }

    /**
     * Opens one transcript for one side.
     *
     * @throws IOException if it cannot be read, or columns are named and it has none
     * @throws io.github.asreval.transcript.MalformedTranscriptException if its beginning is not of its format
     */
    public TranscriptReader reader(PairBlocks.Source source, Side side) throws IOException {
        TranscriptInput input = input(source, side);
        try {
            TranscriptFormat format = format(input, side);
            checkColumns(input, format);
            return format.open(input, side, settings.reading());
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }
}
