package io.github.asreval.transcript;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A transcript as UTF-8, whatever it was written in, behind its byte order mark.
 *
 * @param name what messages call it
 * @param in the bytes, not yet checked
 * @param offset how many bytes of the file came before
 * @param notes what a user should know about how the text is read
 */
public record TextStream(String name, InputStream in, long offset, List<String> notes) {

    /** With one in twenty, it is no text. */
    private static final int BYTES_PER_NUL = 20;

    private static final int MANY_NULS = 4;

    public TextStream {
        requireNonNull(name);
        requireNonNull(in);
        notes = List.copyOf(notes);
    }

    /** Opens whatever a side of a pair comes from. */
    static TextStream of(PairBlocks.Source source) throws IOException {
        return source instanceof PairBlocks.Source.Stream stream
                ? of(stream.in(), stream.name())
                : open(((PairBlocks.Source.File) source).path());
    }

    /**
     * Opens a file.
     *
     * @throws IOException if there is no such file or it cannot be read; a folder is named as one
     */
    static TextStream open(Path path) throws IOException {
        return of(bytes(path), path.toString());
    }

    /** Opens a file as bytes, whatever they are. */
    static InputStream bytes(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "is a folder; name a text file in it");
        }
        // Java's stream for paths looks for its place in the file, which a pipe does not have.
        return Files.isRegularFile(path) || !Files.exists(path)
                ? Files.newInputStream(path)
                : new FileInputStream(path.toFile());
    }

    /**
     * Looks at the first bytes of a stream and takes it for UTF-8 unless they say otherwise: by a byte order mark, or by the
     * zeros that UTF-16 has.
     *
     * @param name what messages call it
     * @throws MalformedTranscriptException if it is UTF-32, or has many bytes that are 0
     */
    public static TextStream of(InputStream bytes, String name) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, Utf16.WINDOW);
        in.mark(Utf16.WINDOW);
        byte[] start = in.readNBytes(Utf16.WINDOW);
        in.reset();
        if (startsWith(start, 0xFF, 0xFE, 0, 0) || startsWith(start, 0, 0, 0xFE, 0xFF)) {
            in.close();
            throw new MalformedTranscriptException(name, 1, "this is UTF-32; save the file as UTF-8");
        }
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            in.skipNBytes(2);
            InputStream utf8 =
                    StrictReader.utf8(in, Utf16.of(start, start.length).orElseThrow(), name);
            return new TextStream(name, utf8, 0, List.of(name + ": read as UTF-16"));
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
            return new TextStream(
                    name, in, 3, List.of(name + ":1: left out the byte order mark (U+FEFF) before the first word"));
        }
        return Utf16.nuls(start, start.length) == 0 ? new TextStream(name, in, 0, List.of()) : ofNuls(in, name, start);
    }

    private static TextStream ofNuls(InputStream in, String name, byte[] start) throws IOException {
        Optional<Charset> utf16 = Utf16.of(start, start.length);
        if (utf16.isPresent()) {
            return new TextStream(
                    name,
                    StrictReader.utf8(in, utf16.get(), name),
                    0,
                    List.of(name + ": read as " + utf16.get().name()
                            + ", though it has no byte order mark; --encoding names another"));
        }
        int nuls = Utf16.nuls(start, start.length);
        String what = "holds NUL bytes (" + nuls + " among the first " + start.length + ")";
        if (nuls >= MANY_NULS && BYTES_PER_NUL * nuls >= start.length) {
            in.close();
            throw NotUtf8Exception.of(
                    name, Utf16.lineOfFirstNul(start), what + ", which no text has", Utf16.likelier(start));
        }
        return new TextStream(
                name,
                in,
                0,
                List.of(name + ":" + Utf16.lineOfFirstNul(start) + ": hint: " + what
                        + ", which count as characters of words; is it damaged?"));
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
}
