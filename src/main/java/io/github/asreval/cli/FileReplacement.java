package io.github.asreval.cli;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.function.UnaryOperator;

/**
 * New content for a file, all of it or none: it is written to a temporary file beside, which then takes the name.
 *
 * <p>A file that exists keeps its permissions, and a link stays a link to it. What is no regular file, such as a pipe,
 * is written to directly. The temporary file is gone, too, when the process is asked to end; only one that is killed
 * outright leaves it.
 */
final class FileReplacement implements Closeable {

    private final Path target;
    private final Path written;
    private final CheckedStream out;
    private final Thread atExit;
    /** Then the name of the temporary file may be that of another run. */
    private volatile boolean committed;

    /** Writes to a file, and remembers whether that has failed. */
    private static final class CheckedStream extends FilterOutputStream {

        private final String name;
        private boolean failed;

        CheckedStream(String name, OutputStream out) {
            super(out);
            this.name = name;
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
                throw (IOException) new FileSystemException(name, null, String.valueOf(e.getMessage())).initCause(e);
            }
        }
    }

    private FileReplacement(Path file, Path target, Path written, OutputStream out) {
        this.target = target;
        this.written = written;
        this.out = new CheckedStream(file.toString(), out);
        this.atExit = new Thread(this::discard);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Begins to replace a file.
     *
     * @throws IOException if it may not be written, or its folder not be written in
     */
    static FileReplacement of(Path file) throws IOException {
        return of(file, out -> out);
    }

    /** Begins to replace a file on a disk that may have its faults. */
    static FileReplacement of(Path file, UnaryOperator<OutputStream> disk) throws IOException {
        Path target = followed(file);
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "is a folder; name a file to write");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileSystemException(file.toString(), null, "may not be written; check its permissions");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new FileReplacement(
                    file, target, target, disk.apply(Files.newOutputStream(target, StandardOpenOption.WRITE)));
        }
        Path absolute = target.toAbsolutePath();
        for (int i = 0; ; i++) {
            Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + i + ".tmp");
            try {
                OutputStream out =
                        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return new FileReplacement(file, absolute, temporary, disk.apply(out));
            } catch (FileAlreadyExistsException e) {
                // Somebody else's, or left behind by a run that was killed.
                if (i == 99) {
                    throw e;
                }
            } catch (NoSuchFileException e) {
                throw new FileSystemException(file.toString(), null, "cannot be written: there is no such folder");
            } catch (AccessDeniedException e) {
                throw new FileSystemException(file.toString(), null, "may not be written; check its folder");
            }
        }
    }

    /** Follows links to the end, also to a file that is yet to come. */
    private static Path followed(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == 40) {
                throw new FileSystemException(file.toString(), null, "is a link that leads in a circle");
            }
            Path next = Files.readSymbolicLink(target);
            target = target.resolveSibling(next);
        }
        return target;
    }

    /** Returns the stream for the content. */
    OutputStream out() {
        return out;
    }

    /**
     * Makes what was written the content of the file.
     *
     * @throws IOException if not all of it could be written, even if that was known before and passed over
     */
    void commit() throws IOException {
        out.close();
        if (written.equals(target)) {
            return;
        }
        if (out.failed) {
            throw new FileSystemException(out.name, null, "could not be written to the end; it is as it was");
        }
        PosixFileAttributeView mode = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (mode != null && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(written, mode.readAttributes().permissions());
        }
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
        committed = true;
    }

    /** Removes what was written, unless it was {@linkplain #commit made} the content. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            discard();
            forget(atExit);
        }
    }

    private void discard() {
        if (!committed && !written.equals(target)) {
            try {
                Files.deleteIfExists(written);
            } catch (IOException e) {
                // Its folder has become unwritable; what there is to say of that was said when writing failed.
            }
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook at work.
        }
    }
}
