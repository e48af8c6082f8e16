package io.github.asreval.cli.base;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The standard input of the process, as a stream whose failures name it. Not safe for use by several threads.
 *
 * <p>Where standard input is closed when a process starts, the first file that Java opens for itself takes its place; that
 * file is never read as if it were the user's.
 */
final class StandardInput extends InputStream {

    static final String NAME = "standard input";

    private final InputStream in = new FileInputStream(FileDescriptor.in);
    private final Path link;
    private boolean begun;

    StandardInput() {
        this(Path.of("/proc/self/fd/0"));
    }

    /** Creates the stream where the system tells by a link what standard input is, if it does. */
    StandardInput(Path link) {
        this.link = link;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!begun) {
            begun = true;
            checkOpen();
        }
        try {
            return in.read(target, offset, length);
        } catch (IOException e) {
            throw ErrorMessages.isClosed(e) ? closed() : new FileSystemException(NAME, null, e.getMessage());
        }
    }

    private void checkOpen() throws IOException {
        if (Files.isSymbolicLink(link)
                && Files.readSymbolicLink(link).startsWith(Path.of(System.getProperty("java.home", "/")))) {
            throw closed();
        }
    }

    private static FileSystemException closed() {
        return new FileSystemException(NAME, null, "is closed; name a file, or give one to read with < FILE");
    }

    /** Nothing: the process is about to end, and of a stream that was closed this would close the file of Java. */
    @Override
    public void close() {}
}
