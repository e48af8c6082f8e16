package io.github.asreval.vocabulary;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The Unicode encoding a file is written in; only UTF-8 is accepted by the service. */
public enum TextEncoding {
    /** UTF-8, or what has to be read as such because nothing points to another encoding. */
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    /** UTF-16, low byte first: what a spreadsheet calls Unicode text. */
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
    /** UTF-16, high byte first. */
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
    /** UTF-32, low byte first. */
    UTF_32LE("UTF-32LE", Charset.forName("UTF-32LE")),
    /** UTF-32, high byte first. */
    UTF_32BE("UTF-32BE", Charset.forName("UTF-32BE"));

    private final String label;
    private final Charset charset;

    TextEncoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** Returns the name people know, such as {@code UTF-16LE}. */
    public String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /** Returns the byte order mark of this encoding. */
    byte[] mark() {
        return "\uFEFF".getBytes(charset);
    }
}
