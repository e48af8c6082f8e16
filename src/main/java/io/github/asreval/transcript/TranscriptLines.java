package io.github.asreval.transcript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a small text file, read the way transcripts are; for lists of files or of terms. */
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
        try (PlainReader reader = PlainReader.of(TextStream.open(path))) {
            for (Optional<Utterance> line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }
}
