package io.github.asreval.text.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one content of a file from another in a few letters: {@code sha256:} and the first 16 digits that
 * {@code sha256sum} prints.
 *
 * <pre>{@code
 * ContentDigest.of(Path.of("empty.map"))   // sha256:e3b0c44298fc1c14
 * }</pre>
 */
public final class ContentDigest {

    private static final String NAME = "sha256:";
    /** Enough that two contents never meet by chance. */
    private static final int BYTES = 8;

    private ContentDigest() {}

    /**
     * Returns the digest of a file that can be read again.
     *
     * @throws IOException if it cannot be read
     */
    public static String of(Path file) throws IOException {
        try (DigestInputStream in = watching(Files.newInputStream(file))) {
            in.transferTo(OutputStream.nullOutputStream());
            return of(in);
        }
    }

    /** Returns a stream that sees what is read of another, for one that cannot be read again. */
    public static DigestInputStream watching(InputStream in) {
        return new DigestInputStream(in, sha256());
    }

    /** Returns the digest of what has been read. */
    public static String of(DigestInputStream read) {
        return NAME + HexFormat.of().formatHex(read.getMessageDigest().digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
