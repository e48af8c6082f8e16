package io.github.asreval.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderRulesTest {

    @ParameterizedTest(name = "{0}: {1} Hz, {2} channels, {3} ms: {4}")
    @CsvSource({
        "CALL_ANALYTICS,  8000, 2,     60000, ''",
        "CALL_ANALYTICS,  7999, 2,     60000, rate-too-low",
        "CALL_ANALYTICS,  8001, 2,     60000, rate-not-telephone",
        "CALL_ANALYTICS, 48000, 1,     60000, rate-not-telephone channels-mono",
        "CALL_ANALYTICS, 48001, 3,     60000, rate-too-high channels-too-many",
        "CALL_ANALYTICS,  8000, 2,       499, too-short",
        "CALL_ANALYTICS,  8000, 2,       500, ''",
        "CALL_ANALYTICS,  8000, 2,         0, no-samples",
        "CALL_ANALYTICS,  8000, 2,  14400000, ''",
        "CALL_ANALYTICS,  8000, 2,  14400001, too-long",
        "TRANSCRIBE,      8000, 1,     60000, ''",
        "TRANSCRIBE,     11025, 2,     60000, rate-between",
        "TRANSCRIBE,     15999, 2,     60000, rate-between",
        "TRANSCRIBE,     16000, 2,     60000, ''",
        "TRANSCRIBE,     44100, 2,     60000, ''",
        "TRANSCRIBE,     96000, 6,     60000, rate-too-high channels-too-many",
        "NONE,            4000, 6,  14400001, ''",
        "NONE,            4000, 6,         0, no-samples",
    })
    void holdsAHeaderAgainstAProfile(AudioProfile profile, int rate, int channels, long millis, String rules) {
        OptionalLong frames = OptionalLong.of(millis * rate / 1000);
        AudioHeader header = new AudioHeader(AudioContainer.WAV, "pcm-16", rate, channels, 16, frames, frames, false);
        assertEquals(rules, ids(HeaderRules.ofHeader(settings(profile), header)));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "pcm-16,    WAV,  ''",
        "flac,      FLAC, ''",
        "mu-law,    WAV,  encoding-not-recommended",
        "pcm-24,    RF64, encoding-not-recommended",
        "ima-adpcm, WAV,  encoding-unlisted",
        "opus,      OGG,  encoding-not-recommended",
        "vorbis,    WEBM, encoding-unlisted",
        "mp3,       MP3,  encoding-not-recommended",
    })
    void tellsWhatTheGuideSaysOfEncodings(String encoding, AudioContainer container, String rules) {
        OptionalLong frames = OptionalLong.of(80_000);
        AudioHeader header = new AudioHeader(container, encoding, 8000, 2, 0, frames, frames, false);
        assertEquals(rules, ids(HeaderRules.ofHeader(settings(AudioProfile.CALL_ANALYTICS), header)));
        assertEquals("", ids(HeaderRules.ofHeader(settings(AudioProfile.NONE), header)));
    }

    @ParameterizedTest(name = "{0} bytes for {1}: {2}")
    @CsvSource({
        "500000000,  CALL_ANALYTICS, ''",
        "500000001,  CALL_ANALYTICS, file-too-large",
        "500000001,  TRANSCRIBE,     ''",
        "2000000001, TRANSCRIBE,     file-too-large",
        "2000000001, NONE,           ''",
    })
    void filesHaveALargestSize(long bytes, AudioProfile profile, String rules) {
        assertEquals(rules, ids(ofFile(profile, "a.wav", bytes, AudioContainer.WAV)));
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "a.wav,   WAV,      ''",
        "a.WAV,   RF64,     ''",
        "a.wav,   MP3,      name-mismatch",
        "a.mp3,   WAV,      name-mismatch",
        "a.m4a,   MP4,      ''",
        "a.txt,   WAV,      ''",
        "wav,     MP3,      ''",
        "a.aiff,  AIFF,     format-unsupported",
        "a.webm,  MATROSKA, format-unsupported name-mismatch",
    })
    void contentDecidesAndNotTheName(String name, AudioContainer container, String rules) {
        assertEquals(rules, ids(ofFile(AudioProfile.TRANSCRIBE, name, 1000, container)));
    }

    @ParameterizedTest(name = "{0} frames: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3999      | the recording lasts a little less than 0.500 s, and 0.500 s is the least",
                "3992      | the recording lasts 0.499 s, and 0.500 s is the least",
                "115200001 | the recording lasts a little more than 4 h 00 min 00.000 s, and 4 h 00 min 00.000 s is the most",
                "115200008 | the recording lasts 4 h 00 min 00.001 s, and 4 h 00 min 00.000 s is the most",
            })
    void aFrameBeyondALimitIsToldSo(long count, String message) {
        OptionalLong frames = OptionalLong.of(count);
        AudioHeader header = new AudioHeader(AudioContainer.WAV, "pcm-16", 8000, 2, 16, frames, frames, false);
        List<AudioFinding> findings = HeaderRules.ofHeader(settings(AudioProfile.CALL_ANALYTICS), header);
        assertEquals(message, findings.get(0).message());
    }

    @Test
    void limitsOfOnesOwnReplaceThoseOfTheProfile() {
        AudioSettings settings = settings(AudioProfile.NONE).withMaxBytes(999).withMaxDuration(Duration.ofSeconds(9));
        OptionalLong frames = OptionalLong.of(80_000);
        AudioHeader header = new AudioHeader(AudioContainer.WAV, "pcm-16", 8000, 2, 16, frames, frames, false);
        assertEquals("too-long", ids(HeaderRules.ofHeader(settings, header)));
        assertEquals(
                "file-too-large", ids(HeaderRules.ofFile(settings, "a.wav", 1000, Optional.of(AudioContainer.WAV))));
    }

    private static List<AudioFinding> ofFile(AudioProfile profile, String name, long bytes, AudioContainer container) {
        return HeaderRules.ofFile(settings(profile), name, bytes, Optional.of(container));
    }

    private static AudioSettings settings(AudioProfile profile) {
        return AudioSettings.standard().withProfile(profile);
    }

    private static String ids(List<AudioFinding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).collect(Collectors.joining(" "));
    }
}
