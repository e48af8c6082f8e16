package io.github.asreval.audio;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What recordings are checked for, and how.
 *
 * <p>{@code AudioSettings.standard().withProfile(AudioProfile.TRANSCRIBE)}. Instances are immutable.
 *
 * @param profile the requirements
 * @param maxBytes the size that a file may have, in place of the profile's; empty for the profile's
 * @param maxDuration how long a recording may be, in place of the profile's; empty for the profile's
 * @param readsSamples whether samples are read, for levels and talk; headers only if not
 * @param ffprobe the program that reads headers which are not read here; empty to do without
 */
public record AudioSettings(
        AudioProfile profile,
        OptionalLong maxBytes,
        Optional<Duration> maxDuration,
        boolean readsSamples,
        Optional<Path> ffprobe) {

    /** Returns the settings for Call Analytics, with samples, and with the ffprobe that is on the PATH, if any. */
    public static AudioSettings standard() {
        return new AudioSettings(
                AudioProfile.CALL_ANALYTICS, OptionalLong.empty(), Optional.empty(), true, Ffprobe.onPath());
    }

    /** Returns the same settings with another profile. */
    public AudioSettings withProfile(AudioProfile other) {
        return new AudioSettings(other, maxBytes, maxDuration, readsSamples, ffprobe);
    }

    /** Returns the same settings with a limit of so many bytes. */
    public AudioSettings withMaxBytes(long bytes) {
        return new AudioSettings(profile, OptionalLong.of(bytes), maxDuration, readsSamples, ffprobe);
    }

    /** Returns the same settings with another longest length. */
    public AudioSettings withMaxDuration(Duration longest) {
        return new AudioSettings(profile, maxBytes, Optional.of(longest), readsSamples, ffprobe);
    }

    /** Returns the same settings, by which no samples are read. */
    public AudioSettings withoutSamples() {
        return new AudioSettings(profile, maxBytes, maxDuration, false, ffprobe);
    }

    /** Returns the same settings with that program for headers that are not read here. */
    public AudioSettings withFfprobe(Path program) {
        return new AudioSettings(profile, maxBytes, maxDuration, readsSamples, Optional.of(program));
    }

    /** Returns the same settings, by which no other program is started. */
    public AudioSettings withoutFfprobe() {
        return new AudioSettings(profile, maxBytes, maxDuration, readsSamples, Optional.empty());
    }

    /** Returns how many bytes a file may have: as set, else as the profile says; empty if there is no limit. */
    public OptionalLong sizeLimit() {
        return maxBytes.isPresent() ? maxBytes : profile.maxBytes();
    }

    /** Returns how long a recording may be: as set, else as the profile says; empty if there is no limit. */
    public Optional<Duration> durationLimit() {
        return maxDuration.or(profile::maxDuration);
    }
}
