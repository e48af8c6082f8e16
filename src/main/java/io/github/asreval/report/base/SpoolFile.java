package io.github.asreval.report.base;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/**
 * A temporary file of the folder that Java has for them, for what does not fit in memory. Only its owner can read it, and
 * its name is gone at once where the system can do that, so that nothing is left in whatever way the process ends.
 */
final class SpoolFile implements Closeable {

    private static final Set<OpenOption> OPTIONS = Set.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);

    private final Path folder;
    private final Path path;
    private final FileChannel channel;

    private SpoolFile(Path folder, Path path, FileChannel channel) {
        this.folder = folder;
        this.path = path;
        this.channel = channel;
    }

    /** Creates an empty one. */
    static SpoolFile create() throws IOException {
        return in(Path.of(System.getProperty("java.io.tmpdir", "")).toAbsolutePath());
    }

    /** Creates an empty one in a folder. */
    static SpoolFile in(Path folder) throws IOException {
        SecureRandom random = new SecureRandom();
        while (true) {
            Path path = folder.resolve("asreval" + Long.toUnsignedString(random.nextLong()) + ".spool");
            try {
                return new SpoolFile(folder, path, FileChannel.open(path, OPTIONS, ownersOnly(folder)));
            } catch (FileAlreadyExistsException e) {
                // Of the same name by chance, or somebody's guess: the next one is not.
            } catch (NoSuchFileException e) {
                throw unusable(folder, "there is no such folder", e);
            } catch (AccessDeniedException e) {
                throw unusable(folder, "nothing may be written there", e);
            } catch (FileSystemException e) {
                throw unusable(folder, String.valueOf(e.getReason()), e);
            }
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static IOException unusable(Path folder, String reason, IOException cause) {
        String problem = "is where the details of a long report are kept meanwhile, but " + reason
                + "; name another folder, as TMPDIR=DIR for the programs, or -Djava.io.tmpdir=DIR for Java";
        return (IOException) new FileSystemException(folder.toString(), null, problem).initCause(cause);
    }

    Path path() {
        return path;
    }

    /** Returns the file, for reading. */
    FileChannel channel() {
        return channel;
    }

    /**
     * Adds to the end of the file.
     *
     * @return where in the file that begins
     */
    long append(ByteArrayOutputStream content) throws IOException {
        long start = channel.size();
        ByteBuffer left = ByteBuffer.wrap(content.toByteArray());
        try {
            while (left.hasRemaining()) {
                channel.write(left, start + left.position());
            }
        } catch (IOException e) {
            throw unusable(folder, String.valueOf(e.getMessage()), e);
        }
        return start;
    }

    /** Returns so many bytes from a place on. */
    byte[] read(long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {
            // The system may give less than was asked for.
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
