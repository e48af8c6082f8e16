package io.github.asreval.report.base;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lets whole rows through as long as they are not too many and not too large together; from the first one on that
 * would be, none. A row ends with a line feed.
 *
 * <p>What was let through depends on the rows only, not on the pieces in which they are written.
 */
public final class RowLimit extends OutputStream {

    private final OutputStream out;
    private final String separator;
    private final long mostRows;
    private final long mostBytes;
    private final ByteArrayOutputStream row = new ByteArrayOutputStream();
    private long rows;
    private long bytes;
    private boolean full;

    /**
     * Creates a limit that has let nothing through yet.
     *
     * @param out gets the rows that are let through; never closed
     * @param separator ASCII to stand before every row but the first; not reckoned among the bytes
     * @param mostRows how many rows may pass
     * @param mostBytes how many bytes they may have together
     */
    public RowLimit(OutputStream out, String separator, long mostRows, long mostBytes) {
        this.out = out;
        this.separator = separator;
        this.mostRows = mostRows;
        this.mostBytes = mostBytes;
    }

    /** Returns how many rows were let through. */
    public long rows() {
        return rows;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] written, int offset, int length) throws IOException {
        int start = offset;
        for (int i = offset; i < offset + length && !full; i++) {
            if (written[i] == '\n') {
                row.write(written, start, i + 1 - start);
                pass();
                start = i + 1;
            }
        }
        if (!full) {
            row.write(written, start, offset + length - start);
        }
    }

    private void pass() throws IOException {
        if (rows == mostRows || bytes + row.size() > mostBytes) {
            full = true;
        } else {
            if (rows > 0) {
                out.write(separator.getBytes(StandardCharsets.US_ASCII));
            }
            row.writeTo(out);
            rows++;
            bytes += row.size();
        }
        row.reset();
    }
}
