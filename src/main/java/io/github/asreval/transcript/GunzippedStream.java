package io.github.asreval.transcript;

import java.io.IOException;
import java.io.InputStream;

/** The content of a gzip file, as long as it is not out of all proportion to the file. */
final class GunzippedStream extends InputStream {

    /** So much may always come out: a small file of blank lines is a poor text, not an attack. */
    static final long ALWAYS = 10_000_000;

    private final String name;
    private final long mostExpansion;
    private final GzipMembers content;
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
        this.content = new GzipMembers(bytes, name);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = content.read(target, offset, length);
        count += Math.max(0, read);
        if (count > ALWAYS && count / mostExpansion > content.taken()) {
            throw new MalformedTranscriptException(
                    name,
                    0,
                    "unpacks to over " + mostExpansion
                            + " times its size; if that is as it should be, unpack it first or give a larger --max-expansion");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
