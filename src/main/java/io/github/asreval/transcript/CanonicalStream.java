package io.github.asreval.transcript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A reference with the first of all alternatives, line for line: see {@link VariantLine}. */
final class CanonicalStream extends InputStream {

    private static final int END = -1;
    private static final int MOST_LINES = 1 << 10;
    private static final int CHUNK = 1 << 16;

    private final LineBlockReader reader;
    private final String name;
    private final LineBlock block = new LineBlock();
    private byte[] lines = {};
    private int position;

    private CanonicalStream(TextStream text) {
        this.reader = new LineBlockReader(text, CHUNK);
        this.name = text.name();
    }

    /** Returns the text of a reference without its other alternatives. */
    static TextStream of(TextStream reference) {
        return new TextStream(reference.name(), new CanonicalStream(reference), reference.offset(), reference.notes());
    }

    @Override
    public int read() throws IOException {
        return position < lines.length || nextLines() ? lines[position++] & 0xFF : END;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position == lines.length && !nextLines()) {
            return END;
        }
        int count = Math.min(length, lines.length - position);
        System.arraycopy(lines, position, target, offset, count);
        position += count;
        return count;
    }

    /** Rewrites the next lines; returns false behind the last. */
    private boolean nextLines() throws IOException {
        if (!reader.fill(block, MOST_LINES, CHUNK)) {
            return false;
        }
        ByteArrayOutputStream canonical = new ByteArrayOutputStream();
        for (int line = 0; line < block.lines(); line++) {
            // Decoded even where nothing changes: behind this stream, the place of a bad byte is no longer known.
            canonical.writeBytes(canonical(line).getBytes(StandardCharsets.UTF_8));
            canonical.write('\n');
        }
        lines = canonical.toByteArray();
        position = 0;
        return true;
    }

    private String canonical(int line) {
        String text = block.text(line);
        try {
            return VariantLine.parse(text).canonical();
        } catch (IllegalArgumentException e) {
            throw new MalformedTranscriptException(name, block.number(line), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
