package io.github.asreval.transcript;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plain text transcript: one utterance a line, a blank line being an utterance without words.
 *
 * <pre>{@code
 * try (TranscriptReader reader = TranscriptReader.open(Path.of("call.txt"))) {
 *     reader.next();   // the utterance on line 1; empty behind the last line, at once for an empty file
 * }
 * }</pre>
 *
 * <p>The text is UTF-8, read strictly; UTF-16 is recognised by its byte order mark. Lines end at LF, CR LF or CR. Not
 * safe for use by several threads.
 */
public final class TranscriptReader implements Closeable {

    private static final int LONGEST_MARK = 4;

    private final String name;
    private final LineSource lines;
    private final List<String> notes;
    /** Where the same text can be read once more; null for a stream, whose lines are then remembered by signature. */
    private final @Nullable Path path;

    private final LineSignatures signatures = new LineSignatures();
    private long line;

    private TranscriptReader(String name, LineSource lines, List<String> notes, @Nullable Path path) {
        this.name = name;
        this.lines = lines;
        this.notes = notes;
        this.path = path;
    }

    /**
     * Opens a file.
     *
     * @throws IOException if there is no such file or it cannot be read; a folder is named as one
     */
    public static TranscriptReader open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "is a folder; name a text file in it");
        }
        return read(Files.newInputStream(path), path.toString(), path);
    }

    /**
     * Reads a stream, which is closed together with the reader.
     *
     * @param in the bytes of the transcript
     * @param name what messages call it
     */
    public static TranscriptReader read(InputStream in, String name) throws IOException {
        return read(in, name, null);
    }

    /** Reads lines that are in memory already. */
    public static TranscriptReader ofLines(List<String> lines, String name) {
        Iterator<String> iterator = List.copyOf(lines).iterator();
        return new TranscriptReader(name, () -> iterator.hasNext() ? iterator.next() : null, List.of(), null);
    }

    private static TranscriptReader read(InputStream bytes, String name, @Nullable Path path) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(LONGEST_MARK);
        byte[] start = in.readNBytes(LONGEST_MARK);
        in.reset();
        if (startsWith(start, 0xFF, 0xFE, 0, 0) || startsWith(start, 0, 0, 0xFE, 0xFF)) {
            in.close();
            throw new MalformedTranscriptException(name, 1, "this is UTF-32; save the file as UTF-8");
        }
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            in.skipNBytes(2);
            LineSource lines = new Utf16Lines(in, startsWith(start, 0xFE), name);
            return new TranscriptReader(name, lines, List.of(name + ": read as UTF-16"), path);
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
            List<String> notes = List.of(name + ":1: left out the byte order mark (U+FEFF) before the first word");
            return new TranscriptReader(name, new Utf8Lines(in, 3, name), notes, path);
        }
        return new TranscriptReader(name, new Utf8Lines(in, 0, name), List.of(), path);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the next utterance, or nothing behind the last.
     *
     * @throws MalformedTranscriptException if a line is not in the encoding of the file
     */
    public Optional<Utterance> next() throws IOException {
        String text = lines.next();
        if (text == null) {
            return Optional.empty();
        }
        line++;
        if (path == null) {
            signatures.add(text);
        }
        return Optional.of(Utterance.ofLine(line, text));
    }

    /** Returns what messages call the transcript. */
    public String name() {
        return name;
    }

    /** Returns what a user should know about how the transcript was read, each with its place; mostly nothing. */
    public List<String> notes() {
        return notes;
    }

    /** Returns how many utterances have been read. */
    long count() {
        return line;
    }

    /** Returns the signatures of all lines, reading a file once more; a stream must have been read to its end. */
    LineSignatures signatures() throws IOException {
        if (path == null) {
            return signatures;
        }
        LineSignatures again = new LineSignatures();
        try (TranscriptReader reader = open(path)) {
            for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
                again.add(next.get().text());
            }
        }
        return again;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
