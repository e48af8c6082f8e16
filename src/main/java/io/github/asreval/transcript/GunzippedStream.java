package io.github.asreval.transcript;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The content of a gzip file, as long as it is not out of all proportion to the file. */
final class GunzippedStream extends InputStream {

    /** So much may always come out: a small file of blank lines is a poor text, not an attack. */
    static final long ALWAYS = 10_000_000;

    private static final int BUFFER = 1 << 13;

    private final String name;
    private final long mostExpansion;
    private final CountedStream compressed;
    private final GZIPInputStream content;
    private long count;

    /**
     * Opens the content.
     *
     * @param bytes the file
     * @param name the name of the file in messages
     * @param mostExpansion how many times as long as what was read of the file its content may be
     * @throws MalformedTranscriptException if the header is damaged
     */
    GunzippedStream(InputStream bytes, String name, long mostExpansion) throws IOException {
        this.name = name;
        this.mostExpansion = mostExpansion;
        this.compressed = new CountedStream(bytes);
        try {
            this.content = new GZIPInputStream(compressed, BUFFER);
        } catch (ZipException | EOFException e) {
            throw damaged();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read;
        try {
            read = content.read(target, offset, length);
        } catch (ZipException | EOFException e) {
            throw damaged();
        }
        count += Math.max(0, read);
        if (count > ALWAYS && count / mostExpansion > compressed.count()) {
            throw new MalformedTranscriptException(
                    name,
                    0,
                    "unpacks to over " + mostExpansion
                            + " times its size; if that is as it should be, unpack it first or give a larger --max-expansion");
        }
        return read;
    }

    private MalformedTranscriptException damaged() {
        return new MalformedTranscriptException(
                name, 0, "begins like a gzip file but is damaged or cut off; make or fetch it again");
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Knows how many bytes have been taken from it. */
    private static final class CountedStream extends FilterInputStream {

        private long count;

        CountedStream(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
