package io.github.asreval.cli.base;

import io.github.asreval.text.base.VisibleText;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A stream of UTF-8 to a terminal, which gets what it would obey written out, except for tabs and line feeds. Not safe for
 * use by several threads.
 */
final class VisibleOutput extends FilterOutputStream {

    private static final int ENOUGH = 1 << 16;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    VisibleOutput(OutputStream terminal) {
        super(terminal);
    }

    @Override
    public void write(int value) throws IOException {
        line.write(value);
        boolean endsCharacter = value >= 0 && value < 0x80;
        if (value == '\n' || (endsCharacter && line.size() > ENOUGH)) {
            show();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }

    private void show() throws IOException {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        StringBuilder shown = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\t' || text.charAt(i) == '\n') {
                shown.append(VisibleText.escape(text.substring(start, i))).append(text.charAt(i));
                start = i + 1;
            }
        }
        shown.append(VisibleText.escape(text.substring(start)));
        out.write(shown.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Shows what there is of the last line, too, which must not end within a character. */
    @Override
    public void flush() throws IOException {
        show();
        out.flush();
    }
}
