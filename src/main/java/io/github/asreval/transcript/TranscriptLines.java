package io.github.asreval.transcript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a small text file, read the way transcripts are; for lists of files or of terms. */
public final class TranscriptLines {

    private static final int CHUNK = 1 << 16;

    private TranscriptLines() {}

    /**
     * Returns the lines of a file, blank ones too; an empty list for an empty file.
     *
     * @throws IOException if the file cannot be read
     * @throws MalformedTranscriptException if it is not text
     */
    public static List<Utterance> read(Path path) throws IOException {
        List<Utterance> lines = new ArrayList<>();
        LineBlock block = new LineBlock();
        try (LineBlockReader reader = new LineBlockReader(TextStream.open(path))) {
            while (reader.fill(block, Integer.MAX_VALUE, CHUNK)) {
                for (int line = 0; line < block.lines(); line++) {
                    lines.add(Utterance.ofLine(block.number(line), block.text(line)));
                }
            }
        }
        return lines;
    }
}
