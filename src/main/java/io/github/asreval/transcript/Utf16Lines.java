package io.github.asreval.transcript;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-16, as some editors and spreadsheets save them; half a surrogate pair is an error with its place. */
final class Utf16Lines implements LineSource {

    private static final int END = -1;

    private final InputStream in;
    private final boolean bigEndian;
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private boolean afterCarriageReturn;
    private long line = 1;

    /**
     * Creates the source.
     *
     * @param in the bytes behind the byte order mark; best buffered, since they are taken one by one
     * @param bigEndian whether the higher byte comes first
     * @param name the name of the file in messages
     */
    Utf16Lines(InputStream in, boolean bigEndian, String name) {
        this.in = in;
        this.bigEndian = bigEndian;
        this.name = name;
    }

    @Override
    public @Nullable String next() throws IOException {
        int unit = unit();
        if (afterCarriageReturn && unit == '\n') {
            unit = unit();
        }
        afterCarriageReturn = false;
        if (unit == END) {
            return null;
        }
        text.setLength(0);
        while (unit != END && unit != '\n' && unit != '\r') {
            append((char) unit);
            unit = unit();
        }
        checkPaired();
        afterCarriageReturn = unit == '\r';
        line++;
        return text.toString();
    }

    private void append(char unit) {
        if (Character.isLowSurrogate(unit) ? !endsInHighSurrogate() : endsInHighSurrogate()) {
            throw unpaired();
        }
        text.append(unit);
    }

    private void checkPaired() {
        if (endsInHighSurrogate()) {
            throw unpaired();
        }
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
