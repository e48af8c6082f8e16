package io.github.asreval.report.base;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text being put together as UTF-8, without a string for each of its parts. */
public final class Utf8Buffer {

    private byte[] bytes;
    private int size;

    public Utf8Buffer() {
        this(1 << 12);
    }

    /** Creates a buffer that grows when it holds more than so many bytes. */
    Utf8Buffer(int capacity) {
        bytes = new byte[capacity];
    }

    public void clear() {
        size = 0;
    }

    public Utf8Buffer append(byte[] text) {
        return append(text, 0, text.length);
    }

    /** Appends a part of a text. */
    public Utf8Buffer append(byte[] text, int start, int end) {
        ensure(end - start);
        System.arraycopy(text, start, bytes, size, end - start);
        size += end - start;
        return this;
    }

    /** Appends what another buffer holds. */
    public Utf8Buffer append(Utf8Buffer other) {
        return append(other.bytes, 0, other.size);
    }

    public Utf8Buffer append(String text) {
        return append(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Appends a character of ASCII. */
    public Utf8Buffer append(char ascii) {
        ensure(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    /** Appends a number that is not negative. */
    public Utf8Buffer append(long number) {
        if (number < 10) {
            return append((char) ('0' + number));
        }
        return append(number / 10).append((char) ('0' + number % 10));
    }

    /** Appends text and blanks after it, up to so many code points; other programs count columns like that. */
    public Utf8Buffer left(String text, int width) {
        return append(text).repeat(' ', Math.max(0, width - text.codePointCount(0, text.length())));
    }

    /** Appends text with blanks before it, up to so many code points. */
    public Utf8Buffer right(String text, int width) {
        return repeat(' ', Math.max(0, width - text.codePointCount(0, text.length())))
                .append(text);
    }

    /** Appends a number with blanks before it, up to so many columns. */
    public Utf8Buffer right(long number, int width) {
        return right(Long.toString(number), width);
    }

    /** Appends an ASCII character so many times. */
    public Utf8Buffer repeat(char ascii, int times) {
        ensure(times);
        Arrays.fill(bytes, size, size + times, (byte) ascii);
        size += times;
        return this;
    }

    /** Ends a line, without the blanks at its end. */
    void endLine() {
        while (size > 0 && bytes[size - 1] == ' ') {
            size--;
        }
        append('\n');
    }

    public int size() {
        return size;
    }

    /** Forgets what was appended since there were so many bytes. */
    public void truncate(int newSize) {
        size = newSize;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    /** Writes what stands from one place up to another. */
    void writeTo(OutputStream out, int start, int end) throws IOException {
        out.write(bytes, start, end - start);
    }

    /** Returns a copy of what was appended. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), (int)
                    Math.min(2L * size, Integer.MAX_VALUE - 8)));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }
}
