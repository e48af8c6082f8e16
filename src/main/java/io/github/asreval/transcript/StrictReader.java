package io.github.asreval.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * The characters of a text in some encoding; bytes that mean nothing in it are an error with their place, never a question
 * mark. Not safe for use by several threads.
 */
final class StrictReader extends Reader {

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final String name;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).flip();
    private boolean atEnd;
    private boolean flushed;
    private long line = 1;
    /** How many code points of the line have been read. */
    private long column;

    private char last;

    private StrictReader(InputStream in, Charset charset, String name) {
        this.in = in;
        this.decoder = charset.newDecoder();
        this.name = name;
    }

    /**
     * Returns the text as UTF-8. Reading it throws {@link MalformedTranscriptException} where the bytes are not of the
     * encoding.
     *
     * @param name the name of the file in messages
     */
    static InputStream utf8(InputStream in, Charset charset, String name) throws IOException {
        return ReaderInputStream.builder()
                .setReader(new StrictReader(in, charset, name))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (!flushed) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            int count = chars.position() - offset;
            // What comes before a fault is given out; the next call meets the fault again.
            if (count > 0 || result.isOverflow()) {
                follow(target, offset, count);
                return count;
            }
            if (result.isError()) {
                throw new MalformedTranscriptException(
                        name,
                        line,
                        "character " + (column + 1) + " of the line is not "
                                + decoder.charset().name() + "; save the file as UTF-8, or name its --encoding");
            }
            if (atEnd) {
                // Some decoders keep the last character until they know what follows.
                decoder.flush(chars);
                flushed = true;
                return chars.position() > offset ? chars.position() - offset : -1;
            }
            fill();
        }
        return -1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    /** Counts the lines, which end with LF, CR or both. */
    private void follow(char[] chars, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            boolean ends = chars[i] == '\n' || chars[i] == '\r';
            line += ends && !(chars[i] == '\n' && last == '\r') ? 1 : 0;
            column = ends ? 0 : Character.isLowSurrogate(chars[i]) ? column : column + 1;
            last = chars[i];
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
