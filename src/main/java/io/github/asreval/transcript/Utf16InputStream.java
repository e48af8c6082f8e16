package io.github.asreval.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** UTF-16, as some editors and spreadsheets save it, turned into UTF-8; half a surrogate pair is an error. */
final class Utf16InputStream extends InputStream {

    private static final int END = -1;

    private final InputStream in;
    private final boolean bigEndian;
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private byte[] encoded = {};
    private int position;
    private long line = 1;

    /**
     * Creates the stream.
     *
     * @param in the bytes behind the byte order mark; best buffered, since they are taken one by one
     * @param bigEndian whether the higher byte comes first
     * @param name the name of the file in messages
     */
    Utf16InputStream(InputStream in, boolean bigEndian, String name) {
        this.in = in;
        this.bigEndian = bigEndian;
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        return position < encoded.length || encodeLine() ? encoded[position++] & 0xFF : END;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position == encoded.length && !encodeLine()) {
            return END;
        }
        int count = Math.min(length, encoded.length - position);
        System.arraycopy(encoded, position, target, offset, count);
        position += count;
        return count;
    }

    /** Encodes up to the next line end and with it; returns false behind the last. */
    private boolean encodeLine() throws IOException {
        text.setLength(0);
        int unit = unit();
        while (unit != END) {
            append((char) unit);
            if (unit == '\n' || unit == '\r') {
                break;
            }
            unit = unit();
        }
        if (endsInHighSurrogate()) {
            throw unpaired();
        }
        encoded = text.toString().getBytes(StandardCharsets.UTF_8);
        position = 0;
        return encoded.length > 0;
    }

    private void append(char unit) {
        if (Character.isLowSurrogate(unit) != endsInHighSurrogate()) {
            throw unpaired();
        }
        text.append(unit);
        if ((unit == '\n' && !lastEndedInCarriageReturn()) || unit == '\r') {
            line++;
        }
    }

    /** Whether this LF belongs to a CR encoded before it, so that the two end one line. */
    private boolean lastEndedInCarriageReturn() {
        return text.length() == 1 && encoded.length > 0 && encoded[encoded.length - 1] == '\r';
    }

    private boolean endsInHighSurrogate() {
        return !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
    }

    private MalformedTranscriptException unpaired() {
        return malformed("half a surrogate pair behind character " + text.codePointCount(0, text.length()));
    }

    private MalformedTranscriptException malformed(String problem) {
        return new MalformedTranscriptException(name, line, problem + " is not UTF-16; save the file as UTF-8");
    }

    private int unit() throws IOException {
        int first = in.read();
        if (first < 0) {
            return END;
        }
        int second = in.read();
        if (second < 0) {
            throw malformed("a single byte at the end of the file");
        }
        return bigEndian ? (first << 8) | second : (second << 8) | first;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
