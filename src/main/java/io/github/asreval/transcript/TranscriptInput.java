package io.github.asreval.transcript;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/**
 * A transcript that is open and whose beginning is known, but of which nothing has been taken yet: to find out what it is
 * before it is read.
 *
 * <p>Gzip is recognised by its first bytes, whatever the file is called, and unpacked. Not safe for use by several threads.
 */
public final class TranscriptInput implements Closeable {

    /** How many times as long as a gzip file its content may be, beyond the first ten million bytes. */
    public static final long MOST_EXPANSION = 200;

    private static final int BEGINNING = 1 << 16;
    /** How far the end of a long first line is looked for, since formats may have their marks there. */
    private static final int LONGEST_FIRST_LINE = 1 << 24;

    private static final int GZIP_MAGIC = 0x1F8B;

    private final String name;
    private final InputStream in;
    private final byte[] beginning;
    private final boolean goesOn;
    private final Optional<PairBlocks.Source> plainFile;

    private TranscriptInput(
            String name, InputStream in, byte[] beginning, boolean goesOn, Optional<PairBlocks.Source> plainFile) {
        this.name = name;
        this.in = in;
        this.beginning = beginning;
        this.goesOn = goesOn;
        this.plainFile = plainFile;
    }

    /**
     * Opens a transcript, trusting a gzip file to be no more than {@value #MOST_EXPANSION} times as long inside.
     *
     * @throws IOException if it cannot be read
     * @throws MalformedTranscriptException if it begins like a gzip file and is none
     */
    public static TranscriptInput open(PairBlocks.Source source) throws IOException {
        return open(source, MOST_EXPANSION, Optional.empty());
    }

    /**
     * Opens a transcript.
     *
     * @param mostExpansion how many times as long as a gzip file its content may be, beyond the first ten million bytes;
     *     what is longer is refused while it is read
     * @param encoding what the text is written in; nothing for UTF-8, or UTF-16 with its mark
     * @throws IOException if it cannot be read
     * @throws MalformedTranscriptException if it begins like a gzip file and is none
     */
    public static TranscriptInput open(PairBlocks.Source source, long mostExpansion, Optional<Charset> encoding)
            throws IOException {
        if (mostExpansion < 1) {
            throw new IllegalArgumentException("an expansion is at least 1, not " + mostExpansion);
        }
        InputStream bytes = source instanceof PairBlocks.Source.Stream stream
                ? stream.in()
                : TextStream.bytes(((PairBlocks.Source.File) source).path());
        try {
            return of(bytes, source, mostExpansion, encoding);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private static TranscriptInput of(
            InputStream bytes, PairBlocks.Source source, long mostExpansion, Optional<Charset> encoding)
            throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        boolean gzip = isGzip(in);
        if (gzip) {
            in = new BufferedInputStream(new GunzippedStream(in, source.name(), mostExpansion));
            if (isGzip(in)) {
                in.close();
                throw new MalformedTranscriptException(
                        source.name(), 0, "is a gzip file inside a gzip file; unpack it once: gzip -dc FILE.gz");
            }
        }
        if (encoding.isPresent()) {
            in = new BufferedInputStream(StrictReader.utf8(in, encoding.get(), source.name()));
        }
        boolean again = !gzip
                && encoding.isEmpty()
                && source instanceof PairBlocks.Source.File file
                && Files.isRegularFile(file.path());
        int length = BEGINNING;
        byte[] beginning = peek(in, length);
        while (beginning.length == length && length < LONGEST_FIRST_LINE && isWithinFirstLine(beginning)) {
            length *= 4;
            beginning = peek(in, length);
        }
        return new TranscriptInput(
                source.name(),
                in,
                beginning,
                beginning.length == length,
                again ? Optional.of(source) : Optional.empty());
    }

    /** JSON says by its members what it is, and is often a single line. */
    private static boolean isWithinFirstLine(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && (bytes[first] == ' ' || bytes[first] == '\t')) {
            first++;
        }
        int second = first + 1;
        while (second < bytes.length && bytes[second] == ' ') {
            second++;
        }
        if (second >= bytes.length || isJson(bytes[first], bytes[second])) {
            return false;
        }
        for (byte value : bytes) {
            if (value == '\n' || value == '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean isJson(byte first, byte second) {
        return (first == '{' && second == '"') || (first == '[' && (second == '{' || second == '"' || second == '['));
    }

    private static boolean isGzip(BufferedInputStream in) throws IOException {
        byte[] start = peek(in, 2);
        return start.length == 2 && ((start[0] & 0xFF) << 8 | (start[1] & 0xFF)) == GZIP_MAGIC;
    }

    private static byte[] peek(InputStream in, int length) throws IOException {
        in.mark(length);
        byte[] start = in.readNBytes(length);
        in.reset();
        return start;
    }

    /** Returns what messages call the transcript. */
    public String name() {
        return name;
    }

    /**
     * Returns the first 64 KiB, unpacked but in the encoding of the file; all of a shorter file, and more of one whose first
     * line is longer, up to 16 MiB.
     */
    public byte[] beginning() {
        return beginning.clone();
    }

    /** Returns the {@link #beginning} as text, without a byte order mark; bytes that are no characters are not judged. */
    public String beginningText() {
        Charset charset = Utf16.of(beginning, beginning.length).orElse(StandardCharsets.UTF_8);
        String text = new String(beginning, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Returns whether the transcript goes on behind its {@link #beginning}, as far as can be told. */
    public boolean goesOn() {
        return goesOn;
    }

    /**
     * Returns the transcript as UTF-8, to be taken once; it is closed together with this.
     *
     * @throws MalformedTranscriptException if it is UTF-32
     */
    public TextStream text() throws IOException {
        return TextStream.of(in, name);
    }

    /**
     * Returns what to read as plain lines: the file itself where that is possible, for it can be read twice, else the
     * stream, to be taken once. This has to stay open until that is read.
     */
    public PairBlocks.Source lines() {
        return plainFile.orElseGet(() -> new PairBlocks.Source.Stream(in, name));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
