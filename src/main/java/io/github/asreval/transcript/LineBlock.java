package io.github.asreval.transcript;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Whole lines of a transcript as they stand in the file: bytes, and where in them each line begins and ends.
 *
 * <p>Filled again and again by {@link PairBlocks}; not safe for use by several threads at once. Behind the last line stand at
 * least {@value #PADDING} bytes that may be read and mean nothing.
 */
public final class LineBlock {

    /** The number of bytes that may be read behind any byte of a line. */
    public static final int PADDING = 8;

    private static final char REPLACEMENT = '\uFFFD';
    private static final long[] NONE = {};
    private static final byte[] LINE_END = {'\n'};

    private String name = "";
    private byte[] bytes = new byte[PADDING];
    private int used;
    private int[] bounds = new int[64];
    private int lines;
    private long firstLine;
    private long firstOffset;
    /** By line, where they are not one behind the other. */
    private long[] numbers = NONE;

    /** Creates a block of no lines. */
    public LineBlock() {}

    /** Returns the bytes; lines are ended in them by LF, CR LF or CR, the last one perhaps by nothing. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns how many lines the block holds. */
    public int lines() {
        return lines;
    }

    /** Returns where in {@link #bytes} a line begins. */
    public int start(int line) {
        return bounds[2 * line];
    }

    /** Returns where in {@link #bytes} a line ends, before its line end. */
    public int end(int line) {
        return bounds[2 * line + 1];
    }

    /** Returns the number of a line of this block in the file, 1 being the first. */
    public long number(int line) {
        return line < numbers.length ? numbers[line] : firstLine + line;
    }

    /**
     * Returns the text of a line.
     *
     * @throws MalformedTranscriptException if it is not UTF-8
     */
    public String text(int line) {
        return text(line, start(line), end(line) - start(line));
    }

    /**
     * Returns the text of a part of a line.
     *
     * @param line the line
     * @param start where in {@link #bytes} the part begins
     * @param length how many bytes it has
     * @throws MalformedTranscriptException if the line is not UTF-8
     */
    public String text(int line, int start, int length) {
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        // Either the file says so, or these bytes are not UTF-8.
        if (numbers.length > 0) {
            return Utf8.decode(bytes, start, length);
        }
        int from = start(line);
        Utf8.check(bytes, from, end(line) - from, name, number(line), firstOffset + from);
        return text;
    }

    void clear(String source, long nextLine, long nextOffset) {
        name = source;
        used = 0;
        lines = 0;
        firstLine = nextLine;
        firstOffset = nextOffset;
        numbers = NONE;
    }

    /** Adds an utterance as a line. */
    void add(Utterance utterance) {
        byte[] text = Utf8.encode(utterance.text());
        int start = used;
        take(text, 0, text.length);
        // The byte behind a line may be read, and is none of the next one.
        take(LINE_END, 0, 1);
        if (numbers.length == lines) {
            numbers = Arrays.copyOf(numbers, Math.max(64, 2 * lines));
        }
        numbers[lines] = utterance.line();
        addLine(start, start + text.length);
    }

    /** Takes the {@linkplain WordAttributes attributes} of words out of the lines, which become no longer by that. */
    void removeAttributes() {
        for (int line = 0; line < lines; line++) {
            if (mayHaveAttributes(line)) {
                byte[] text = WordAttributes.without(text(line)).getBytes(StandardCharsets.UTF_8);
                int start = start(line);
                System.arraycopy(text, 0, bytes, start, text.length);
                bounds[2 * line + 1] = start + text.length;
                // The byte behind a line ends its last word.
                bytes[start + text.length] = '\n';
            }
        }
    }

    private boolean mayHaveAttributes(int line) {
        for (int i = start(line); i < end(line); i++) {
            if (bytes[i] == ';' || bytes[i] == '\\') {
                return true;
            }
        }
        return false;
    }

    /** Takes bytes that hold whole lines, whose bounds are told by {@link #addLine}. */
    void take(byte[] source, int start, int length) {
        if (bytes.length < used + length + PADDING) {
            bytes = Arrays.copyOf(bytes, Math.max(used + length + PADDING, 2 * bytes.length));
        }
        System.arraycopy(source, start, bytes, used, length);
        used += length;
        Arrays.fill(bytes, used, used + PADDING, (byte) '\n');
    }

    int used() {
        return used;
    }

    void addLine(int start, int end) {
        if (bounds.length < 2 * lines + 2) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * lines] = start;
        bounds[2 * lines + 1] = end;
        lines++;
    }
}
