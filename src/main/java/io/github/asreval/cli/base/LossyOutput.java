package io.github.asreval.cli.base;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream for what need not be heard: what cannot be written to it is left unsaid. A full disk under a log, or a reader
 * who is gone, must change neither the report nor the status. As safe for use by several threads as the stream behind it.
 */
final class LossyOutput extends FilterOutputStream {

    private LossyOutput(OutputStream out) {
        super(out);
    }

    /** Returns the stream itself if it is such a one already. */
    static LossyOutput of(OutputStream out) {
        return out instanceof LossyOutput lossy ? lossy : new LossyOutput(out);
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            // Standard error is where this would be told.
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            // As above.
        }
    }

    /** Standard error stays open for what comes after a report. */
    @Override
    public void close() {
        flush();
    }
}
