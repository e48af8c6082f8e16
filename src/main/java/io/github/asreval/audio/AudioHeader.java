package io.github.asreval.audio;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the header of a recording says, and how much of that is there.
 *
 * <p>A WAV file of 7.9785 s at 8,000 Hz that was cut off after 60,000 bytes declares 63,828 frames and has 14,989: a
 * frame is one sample of every channel. Instances are immutable.
 *
 * @param container the container, told from the content
 * @param encoding how samples are kept: {@code pcm-16}, {@code float-32}, {@code mu-law}, {@code flac}, {@code mp3},
 *     {@code opus}, or what ffprobe calls it; safe to print
 * @param rate frames a second, in Hz; at least 1
 * @param channels the number of channels; at least 1
 * @param bits bits a sample has; 0 if the encoding has no such number, or it is not known
 * @param declaredFrames how many frames the header declares; empty if it does not say
 * @param presentFrames how many frames the bytes of the file hold; empty if that takes decoding it
 * @param isProbed whether ffprobe read the header
 */
public record AudioHeader(
        AudioContainer container,
        String encoding,
        int rate,
        int channels,
        int bits,
        OptionalLong declaredFrames,
        OptionalLong presentFrames,
        boolean isProbed) {

    /** Refuses headers without a rate or without channels. */
    public AudioHeader {
        if (rate < 1 || channels < 1) {
            throw new IllegalArgumentException("rate " + rate + ", channels " + channels);
        }
    }

    /** Returns the length that the header declares; empty if it does not say. */
    public Optional<Duration> declaredLength() {
        return length(declaredFrames);
    }

    /** Returns the length of what is there; empty if that takes decoding it. */
    public Optional<Duration> presentLength() {
        return length(presentFrames);
    }

    /** Returns the length to believe: of what is there, else what is declared; empty if neither is known. */
    public Optional<Duration> length() {
        return length(presentFrames.isPresent() ? presentFrames : declaredFrames);
    }

    private Optional<Duration> length(OptionalLong frames) {
        if (frames.isEmpty()) {
            return Optional.empty();
        }
        long count = frames.getAsLong();
        return Optional.of(Duration.ofSeconds(count / rate, count % rate * 1_000_000_000L / rate));
    }
}
