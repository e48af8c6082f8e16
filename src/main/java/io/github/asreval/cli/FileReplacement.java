package io.github.asreval.cli;

import java.io.Closeable;
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

/**
 * New content for a file, all of it or none: it is written to a temporary file beside, which then takes the name.
 *
 * <p>A file that exists keeps its permissions, and a link stays a link to it. What is no regular file, such as a pipe,
 * is written to directly.
 */
final class FileReplacement implements Closeable {

    private final Path target;
    private final Path written;
    private final OutputStream out;

    private FileReplacement(Path target, Path written, OutputStream out) {
        this.target = target;
        this.written = written;
        this.out = out;
    }

    /**
     * Begins to replace a file.
     *
     * @throws IOException if it may not be written, or its folder not be written in
     */
    static FileReplacement of(Path file) throws IOException {
        Path target = followed(file);
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "is a folder; name a file to write");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileSystemException(file.toString(), null, "may not be written; check its permissions");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new FileReplacement(target, target, Files.newOutputStream(target, StandardOpenOption.WRITE));
        }
        Path absolute = target.toAbsolutePath();
        for (int i = 0; ; i++) {
            Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + i + ".tmp");
            try {
                OutputStream out =
                        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return new FileReplacement(absolute, temporary, out);
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

    /** Makes what was written the content of the file. */
    void commit() throws IOException {
        out.close();
        if (written.equals(target)) {
            return;
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
    }

    /** Removes what was written, unless it was {@linkplain #commit made} the content. */
    @Override
    public void close() throws IOException {
        out.close();
        if (!written.equals(target)) {
            Files.deleteIfExists(written);
        }
    }
}
