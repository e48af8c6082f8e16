package io.github.asreval.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The content of all members of a gzip file, one behind the other (RFC 1952).
 *
 * <p>Java's own stream takes a pipe for ended where the next member has not arrived yet, and a damaged member for the end.
 * Here only the end of the file, or zeros up to there, end the content; whatever {@code gzip -d} complains about is
 * refused. Not safe for use by several threads.
 */
final class GzipMembers extends InputStream {

    private static final int BUFFER = 1 << 13;
    private static final int MAGIC = 0x1F8B;
    private static final int DEFLATED = 8;

    private static final int HEADER_CHECKED = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int KNOWN = (1 << 5) - 1;

    private final InputStream file;
    private final String name;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    /** The bytes that neither a header nor the inflater has taken are those from position up to limit. */
    private int position;

    private int limit;
    private long taken;
    private long members;
    private boolean atEnd;

    /**
     * Opens the content.
     *
     * @param file the bytes, which begin as a gzip file does
     * @param name the name of the file in messages
     * @throws MalformedTranscriptException if the header is damaged
     */
    GzipMembers(InputStream file, String name) throws IOException {
        this.file = file;
        this.name = name;
        nextMember();
    }

    /** Returns how many bytes of the file have been read. */
    long taken() {
        return taken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        // Members may be empty, and many of them.
        while (!atEnd && length > 0) {
            int read = inflate(target, offset, length);
            if (read > 0) {
                return read;
            }
            checkTrailer();
            nextMember();
        }
        return length == 0 ? 0 : -1;
    }

    /** Returns how many bytes came out; 0 at the end of the member. */
    private int inflate(byte[] target, int offset, int length) throws IOException {
        while (true) {
            int read;
            try {
                read = inflater.inflate(target, offset, length);
            } catch (DataFormatException e) {
                throw damaged();
            }
            if (read > 0) {
                checksum.update(target, offset, read);
                return read;
            }
            if (inflater.finished()) {
                position = limit - inflater.getRemaining();
                return 0;
            }
            if (inflater.needsDictionary() || !fill()) {
                throw damaged();
            }
            inflater.setInput(buffer, 0, limit);
        }
    }

    private void checkTrailer() throws IOException {
        long sum = number(4);
        long size = number(4);
        if (sum != checksum.getValue() || size != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw damaged();
        }
    }

    /** Begins the next member, or finds that there is none. */
    private void nextMember() throws IOException {
        long before = taken - (limit - position);
        int first = next();
        while (members > 0 && first == 0) {
            first = next();
        }
        if (first < 0 && members > 0) {
            atEnd = true;
            return;
        }
        int magic = first << 8 | Math.max(0, next());
        if (magic != MAGIC && members > 0) {
            throw malformed("holds something else behind the gzip data, which end at byte " + before
                    + "; keep what comes before: head -c " + before + " FILE.gz");
        }
        members++;
        checkHeader(magic);
        checksum.reset();
        inflater.reset();
        inflater.setInput(buffer, position, limit - position);
    }

    private void checkHeader(int magic) throws IOException {
        checksum.reset();
        checksum.update(magic >> 8);
        checksum.update(magic);
        int method = headerByte();
        int flags = headerByte();
        if (magic != MAGIC || method != DEFLATED || (flags & ~KNOWN) != 0) {
            throw damaged();
        }
        skipHeader(6);
        if ((flags & EXTRA) != 0) {
            skipHeader(headerByte() | headerByte() << 8);
        }
        for (int field = NAME; field <= COMMENT; field <<= 1) {
            while ((flags & field) != 0 && headerByte() != 0) {
                // What the file was called, or a remark: nothing of the content.
            }
        }
        if ((flags & HEADER_CHECKED) != 0 && (checksum.getValue() & 0xFFFF) != number(2)) {
            throw damaged();
        }
    }

    private void skipHeader(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            headerByte();
        }
    }

    private int headerByte() throws IOException {
        int value = present();
        checksum.update(value);
        return value;
    }

    private long number(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) present() << (8 * i);
        }
        return value;
    }

    private int present() throws IOException {
        int value = next();
        if (value < 0) {
            throw damaged();
        }
        return value;
    }

    private int next() throws IOException {
        return position < limit || fill() ? buffer[position++] & 0xFF : -1;
    }

    /** Waits for more bytes, also where a pipe has none at the moment. */
    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, file.read(buffer, 0, buffer.length));
        taken += limit;
        return limit > 0;
    }

    private MalformedTranscriptException damaged() {
        return malformed(
                members < 2
                        ? "begins like a gzip file but is damaged or cut off; make or fetch it again"
                        : "is damaged or cut off in member " + members + " of the gzip file; make or fetch it again");
    }

    private MalformedTranscriptException malformed(String problem) {
        return new MalformedTranscriptException(name, 0, problem);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        file.close();
    }
}
