package io.github.asreval.loop;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder in which a loop keeps its state and all that it makes. A file appears there whole or not at all, and is on the
 * disk before what follows from it is done.
 *
 * @param path where it is
 */
public record LoopFolder(Path path) {

    private static final String ANOTHER =
            " name another folder with -o, where what was paid for already is found again by its name";

    private static final String LOCK = ".loop.lock";

    /** The file of the state. */
    static final String STATE = "loop.json";
    /** The vocabulary. */
    static final String VOCABULARY = "vocabulary.txt";
    /** What the vocabulary was made of. */
    static final String GENERATED = "generated.txt";
    /** What the loop has come to. */
    static final String REPORT = "report.txt";

    public LoopFolder {
        requireNonNull(path);
    }

    /** Returns where a file of the loop is, or will be. */
    Path file(String name) {
        return path.resolve(name);
    }

    /** Returns whether a file of the loop is there. */
    boolean has(String name) {
        return Files.isRegularFile(file(name));
    }

    /**
     * Returns how far the loop over some inputs has come here; nothing if none has begun.
     *
     * @throws IOException if the state cannot be read, or is that of a loop over something else
     */
    Optional<LoopState> state(LoopInputs inputs) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "is no folder; name another with -o");
        }
        Path file = file(STATE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        LoopState state = LoopStateFile.read(read(STATE), file.toString());
        Optional<String> difference = state.inputs().difference(inputs);
        if (difference.isPresent()) {
            throw new FileSystemException(
                    file.toString(),
                    null,
                    "belongs to another loop: " + difference.get()
                            + "; name another folder with -o (jobs that were paid for are found again by their names)");
        }
        // What was under the old names may be something else by now.
        return Optional.of(state.of(inputs));
    }

    /**
     * Returns what a file of the loop holds.
     *
     * @throws IOException if it cannot be read; the message says what to do
     */
    byte[] read(String name) throws IOException {
        Path file = file(name);
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder;" + ANOTHER);
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw (IOException) new FileSystemException(
                            file.toString(),
                            null,
                            "is not there any more, as the loop has made it; put it back, or" + ANOTHER)
                    .initCause(e);
        }
    }

    /**
     * Keeps other runs out of the folder until the lock is closed; two at once would write over each other's state.
     *
     * @throws IOException if another run is at work in the folder, or it cannot be written to
     */
    public Closeable lock() throws IOException {
        make();
        FileChannel channel = open();
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // By a thread of this program.
        } catch (IOException e) {
            // Not every file system has locks.
            return channel;
        }
        channel.close();
        throw new FileSystemException(
                path.toString(), null, "another run is at work in this folder; wait for it to end");
    }

    private FileChannel open() throws IOException {
        try {
            return FileChannel.open(file(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            throw (IOException)
                    new FileSystemException(path.toString(), null, "cannot be written to; name another folder with -o")
                            .initCause(e);
        }
    }

    /** Keeps the state. */
    void save(LoopState state) throws IOException {
        write(STATE, LoopStateFile.bytes(state));
    }

    /** Writes a file in place of the one that is there. */
    void write(String name, byte[] content) throws IOException {
        make();
        Path unfinished = unfinished(name);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        finish(name);
    }

    private void make() throws IOException {
        try {
            Files.createDirectories(path);
        } catch (FileSystemException e) {
            throw (IOException)
                    new FileSystemException(path.toString(), null, "cannot be made a folder; name another with -o")
                            .initCause(e);
        }
    }

    /** Returns where a file is written that {@link #finish} then makes one of the loop's. */
    Path unfinished(String name) {
        return file("." + name + ".unfinished");
    }

    /** Makes what was written the content of the file. */
    void finish(String name) throws IOException {
        Path written = unfinished(name);
        Path file = file(name);
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
