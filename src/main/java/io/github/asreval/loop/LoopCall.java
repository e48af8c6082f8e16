package io.github.asreval.loop;

import static java.util.Objects.requireNonNull;

import io.github.asreval.transcribe.JobName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A call with its reference. Instances are immutable.
 *
 * @param audio the recording
 * @param reference what was said in it
 * @param heldOut whether it is kept from the making of the vocabulary, to measure it on
 * @param channels how many channels the recording has
 * @param seconds how long it is
 * @param audioHash the SHA-256 of the recording
 * @param referenceHash the SHA-256 of the reference
 */
public record LoopCall(
        Path audio,
        Path reference,
        boolean heldOut,
        int channels,
        double seconds,
        String audioHash,
        String referenceHash) {

    public LoopCall {
        requireNonNull(audio);
        requireNonNull(reference);
        requireNonNull(audioHash);
        requireNonNull(referenceHash);
    }

    /**
     * Returns the call in two files, which are read for their hashes.
     *
     * @throws IOException if one cannot be read
     */
    public static LoopCall of(Path audio, Path reference, boolean heldOut, int channels, double seconds)
            throws IOException {
        return new LoopCall(
                audio, reference, heldOut, channels, seconds, JobName.digest(audio), JobName.digest(reference));
    }

    /** Returns the name of the file without its folder and its ending. */
    String name() {
        String file = String.valueOf(audio.getFileName());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** Returns the ending of the file by which the service knows its format, with the full stop; empty if there is none. */
    String ending() {
        String file = String.valueOf(audio.getFileName());
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return file.indexOf('.') >= 0 && ending.matches("[a-z0-9]{1,8}") ? "." + ending : "";
    }
}
