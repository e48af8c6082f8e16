package io.github.asreval.cli.base;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * New content for a file, all of it or none: it is written to a temporary file beside, which then takes the name.
 *
 * <p>A file that exists keeps its permissions and its owner, and a link stays a link to it. What is no regular file, such
 * as a pipe, and what some process has open already, such as {@code /dev/stdout}, is written to directly. The temporary
 * file is gone, too, when the process is asked to end; only one that is killed outright leaves it.
 */
public final class FileReplacement implements Closeable {

    private final Path target;
    private final Path written;
    private final NamedOutput out;
    private final RemovalAtExit atExit;

    private FileReplacement(Path file, Path target, Path written, OutputStream out, RemovalAtExit atExit) {
        this.target = target;
        this.written = written;
        this.out = new NamedOutput(file.toString(), out);
        this.atExit = atExit;
    }

    /** Replaces the file of a name by what is written to it, all of that or nothing. */
    public static void write(String name, Terminal.Printed content) throws IOException {
        try (FileReplacement replacement = of(FileArgument.path(name))) {
            content.writeTo(replacement.out());
            replacement.commit();
        }
    }

    /**
     * Begins to replace a file.
     *
     * @throws IOException if it may not be written, or its folder not be written in
     */
    public static FileReplacement of(Path file) throws IOException {
        return of(file, out -> out);
    }

    /** Begins to replace a file on a disk that may have its faults. */
    static FileReplacement of(Path file, UnaryOperator<OutputStream> disk) throws IOException {
        if (FileArgument.isLossy(file.toString())) {
            throw new FileSystemException(file.toString(), null, FileArgument.LOSSY + "; rename the file");
        }
        Path target = followed(file);
        Optional<Descriptor> open = Descriptor.of(target);
        if (open.isPresent()) {
            return inPlace(file, target, disk.apply(open.get().open()));
        }
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "is a folder; name a file to write");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileSystemException(file.toString(), null, "may not be written; check its permissions");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return inPlace(file, target, disk.apply(Files.newOutputStream(target, StandardOpenOption.WRITE)));
        }
        Path absolute = target.toAbsolutePath();
        // Before there is anything to remove: the process may be asked to end at any time.
        RemovalAtExit atExit = RemovalAtExit.begin();
        try {
            TemporaryFile temporary =
                    atExit.of(() -> TemporaryFile.beside(file.toString(), absolute), TemporaryFile::path);
            return new FileReplacement(file, absolute, temporary.path(), disk.apply(temporary.out()), atExit);
        } catch (IOException e) {
            atExit.end();
            throw e;
        }
    }

    private static FileReplacement inPlace(Path file, Path target, OutputStream out) {
        return new FileReplacement(file, target, target, out, new RemovalAtExit());
    }

    /** Returns whether what is written to a file goes where a program prints. */
    static boolean isStandardOutput(String name) throws IOException {
        Optional<Descriptor> open = Descriptor.of(followed(FileArgument.path(name)));
        return open.isPresent() && open.get().isStandardOutput();
    }

    /** Follows links to the end, also to a file that is yet to come, but not those to what is open already. */
    private static Path followed(Path file) throws IOException {
        Path target = file;
        for (int links = 0;
                Files.isSymbolicLink(target) && Descriptor.of(target).isEmpty();
                links++) {
            if (links == 40) {
                throw new FileSystemException(file.toString(), null, "is a link that leads in a circle");
            }
            Path next = Files.readSymbolicLink(target);
            target = target.resolveSibling(next);
        }
        return target;
    }

    /** Returns the stream for the content. */
    public OutputStream out() {
        return out;
    }

    /**
     * Makes what was written the content of the file.
     *
     * @throws IOException if not all of it could be written, even if that was known before and passed over
     */
    public void commit() throws IOException {
        out.close();
        if (written.equals(target)) {
            return;
        }
        if (out.hasFailed()) {
            throw new FileSystemException(out.name(), null, "could not be written to the end; it is as it was");
        }
        Optional<PosixFileAttributes> before = TemporaryFile.attributes(target);
        if (before.isPresent() && !TemporaryFile.makeLike(before.get(), written)) {
            copy();
            return;
        }
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
        atExit.ofNothing();
    }

    /** Writes what is complete into a file of somebody else, who is to stay its owner. */
    private void copy() throws IOException {
        try (OutputStream into =
                Files.newOutputStream(target, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            Files.copy(written, into);
        } catch (IOException e) {
            atExit.ofNothing();
            throw (IOException) new FileSystemException(
                            out.name(), null, "could not be written to the end; all of it is in " + written)
                    .initCause(e);
        }
    }

    /** Removes what was written, unless it was {@linkplain #commit made} the content. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            atExit.end();
        }
    }
}
