package io.github.asreval.transcript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The lines of one text, read the way transcripts are: for lists of files or of terms, and texts to look at. */
public final class TranscriptLines {

    private TranscriptLines() {}

    /**
     * Returns the lines of a file, blank ones too; an empty list for an empty file.
     *
     * @throws IOException if the file cannot be read
     * @throws MalformedTranscriptException if it is not text
     */
    public static List<Utterance> read(Path path) throws IOException {
        List<Utterance> lines = new ArrayList<>();
        read(new PairBlocks.Source.File(path), lines::add);
        return lines;
    }

    /**
     * Hands on the lines of a text one by one, blank ones too.
     *
     * @return what a user should know about how the text was read
     * @throws IOException if it cannot be read
     * @throws MalformedTranscriptException if it is not text
     */
    public static List<String> read(PairBlocks.Source source, Consumer<? super Utterance> consumer) throws IOException {
        try (PlainReader reader = PlainReader.of(TextStream.of(source))) {
            for (Optional<Utterance> line = reader.next(); line.isPresent(); line = reader.next()) {
                consumer.accept(line.get());
            }
            return reader.notes();
        }
    }
}
