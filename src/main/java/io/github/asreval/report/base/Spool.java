package io.github.asreval.report.base;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds the details of a report until it is known that there will be one: bad input on the last line must not leave
 * half a report behind, and the totals stand before the details in some formats.
 *
 * <p>Small details stay in memory, large ones go to a temporary file that only its owner can read and that is gone
 * when the spool is closed, or the process ends in whatever way.
 */
public final class Spool extends OutputStream {

    private static final int IN_MEMORY = 8 << 20;

    private static final int BUFFER = 1 << 16;

    private final int inMemory;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable SpoolFile overflow;

    public Spool() {
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
        if (memory.size() > (overflow == null ? inMemory : BUFFER)) {
            spill();
            // What is large enough for a file needs no more than a buffer: a report on several systems has a spool for
            // each.
            memory = new ByteArrayOutputStream();
        }
    }

    /** Returns how many bytes are in memory. */
    int held() {
        return memory.size();
    }

    /** Returns a stream into this spool, which stays open when that is closed. */
    public OutputStream unclosed() {
        return new FilterOutputStream(this) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private void spill() throws IOException {
        if (overflow == null) {
            overflow = SpoolFile.create();
        }
        overflow.append(memory);
    }

    /**
     * Writes everything to another stream, in the order in which it came.
     *
     * @param skipped how many bytes at the beginning to leave out
     */
    public void copyTo(OutputStream out, int skipped) throws IOException {
        int left = skipped;
        if (overflow != null) {
            copyFile(overflow.channel(), out, left);
            left = 0;
        }
        out.write(memory.toByteArray(), left, memory.size() - left);
    }

    /** Returns a stream of everything, in the order in which it came; nothing may be written any more. */
    InputStream open() throws IOException {
        InputStream rest = new ByteArrayInputStream(memory.toByteArray());
        return overflow == null
                ? rest
                : new BufferedInputStream(new SequenceInputStream(new Spilled(overflow.channel()), rest), BUFFER);
    }

    /** What has been spilled, from its beginning on, whoever else reads or writes it: its name may be gone. */
    private static final class Spilled extends InputStream {

        private final FileChannel file;
        private long position;

        Spilled(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = file.read(ByteBuffer.wrap(target, offset, length), position);
            position += Math.max(0, read);
            return read;
        }
    }

    /** Between two files the system copies by itself, without a detour through this program's memory. */
    private static void copyFile(FileChannel spilled, OutputStream out, long skipped) throws IOException {
        long end = spilled.size();
        if (out instanceof FileOutputStream target) {
            for (long at = skipped; at < end; ) {
                at += spilled.transferTo(at, end - at, target.getChannel());
            }
        } else {
            spilled.position(skipped);
            Channels.newInputStream(spilled).transferTo(out);
        }
    }

    /** Returns the temporary file, if there was too much for memory. */
    Optional<Path> file() {
        return Optional.ofNullable(overflow).map(SpoolFile::path);
    }

    @Override
    public void close() throws IOException {
        if (overflow != null) {
            overflow.close();
        }
    }
}
