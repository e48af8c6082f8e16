package io.github.asreval.audio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a header, and the file it is from, against the requirements of a profile. */
final class HeaderRules {

    /** What is decoded here is what programs for WAV know as well. */
    private static final Set<String> OF_WAV =
            Arrays.stream(SampleEncoding.values()).map(SampleEncoding::id).collect(Collectors.toUnmodifiableSet());

    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final int TELEPHONE = 8_000;
    private static final int WIDE = 16_000;
    private static final int HIGHEST = 48_000;

    private final AudioSettings settings;
    private final List<AudioFinding> findings = new ArrayList<>();

    private HeaderRules(AudioSettings settings) {
        this.settings = settings;
    }

    /** Returns what is wrong with a file of that name and size, as far as these tell. */
    static List<AudioFinding> ofFile(
            AudioSettings settings, String name, long bytes, Optional<AudioContainer> container) {
        HeaderRules rules = new HeaderRules(settings);
        settings.sizeLimit().ifPresent(limit -> rules.checkSize(bytes, limit));
        container.ifPresent(found -> rules.checkContainer(found, name));
        return rules.findings;
    }

    /** Returns what is wrong with a header. */
    static List<AudioFinding> ofHeader(AudioSettings settings, AudioHeader header) {
        HeaderRules rules = new HeaderRules(settings);
        if (settings.profile() != AudioProfile.NONE) {
            rules.checkEncoding(header);
            // Opus is played at 48,000 Hz, whatever was recorded.
            if (!header.encoding().equals("opus")) {
                rules.checkRate(header.rate());
            }
            rules.checkChannels(header.channels());
        }
        header.length().ifPresent(rules::checkLength);
        return rules.findings;
    }

    private void checkSize(long bytes, long limit) {
        if (bytes > limit) {
            add(AudioRule.FILE_TOO_LARGE, "the file has " + bytes + " bytes, and at most " + limit + " are allowed");
        }
    }

    private void checkContainer(AudioContainer container, String name) {
        if (settings.profile() != AudioProfile.NONE && !container.isAccepted()) {
            add(AudioRule.FORMAT_UNSUPPORTED, "the file is " + container.id() + ", which the guide does not list");
        }
        int dot = name.lastIndexOf('.');
        String extension = asciiLower(name.substring(dot + 1));
        Optional<AudioContainer> named = dot < 0 ? Optional.empty() : AudioContainer.byExtension(extension);
        if (named.isPresent() && !container.extensions().contains(extension)) {
            add(
                    AudioRule.NAME_MISMATCH,
                    "the file is " + container.id() + ", not " + named.get().id() + " as its name says");
        }
    }

    private static String asciiLower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void checkEncoding(AudioHeader header) {
        String encoding = header.encoding();
        boolean isUnlisted = switch (header.container()) {
            case WAV, RF64, BW64 -> !OF_WAV.contains(encoding);
            case OGG, WEBM -> !encoding.equals("opus");
            default -> false;
        };
        if (isUnlisted) {
            add(
                    AudioRule.ENCODING_UNLISTED,
                    encoding + " in " + header.container().id() + " is not named in the guide");
        } else if (!encoding.equals("pcm-16") && !encoding.equals("flac")) {
            add(AudioRule.ENCODING_NOT_RECOMMENDED, "the encoding is " + encoding + ", not FLAC or PCM of 16 bits");
        }
    }

    private void checkRate(int rate) {
        if (rate < TELEPHONE) {
            add(AudioRule.RATE_TOO_LOW, "the rate is " + rate + " Hz, and 8000 Hz is the least");
        } else if (rate > HIGHEST) {
            add(AudioRule.RATE_TOO_HIGH, "the rate is " + rate + " Hz, and 48000 Hz is the most");
        } else if (rate != TELEPHONE && settings.profile() == AudioProfile.CALL_ANALYTICS) {
            add(AudioRule.RATE_NOT_TELEPHONE, "the rate is " + rate + " Hz, and 8000 Hz is that of telephone calls");
        } else if (rate != TELEPHONE && rate < WIDE) {
            add(AudioRule.RATE_BETWEEN, "the rate is " + rate + " Hz, between 8000 Hz and 16000 Hz");
        }
    }

    private void checkChannels(int channels) {
        if (channels > 2) {
            add(AudioRule.CHANNELS_TOO_MANY, "the recording has " + channels + " channels, and 2 are the most");
        } else if (channels == 1 && settings.profile() == AudioProfile.CALL_ANALYTICS) {
            add(AudioRule.CHANNELS_MONO, "the recording has one channel for both sides of a call");
        }
    }

    private void checkLength(Duration length) {
        if (length.isZero()) {
            add(AudioRule.NO_SAMPLES, "the recording has no samples");
        } else if (settings.profile() != AudioProfile.NONE && length.compareTo(SHORTEST) < 0) {
            add(AudioRule.TOO_SHORT, "the recording lasts " + beside(length, SHORTEST) + ", and 0.500 s is the least");
        }
        Optional<Duration> longest = settings.durationLimit();
        if (longest.isPresent() && length.compareTo(longest.get()) > 0) {
            add(
                    AudioRule.TOO_LONG,
                    "the recording lasts " + beside(length, longest.get()) + ", and " + Lengths.seconds(longest.get())
                            + " is the most");
        }
    }

    /** Returns a length beyond a limit: where rounding hides that, which side of it the length is on. */
    private static String beside(Duration length, Duration limit) {
        String text = Lengths.seconds(length);
        boolean isHidden = text.equals(Lengths.seconds(limit));
        return isHidden ? "a little " + (length.compareTo(limit) < 0 ? "less" : "more") + " than " + text : text;
    }

    private void add(AudioRule rule, String message) {
        findings.add(AudioFinding.of(rule, message));
    }
}
