package io.github.asreval.cli;

import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.format.Side;
import io.github.asreval.transcript.format.TranscriptFormat;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Opens transcripts as the options say, and says on standard error what it takes them for, unless they are plain text. */
final class TranscriptOpener {

    private final InputOptions options;
    private final Terminal terminal;
    /** What has been said, so that it is not said of every file of a folder, nor when files are read a second time. */
    private final Set<TranscriptFormat> said = new HashSet<>();

    TranscriptOpener(InputOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    /** Returns where a name on the command line leads to. */
    PairBlocks.Source source(String name) throws IOException {
        return name.equals(WerOptions.STANDARD_INPUT)
                ? new PairBlocks.Source.Stream(terminal.in(), "standard input")
                : new PairBlocks.Source.File(VocabularyInput.path(name));
    }

    TranscriptInput input(PairBlocks.Source source) throws IOException {
        return TranscriptInput.open(source, options.mostExpansion(), options.encoding());
    }

    /** Returns what a transcript is: what the user says, else what it looks like. */
    TranscriptFormat format(TranscriptInput input, Optional<TranscriptFormat> given) {
        if (given.isPresent()) {
            return given.get();
        }
        TranscriptFormat found = TranscriptFormat.detect(input);
        if (found != TranscriptFormat.PLAIN && said.add(found)) {
            terminal.complain(Problems.oneLine(input.name() + ": read as " + found.id() + ": " + found.description()
                    + "; --format names another"));
        }
        return found;
    }

    /** Opens one transcript for one side. */
    TranscriptReader reader(String name, Side side) throws IOException {
        TranscriptInput input = input(source(name));
        try {
            return format(input, options.referenceFormat()).open(input, side, options.reading());
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }
}
