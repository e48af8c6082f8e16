package io.github.asreval.transcribe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Names of jobs that tell what the jobs are made of, so that the same work has the same name and is not paid for again.
 *
 * <p>{@code JobName.of(JobName.digest(Path.of("call.wav")), List.of("hi-IN"))} is {@code asreval-} and 12 hexadecimal
 * digits, the beginning of a SHA-256.
 */
public final class JobName {

    private static final String START = "asreval-";
    private static final int DIGITS = 12;
    private static final int BUFFER = 1 << 16;

    private JobName() {}

    /** Returns the SHA-256 of a file, in hexadecimal digits; a file of any size takes little memory. */
    public static String digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Returns the name of a job.
     *
     * @param digest the digest of the recording
     * @param settings all that makes a difference to the transcript, in an order that is always the same
     */
    public static String of(String digest, List<String> settings) {
        MessageDigest all = sha256();
        update(all, digest);
        settings.forEach(setting -> update(all, setting));
        return START + HexFormat.of().formatHex(all.digest()).substring(0, DIGITS);
    }

    /** Each text is closed by a byte that UTF-8 does not have, so that no two lists give the same bytes. */
    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xFF);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
