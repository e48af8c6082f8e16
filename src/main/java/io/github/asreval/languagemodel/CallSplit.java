package io.github.asreval.languagemodel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which part a call belongs to: decided by its id and a seed alone, so that a call stays where it is when others come.
 *
 * <p>The first eight bytes of SHA-256 of the id, a line feed and the seed are a fraction of one. Calls are for tuning at its
 * lower end, and held out at its upper end; a larger share takes more calls and lets none go. Instances are immutable.
 */
final class CallSplit {

    private final String seed;
    private final double tuning;
    private final double heldout;

    CallSplit(String seed, double tuning, double heldout) {
        this.seed = seed;
        this.tuning = tuning;
        this.heldout = heldout;
    }

    TextPart part(String call) {
        double fraction = fraction(call);
        if (fraction < tuning) {
            return TextPart.TUNING;
        }
        return fraction >= 1 - heldout ? TextPart.HELDOUT : TextPart.TRAINING;
    }

    private double fraction(String call) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest((call + "\n" + seed).getBytes(StandardCharsets.UTF_8));
            return (ByteBuffer.wrap(hash).getLong() >>> 11) * 0x1p-53;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
