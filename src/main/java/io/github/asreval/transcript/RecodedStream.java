package io.github.asreval.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A text of an older encoding, turned into UTF-8; bytes that mean nothing in it are an error, never a question mark. */
final class RecodedStream extends InputStream {

    private static final int CHARS = 1 << 13;

    private final Reader reader;
    private final Charset charset;
    private final String name;
    private final char[] chars = new char[CHARS];
    /** How many chars are kept from the last read: the first half of a surrogate pair. */
    private int kept;

    private byte[] encoded = {};
    private int position;
    private long line = 1;

    RecodedStream(InputStream in, Charset charset, String name) {
        this.reader = new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        this.charset = charset;
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        return position < encoded.length || encodeMore() ? encoded[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position == encoded.length && !encodeMore()) {
            return -1;
        }
        int count = Math.min(length, encoded.length - position);
        System.arraycopy(encoded, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean encodeMore() throws IOException {
        int read = decodeMore();
        if (read < 0) {
            return false;
        }
        int length = kept + read;
        kept = length > 0 && Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
        String text = new String(chars, 0, length - kept);
        chars[0] = chars[Math.max(0, length - 1)];
        line += text.chars().filter(c -> c == '\n').count();
        encoded = text.getBytes(StandardCharsets.UTF_8);
        position = 0;
        return encoded.length > 0 || encodeMore();
    }

    private int decodeMore() throws IOException {
        try {
            return reader.read(chars, kept, CHARS - kept);
        } catch (CharacterCodingException e) {
            MalformedTranscriptException malformed = new MalformedTranscriptException(
                    name,
                    line,
                    "here or in the lines behind it is a byte that is not " + charset.name()
                            + "; name the --encoding of the file, or save it as UTF-8");
            malformed.initCause(e);
            throw malformed;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
