package io.github.asreval.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A vocabulary file, read without losing a byte: table, list, medical table or filter.
 *
 * <pre>{@code
 * VocabularyFile file = VocabularyFile.read(Path.of("terms-hi-IN.txt"));
 * Validation validation = Validator.standard().validate(file, "hi-IN");
 * validation.isValid();                                  // false: "Los Angeles" has a space
 * validation.findings().get(0).replacement();            // Optional[Los-Angeles]
 * }</pre>
 *
 * <p>Nothing in a file is refused: broken encodings, missing headers and stray NULs are there to be reported. Text is
 * never normalised, since a canonically equal spelling may be one the service rejects. {@link #bytes} returns what was
 * read, to the byte. Empty files have no line and no entry. Instances are immutable.
 */
public final class VocabularyFile {

    /** The size in bytes above which a file is too large under any reading of the documented 50 KB. */
    public static final int SIZE_LIMIT = 51_200;

    /** The size in bytes up to which content is looked at: somewhat too large is worth advice, hopelessly is not. */
    public static final int READ_LIMIT = 5 * SIZE_LIMIT;

    /** So far the bytes of a stream are counted that is hopelessly too large. */
    private static final long COUNT_LIMIT = 1_000_000_000;

    /** Enough of a file that is not read to tell what it is. */
    private static final int PREVIEW = 1024;

    private final String name;
    private final byte[] bytes;
    private final long size;
    private final Optional<VocabularyKind> forced;
    private final DecodedText decoded;
    private final List<Line> lines;
    private final Layout layout;

    private VocabularyFile(String name, byte[] bytes, long size, Optional<VocabularyKind> forced) {
        this.name = name;
        this.bytes = bytes;
        this.size = size;
        this.forced = forced;
        this.decoded = DecodedText.of(size > READ_LIMIT ? new byte[0] : bytes);
        this.lines = List.copyOf(Line.split(decoded.text()));
        this.layout = Layout.of(name, decoded.text(), lines, forced);
    }

    /**
     * Reads a file.
     *
     * <p>Of one larger than {@link #READ_LIMIT} only the size is learnt; it {@linkplain #isRefused is refused}.
     *
     * @throws IOException if it cannot be read
     */
    public static VocabularyFile read(Path path) throws IOException {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        long size = Files.size(path);
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(size > READ_LIMIT ? PREVIEW : READ_LIMIT + 1);
            return new VocabularyFile(name, bytes, Math.max(size, bytes.length), Optional.empty());
        }
    }

    /**
     * Reads a stream to its end, such as standard input; of more than {@link #READ_LIMIT} bytes only the number is learnt,
     * as far as a gigabyte.
     *
     * @param name the name of the content; empty if it has none
     * @param in the stream, which stays open
     * @throws IOException if it cannot be read
     */
    public static VocabularyFile read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(READ_LIMIT + 1);
        return new VocabularyFile(name, bytes, bytes.length + rest(bytes, in), Optional.empty());
    }

    /** Returns how many bytes follow, of which no more are waited for than a stream without an end would make people wait. */
    private static long rest(byte[] bytes, InputStream in) throws IOException {
        long rest = 0;
        if (bytes.length > READ_LIMIT) {
            byte[] passed = new byte[1 << 16];
            for (int read = in.read(passed); read >= 0 && rest < COUNT_LIMIT; read = in.read(passed)) {
                rest += read;
            }
        }
        return rest;
    }

    /**
     * Reads content that is already at hand.
     *
     * @param name the name of the file, which may tell its language and kind; empty if it has none, as standard input
     * @param bytes the content, which is copied
     */
    public static VocabularyFile of(String name, byte[] bytes) {
        return new VocabularyFile(name, bytes.clone(), bytes.length, Optional.empty());
    }

    /** Returns the same file, read as the given kind whatever its name and content say. */
    public VocabularyFile as(VocabularyKind kind) {
        return new VocabularyFile(name, bytes, size, Optional.of(kind));
    }

    /** Returns a file of the same name and encoding that holds other text. */
    public VocabularyFile withText(String text) {
        byte[] encoded = decoded.encode(text);
        return new VocabularyFile(name, encoded, encoded.length, forced);
    }

    /** Returns a file of the same name that holds the same text in UTF-8 without a byte order mark. */
    public VocabularyFile inUtf8() {
        byte[] encoded = new DecodedText(TextEncoding.UTF_8, false, "", OptionalLong.empty()).encode(decoded.text());
        return new VocabularyFile(name, encoded, encoded.length, forced);
    }

    /** Returns the last element of the path, or the name given; empty if there is none. */
    public String name() {
        return name;
    }

    /** Returns the content as it was read; of a file that {@link #read} refused, its beginning only. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the size in bytes, also of a file that is refused. */
    public long size() {
        return size;
    }

    /** Returns whether the file is so large that its content is not looked at: it then has no lines and no entries. */
    public boolean isRefused() {
        return size > READ_LIMIT;
    }

    /** Returns the text and how it was encoded. */
    public DecodedText decoded() {
        return decoded;
    }

    /** Returns the lines with the line ends they have. */
    public List<Line> lines() {
        return lines;
    }

    /** Returns what the file is for: as told by {@link #as}, else by its name and content. */
    public VocabularyKind kind() {
        return layout.kind();
    }

    /** Returns whether {@link #kind} is certain; false where neither the caller nor a header row settles it. */
    public boolean isKindSettled() {
        return layout.settled();
    }

    /** Returns what separates the cells of a table; meaningless for other kinds. */
    public Delimiter delimiter() {
        return layout.delimiter();
    }

    /** Returns the header row; empty in lists and filters, and where a table lacks it. */
    public Optional<Header> header() {
        return layout.header();
    }

    /** Returns the rows of a table without blank lines; empty for other kinds. */
    public List<Row> rows() {
        return layout.rows();
    }

    /** Returns the phrases with what belongs to them, in the order of the file. */
    public List<VocabularyEntry> entries() {
        return layout.entries();
    }

    /** Returns the rows of which nobody can tell what they say; {@link #entries} has no more of them than the phrase. */
    public List<UnreadRow> unread() {
        return layout.unread();
    }

    /** Returns the file as JSON, which the service does not read; empty if it is none. */
    public Optional<JsonVocabulary> json() {
        return layout.json();
    }

    /** Returns whether {@link #as} told the kind. */
    public boolean isKindForced() {
        return forced.isPresent();
    }

    /** Returns the language the file seems to be in, and what says so. */
    public InferredLanguage language() {
        return InferredLanguage.of(name, layout.entries());
    }

    /** Returns the kind and the name of the file. */
    @Override
    public String toString() {
        return kind().id() + " " + name;
    }
}
