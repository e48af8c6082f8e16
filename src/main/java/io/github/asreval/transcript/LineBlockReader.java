package io.github.asreval.transcript;

import java.io.Closeable;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Cuts a transcript into lines by looking at eight bytes at a time.
 *
 * <p>Lines are cut as bytes, which UTF-8 allows: no byte of a longer character looks like a line end.
 */
final class LineBlockReader implements Closeable {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int CHUNK = 1 << 18;
    /** 256 MiB: a thousand hours of speech. */
    private static final int LONGEST = 1 << 28;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private final TextStream text;
    private final int longest;
    private byte[] buffer;
    /** The bytes not yet handed out are those from position up to limit. */
    private int position;

    private int limit;
    /** Where the search for the end of the line at position goes on: a long line is not searched again for each read. */
    private int searched;

    private boolean atEnd;
    private long line = 1;
    private long offset;

    LineBlockReader(TextStream text) {
        this(text, CHUNK);
    }

    /** Creates a reader that asks for so many bytes at a time, unless a line is longer. */
    LineBlockReader(TextStream text, int chunk) {
        this(text, chunk, LONGEST);
    }

    /** Creates a reader that refuses lines of more than so many bytes, of which there must be more than of a chunk. */
    LineBlockReader(TextStream text, int chunk, int longest) {
        this.text = text;
        this.longest = longest;
        this.buffer = new byte[chunk];
        this.offset = text.offset();
    }

    TextStream text() {
        return text;
    }

    /** Returns how many lines have been handed out. */
    long count() {
        return line - 1;
    }

    /** Returns how many bytes of the text have been handed out. */
    long offset() {
        return offset;
    }

    /**
     * Fills a block with the next lines.
     *
     * @param mostLines how many at most
     * @param enoughBytes with how many bytes it is full
     * @return whether there is at least one line
     */
    boolean fill(LineBlock block, int mostLines, int enoughBytes) throws IOException {
        block.clear(text.name(), line, offset);
        int start = position;
        while (block.lines() < mostLines && position - start < enoughBytes) {
            int end = lineEnd(Math.max(position, searched));
            if (end < 0) {
                refill(start, line + block.lines());
                position -= start;
                start = 0;
                continue;
            }
            if (end == limit && position == limit) {
                break;
            }
            block.addLine(position - start, end - start);
            position = behind(end);
            searched = position;
        }
        block.take(buffer, start, position - start);
        line += block.lines();
        offset += position - start;
        return block.lines() > 0;
    }

    /** Returns where the line ends, at the limit if that is the end of the file; −1 if more has to be read to tell. */
    private int lineEnd(int from) {
        int i = from;
        searched = limit > from && buffer[limit - 1] == '\r' ? limit - 1 : limit;
        while (i + Long.BYTES <= limit) {
            long word = (long) LONG.get(buffer, i);
            long ends = zeroBytes(word ^ ('\n' * ONES)) | zeroBytes(word ^ ('\r' * ONES));
            if (ends != 0) {
                return known(i + (Long.numberOfTrailingZeros(ends) >>> 3));
            }
            i += Long.BYTES;
        }
        while (i < limit && buffer[i] != '\n' && buffer[i] != '\r') {
            i++;
        }
        return known(i);
    }

    /** Marks the bytes that are 0; marks above the lowest may be wrong (Mycroft 1987), and only that one is used. */
    private static long zeroBytes(long word) {
        return (word - ONES) & ~word & HIGHS;
    }

    /** A CR as the last byte read may be half of a CR LF. */
    private int known(int end) {
        boolean open = end == limit || (buffer[end] == '\r' && end + 1 == limit);
        return open && !atEnd ? -1 : end;
    }

    private int behind(int end) {
        if (end == limit) {
            return end;
        }
        boolean pair = buffer[end] == '\r' && end + 1 < limit && buffer[end + 1] == '\n';
        return end + (pair ? 2 : 1);
    }

    /** Moves what is still needed to the front of the buffer, and reads more of the line behind it. */
    private void refill(int start, long number) throws IOException {
        if (limit - position > longest) {
            throw tooLong(number, longest + " bytes long");
        }
        int kept = limit - start;
        // Lines of the block before this one are kept, too.
        byte[] target = roomier(kept, (long) longest + CHUNK + position - start, number);
        if (start > 0 || target != buffer) {
            System.arraycopy(buffer, start, target, 0, kept);
        }
        buffer = target;
        limit = kept;
        searched -= start;
        int read = text.in().read(buffer, kept, buffer.length - kept);
        if (read < 0) {
            atEnd = true;
        } else {
            limit += read;
        }
    }

    private byte[] roomier(int kept, long most, long number) {
        if (kept <= buffer.length / 2 || buffer.length >= most) {
            return buffer;
        }
        try {
            return new byte[(int) Math.min(2L * buffer.length, most)];
        } catch (OutOfMemoryError e) {
            throw tooLong(number, kept + " bytes long, more than fit in the memory that Java may use (-Xmx)");
        }
    }

    private MalformedTranscriptException tooLong(long number, String than) {
        return new MalformedTranscriptException(
                text.name(), number, "this line is over " + than + "; is this a text? Cut it into lines");
    }

    @Override
    public void close() throws IOException {
        text.in().close();
    }
}
