package io.github.asreval.audio;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The bytes of an open file by their position, through a window that is read anew when a position is outside of it.
 *
 * <p>Positions from 0; bytes behind the end read as 0, and {@link #has} tells. Memory is that of one window, whatever a
 * header claims. Not for use by several threads.
 */
final class FileBytes implements Closeable {

    private static final int WINDOW = 1 << 13;

    private final FileChannel channel;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).order(ByteOrder.LITTLE_ENDIAN);
    private long windowStart;

    private FileBytes(FileChannel channel, long size) {
        this.channel = channel;
        this.size = size;
        window.limit(0);
    }

    /** Opens a file. */
    static FileBytes open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new FileBytes(channel, channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Returns the size that the file had when it was opened, in bytes. */
    long size() {
        return size;
    }

    /** Returns whether so many bytes stand at a position. */
    boolean has(long position, long count) {
        return position >= 0 && position <= size && count <= size - position;
    }

    /** Returns a byte, unsigned. */
    int u8(long position) throws IOException {
        return window.get(place(position, 1)) & 0xff;
    }

    /** Returns 16 bits, the least first, unsigned. */
    int u16(long position) throws IOException {
        return window.getShort(place(position, 2)) & 0xffff;
    }

    /** Returns 32 bits, the least first, unsigned. */
    long u32(long position) throws IOException {
        return window.getInt(place(position, 4)) & 0xffff_ffffL;
    }

    /** Returns 64 bits, the least first; negative where the number is beyond a {@code long}. */
    long i64(long position) throws IOException {
        return window.getLong(place(position, 8));
    }

    /** Returns 32 bits, the greatest first, unsigned: the order of FLAC and MP4. */
    long u32Big(long position) throws IOException {
        return Integer.reverseBytes((int) u32(position)) & 0xffff_ffffL;
    }

    /** Returns whether characters of ASCII stand at a position. */
    boolean isAt(long position, String ascii) throws IOException {
        if (!has(position, ascii.length())) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (u8(position + i) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Fills a buffer from a position as far as the file reaches, and returns how many bytes that were. */
    int read(ByteBuffer buffer, long position) throws IOException {
        int begin = buffer.position();
        long at = position;
        while (buffer.hasRemaining() && at < size) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                break;
            }
            at += read;
        }
        return buffer.position() - begin;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private int place(long position, int count) throws IOException {
        if (position < windowStart || position + count > windowStart + window.limit()) {
            window.clear();
            read(window, position);
            while (window.position() < count) {
                window.put((byte) 0);
            }
            window.flip();
            windowStart = position;
        }
        return (int) (position - windowStart);
    }
}
