package io.github.asreval.transcript.format;

import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The transcripts in testdata/transcript, and how tests read them. */
public final class Samples {

    static final Path FOLDER = Path.of("testdata/transcript");
    static final String EXPECTED = ".expected.txt";

    private Samples() {}

    /** Returns the names of the samples, sorted. */
    public static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
    }

    public static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }

    public static TranscriptInput input(String name, byte[] bytes) throws IOException {
        return TranscriptInput.open(new PairBlocks.Source.Stream(new ByteArrayInputStream(bytes), name));
    }

    public static TranscriptInput input(String text) throws IOException {
        return input("file", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the utterances of a text in a format. */
    public static List<Utterance> read(TranscriptFormat format, String text) throws IOException {
        return read(format, text, Side.HYPOTHESIS, ReaderOptions.standard());
    }

    public static List<Utterance> read(TranscriptFormat format, String text, Side side, ReaderOptions options)
            throws IOException {
        try (TranscriptReader reader = format.open(input(text), side, options)) {
            return all(reader);
        }
    }

    public static List<Utterance> all(TranscriptReader reader) throws IOException {
        List<Utterance> all = new ArrayList<>();
        for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
            all.add(next.get());
        }
        return all;
    }

    /** Returns the texts of utterances. */
    public static List<String> texts(List<Utterance> utterances) {
        return utterances.stream().map(Utterance::text).toList();
    }
}
