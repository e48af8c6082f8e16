package io.github.asreval.cli.base;

import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.format.Detection;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.base.Side;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Opens transcripts as the options say, and says on standard error what it takes them for, unless they are plain text. */
public final class TranscriptOpener {

    private final InputOptions options;
    private final Terminal terminal;
    /** Kept so that nothing is said twice of the files of a folder; one thread opens files at a time, but not always the same. */
    private final Set<TranscriptFormat> met = Collections.synchronizedSet(new LinkedHashSet<>());

    private boolean hinted;

    public TranscriptOpener(InputOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    /** Returns where a name on the command line leads to. */
    PairBlocks.Source source(String name) throws IOException {
        return name.equals(FileArgument.STANDARD_INPUT)
                ? new PairBlocks.Source.Stream(terminal.in(), "standard input")
                : new PairBlocks.Source.File(FileArgument.path(name));
    }

    TranscriptInput input(PairBlocks.Source source, Side side) throws IOException {
        return TranscriptInput.open(source, options.mostExpansion(), options.encoding(side));
    }

    /**
     * The formats of the two sides of a pair.
     *
     * @param reference the format of the reference
     * @param hypothesis the format of the hypothesis
     */
    record Formats(TranscriptFormat reference, TranscriptFormat hypothesis) {}

    /** Returns what a transcript is: what the user says, else what it looks like. */
    TranscriptFormat format(TranscriptInput input, Optional<TranscriptFormat> given) {
        return given.isPresent() ? met(given.get()) : said(input, Detection.of(input, options.reading()));
    }

    /** Returns what two transcripts are; an empty one is what the other is. */
    Formats formats(TranscriptInput reference, TranscriptInput hypothesis) {
        Optional<TranscriptFormat> first = options.referenceFormat();
        Optional<TranscriptFormat> second = options.hypothesisFormat();
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
                : Detection.of(input, options.reading());
    }

    private TranscriptFormat met(TranscriptFormat format) {
        met.add(format);
        return format;
    }

    /** Says what a transcript was found to be, unless it is plain text. */
    private TranscriptFormat said(TranscriptInput input, Detection found) {
        TranscriptFormat format = found.format();
        if (met.add(format) && format != TranscriptFormat.PLAIN) {
            terminal.complain(ErrorMessages.oneLine(input.name() + ": read as " + format.id() + ": "
                    + found.description() + "; --format names another"));
        }
        found.hints().forEach(hint -> tell(input.name(), hint));
        return format;
    }

    /** Says a hint of the first file that it is about. */
    private void tell(String name, String hint) {
        if (!hinted) {
            hinted = true;
            terminal.complain(ErrorMessages.oneLine(name + ": hint: " + hint));
        }
    }

    /**
     * Checks that columns which the options name can be found somewhere.
     *
     * @throws IOException if none of the formats has any
     */
    void checkColumns(TranscriptInput input, TranscriptFormat... formats) throws IOException {
        if (options.namesColumns() && Arrays.stream(formats).noneMatch(TranscriptFormat::mayHoldBothSides)) {
            throw new FileSystemException(
                    input.name(),
                    null,
                    "is read as " + formats[0].id()
                            + ", which has no columns; leave out their names, or name the --format");
        }
    }

    /** Returns the names of the formats so far, in the order in which they were met, with {@code +} between them. */
    String formats() {
        StringJoiner names = new StringJoiner("+");
        synchronized (met) {
            met.forEach(format -> names.add(format.id()));
        }
        return names.toString();
    }

    /** Opens one transcript for one side. */
    public TranscriptReader reader(String name, Side side) throws IOException {
        TranscriptInput input = input(source(name), side);
        try {
            TranscriptFormat format = format(input, options.referenceFormat());
            checkColumns(input, format);
            return format.open(input, side, options.reading());
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }
}
