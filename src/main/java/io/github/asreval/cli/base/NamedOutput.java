package io.github.asreval.cli.base;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;

/** A stream whose failures name it, and that remembers whether there was one. Not safe for use by several threads. */
final class NamedOutput extends FilterOutputStream {

    private final String name;
    private boolean failed;

    /** Creates a stream with the name that messages give it. */
    NamedOutput(String name, OutputStream out) {
        super(out);
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Returns whether something could not be written. */
    boolean hasFailed() {
        return failed;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failed = true;
            String reason = ErrorMessages.isClosed(e) ? "is closed" : String.valueOf(e.getMessage());
            throw (IOException) new FileSystemException(name, null, reason).initCause(e);
        }
    }
}
