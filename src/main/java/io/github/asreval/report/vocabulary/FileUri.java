package io.github.asreval.report.vocabulary;

import io.github.asreval.report.values.CheckedFile;
import java.nio.charset.StandardCharsets;

/** File names as URI references, which SARIF asks for. */
final class FileUri {

    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    private static final String HEX = "0123456789ABCDEF";

    private FileUri() {}

    /**
     * Returns the reference: {@code my%20terms.txt} for {@code my terms.txt}, {@code file:///terms.txt} for {@code
     * /terms.txt}, {@code stdin} for standard input.
     */
    static String of(String name) {
        if (name.equals(CheckedFile.STANDARD_INPUT)) {
            return "stdin";
        }
        String path = java.io.File.separatorChar == '\\' ? name.replace('\\', '/') : name;
        boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
        String start = path.startsWith("/") ? "file://" : drive ? "file:///" : "";
        return start + encoded(path);
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && UNRESERVED.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
            }
        }
        return encoded.toString();
    }
}
