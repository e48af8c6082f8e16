package io.github.asreval.audio;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What recordings are checked for: the requirements of a service, or none beyond being sound audio.
 *
 * <p>{@code AudioProfile.of("call-analytics")} is {@link #CALL_ANALYTICS}, whose files have 500 MB at most.
 */
public enum AudioProfile {
    /** Amazon Transcribe Call Analytics: 500 MB, four hours; telephone calls at 8,000 Hz, a speaker on each channel. */
    CALL_ANALYTICS(500_000_000L),
    /** Amazon Transcribe, batch jobs: 2 GB, four hours, 8,000 Hz or from 16,000 to 48,000 Hz, one or two channels. */
    TRANSCRIBE(2_000_000_000L),
    /** No service: only what is broken in itself is found, and no limit holds but those that are asked for. */
    NONE(-1);

    private static final Duration LONGEST = Duration.ofHours(4);

    private final long maxBytes;

    AudioProfile(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Returns the profile with that id; empty if there is none. */
    public static Optional<AudioProfile> of(String id) {
        for (AudioProfile profile : values()) {
            if (profile.id().equals(id)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    /** Returns the name used in options: {@code call-analytics}, {@code transcribe} or {@code none}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns how many bytes a file has at most, with a million of them in a MB, the strictest reading of the guide;
     * empty for {@link #NONE}.
     */
    public OptionalLong maxBytes() {
        return maxBytes < 0 ? OptionalLong.empty() : OptionalLong.of(maxBytes);
    }

    /** Returns how long a recording is at most: four hours; empty for {@link #NONE}. */
    public Optional<Duration> maxDuration() {
        return this == NONE ? Optional.empty() : Optional.of(LONGEST);
    }
}
