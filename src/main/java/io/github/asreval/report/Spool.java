package io.github.asreval.report;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds the details of a report until it is known that there will be one: bad input on the last line must not leave
 * half a report behind, and the totals stand before the details in some formats.
 *
 * <p>Small details stay in memory, large ones go to a temporary file that only its owner can read and that is gone
 * when the spool is closed.
 */
final class Spool extends OutputStream {

    private static final int IN_MEMORY = 8 << 20;

    private static final int BUFFER = 1 << 16;

    private final int inMemory;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable OutputStream overflow;
    private @Nullable Path path;

    Spool() {
        this(IN_MEMORY);
    }

    /** Creates a spool that keeps so many bytes in memory, and turns to a file for more. */
    Spool(int inMemory) {
        this.inMemory = inMemory;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        memory.write(bytes, offset, length);
        if (memory.size() > inMemory) {
            spill();
        }
    }

    private void spill() throws IOException {
        if (overflow == null) {
            path = Files.createTempFile("asreval", ".spool");
            overflow = Files.newOutputStream(path, StandardOpenOption.WRITE);
        }
        memory.writeTo(overflow);
        memory.reset();
    }

    /**
     * Writes everything to another stream, in the order in which it came.
     *
     * @param skipped how many bytes at the beginning to leave out
     */
    void copyTo(OutputStream out, int skipped) throws IOException {
        int left = skipped;
        if (path != null) {
            copyFile(path, out, left);
            left = 0;
        }
        out.write(memory.toByteArray(), left, memory.size() - left);
    }

    /** Returns a stream of everything, in the order in which it came; nothing may be written any more. */
    InputStream open() throws IOException {
        InputStream rest = new ByteArrayInputStream(memory.toByteArray());
        if (path == null || overflow == null) {
            return rest;
        }
        overflow.flush();
        return new BufferedInputStream(new SequenceInputStream(Files.newInputStream(path), rest), BUFFER);
    }

    /** Between two files the system copies by itself, without a detour through this program's memory. */
    private static void copyFile(Path file, OutputStream out, long skipped) throws IOException {
        try (FileChannel spilled = FileChannel.open(file)) {
            spilled.position(skipped);
            if (out instanceof FileOutputStream target) {
                long end = spilled.size();
                for (long at = skipped; at < end; ) {
                    at += spilled.transferTo(at, end - at, target.getChannel());
                }
            } else {
                Channels.newInputStream(spilled).transferTo(out);
            }
        }
    }

    /** Returns the temporary file, if there was too much for memory. */
    Optional<Path> file() {
        return Optional.ofNullable(path);
    }

    @Override
    public void close() throws IOException {
        if (overflow != null) {
            overflow.close();
        }
        if (path != null) {
            Files.deleteIfExists(path);
        }
    }
}
