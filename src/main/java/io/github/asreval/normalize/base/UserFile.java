package io.github.asreval.normalize.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files in which users say what else is the same: strict UTF-8. */
public final class UserFile {

    /** A device may have no end. */
    private static final int LARGEST = 1 << 26;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private UserFile() {}

    /**
     * Returns the text of a file, without the byte order mark that may stand before it.
     *
     * @throws MalformedMapException if it is not UTF-8, or too large for anything that people write
     * @throws UncheckedIOException if it cannot be read
     */
    public static String text(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new MalformedMapException(
                        file, 1, "this file is over " + LARGEST + " bytes long; is it the right one?");
            }
            String text = decode(file, bytes);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a name is that of a pipe or device, which need not say the same when it is read again. */
    public static boolean isStream(String file) {
        Path path = Path.of(file);
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    private static String decode(String file, byte[] bytes) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        if (strict.decode(input, text, true).isError()) {
            int line = 1;
            for (int i = 0; i < input.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new MalformedMapException(file, line, "this is not UTF-8; save the file as UTF-8");
        }
        return text.flip().toString();
    }
}
