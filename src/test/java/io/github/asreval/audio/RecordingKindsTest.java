package io.github.asreval.audio;

import static io.github.asreval.audio.WavBytes.ascii;
import static io.github.asreval.audio.WavBytes.chunk;
import static io.github.asreval.audio.WavBytes.join;
import static io.github.asreval.audio.WavBytes.u16;
import static io.github.asreval.audio.WavBytes.u32;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of recording that comes in: its verdict, its findings and its length. */
class RecordingKindsTest {

    private static final int FRAMES = 63_828;
    private static final short[][] CALL = Voices.turns(8000, FRAMES, 1);
    private static final byte[] WAV = WavBytes.pcm16(8000, CALL);

    @TempDir
    private Path folder;

    /** Findings that are for information are left out. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "call.wav,        OK,      '',                                 63828",
        "pcm-24.wav,      OK,      '',                                 63828",
        "float-32.wav,    OK,      '',                                 63828",
        "mu-law.wav,      OK,      '',                                 63828",
        "a-law.wav,       OK,      '',                                 63828",
        "truncated.wav,   ERROR,   truncated side-missing,             14989",
        "stream-size.wav, WARNING, length-undeclared,                  63828",
        "zero-size.wav,   WARNING, length-undeclared,                  63828",
        "rf64.wav,        OK,      '',                                 63828",
        "ima-adpcm.wav,   WARNING, encoding-unlisted,                  63828",
        "gsm.wav,         WARNING, encoding-unlisted channels-mono,    63680",
        "call.flac,       OK,      '',                                 63828",
        "cut.flac,        ERROR,   truncated,                          12288",
        "dual-mono.wav,   ERROR,   dual-mono,                          63828",
        "clip.wav,        WARNING, clipping clipping,                  63828",
        "silence.wav,     ERROR,   silent,                             63828",
        "empty.wav,       ERROR,   file-empty,                         -1",
        "thirty.wav,      ERROR,   header-unreadable,                  -1",
        "random.wav,      ERROR,   format-unknown,                     -1",
        "cut.m4a,         ERROR,   header-unreadable,                  -1",
    })
    void isJudgedWithoutAnyOtherProgram(String name, AudioVerdict verdict, String rules, long frames)
            throws IOException {
        AudioReport report = check(name, AudioSettings.standard().withoutFfprobe());
        assertReport(report, verdict, rules, frames);
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest(name = "{0} with ffprobe: {2}")
    @CsvSource({
        "call.mp3,        OK,      '',                65088",
        "call.m4a,        OK,      '',                63828",
        "opus.ogg,        OK,      '',                382968",
        "vorbis.ogg,      WARNING, encoding-unlisted, 63828",
        "call.webm,       OK,      '',                382968",
        "mp3-named.wav,   WARNING, name-mismatch,     65088",
        "cut.mp3,         ERROR,   truncated,         65088",
        "call.amr,        WARNING, channels-mono,     63828",
    })
    void isJudgedWithFfprobe(String name, AudioVerdict verdict, String rules, long frames) throws IOException {
        AudioReport report = check(name, AudioSettings.standard().withFfprobe(FakeFfprobe.answering(folder)));
        assertReport(report, verdict, rules, frames);
        assertTrue(report.header().orElseThrow().isProbed());
    }

    @ParameterizedTest(name = "{0} without ffprobe is unknown")
    @CsvSource({
        "call.mp3, header-unread",
        "call.m4a, header-unread",
        "opus.ogg, header-unread",
        "vorbis.ogg, header-unread",
        "call.webm, header-unread",
        "mp3-named.wav, name-mismatch header-unread",
        "call.amr, header-unread"
    })
    void isNeitherPassedNorFailedWithoutFfprobe(String name, String rules) throws IOException {
        AudioReport report = check(name, AudioSettings.standard().withoutFfprobe());
        assertReport(report, AudioVerdict.UNKNOWN, rules, -1);
    }

    private AudioReport check(String name, AudioSettings settings) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes(name));
        return new AudioCheck(settings).check(file);
    }

    private static void assertReport(AudioReport report, AudioVerdict verdict, String rules, long frames) {
        String found = report.findings().stream()
                .filter(finding -> finding.severity() != AudioSeverity.INFO)
                .map(finding -> finding.rule().id())
                .collect(Collectors.joining(" "));
        assertEquals(rules, found, report.findings().toString());
        assertEquals(verdict, report.verdict());
        Optional<Duration> length = report.header().flatMap(AudioHeader::length);
        long rate = report.header().map(AudioHeader::rate).orElse(1);
        assertEquals(
                frames,
                length.map(time -> Math.round(time.toNanos() * rate / 1e9)).orElse(-1L));
    }

    private static byte[] bytes(String name) {
        return switch (name) {
            case "call.wav" -> WAV;
            case "pcm-24.wav" -> encoded(1, 24);
            case "float-32.wav" -> encoded(3, 32);
            case "mu-law.wav" -> encoded(7, 8);
            case "a-law.wav" -> encoded(6, 8);
            case "truncated.wav" -> Arrays.copyOf(WAV, 60_000);
            case "stream-size.wav" -> WavBytes.withSizes(WAV, 0xffff_ffffL, 0xffff_ffffL);
            case "zero-size.wav" -> WavBytes.withSizes(WAV, 0, 0);
            case "rf64.wav" -> WavBytes.rf64("RF64", WavBytes.format(1, 2, 8000, 16), WavBytes.samples16(CALL));
            case "ima-adpcm.wav" -> imaAdpcm();
            case "gsm.wav" -> gsm();
            case "call.flac" -> OtherBytes.flac(4096, CALL);
            case "cut.flac" -> Arrays.copyOf(OtherBytes.flac(4096, CALL), 60_000);
            case "dual-mono.wav" -> WavBytes.pcm16(8000, mix(), mix());
            case "clip.wav" -> WavBytes.pcm16(8000, loud(CALL[0]), loud(CALL[1]));
            case "silence.wav" -> WavBytes.pcm16(8000, Voices.line(FRAMES, 1), new short[FRAMES]);
            case "thirty.wav" -> Arrays.copyOf(WAV, 30);
            case "random.wav" -> random();
            case "call.m4a" -> OtherBytes.m4a(5000);
            case "cut.m4a" -> OtherBytes.m4aWithoutIndex(5000);
            case "call.mp3", "mp3-named.wav" -> OtherBytes.mp3WithXing(113);
            case "cut.mp3" -> Arrays.copyOf(OtherBytes.mp3WithXing(113), 9000);
            case "opus.ogg" -> OtherBytes.ogg("OpusHead");
            case "vorbis.ogg" -> OtherBytes.ogg("\1vorbis");
            case "call.webm" -> OtherBytes.ebml("webm");
            case "call.amr" -> OtherBytes.amr(400);
            case "empty.wav" -> new byte[0];
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static byte[] encoded(int tag, int bits) {
        return WavBytes.file(WavBytes.format(tag, 2, 8000, bits), WavBytes.samples(tag, bits, CALL));
    }

    /** Blocks of 1,024 bytes hold 1,017 frames of two channels; the last one is not full, and "fact" says so. */
    private static byte[] imaAdpcm() {
        byte[] format = join(u16(0x11), u16(2), u32(8000), u32(8055), u16(1024), u16(4), u16(2), u16(1017));
        int blocks = (FRAMES + 1016) / 1017;
        return WavBytes.riff(
                "RIFF", chunk("fmt ", format), chunk("fact", u32(FRAMES)), chunk("data", new byte[1024 * blocks]));
    }

    /** Blocks of 65 bytes hold 320 frames; a last one that is not whole does not count. */
    private static byte[] gsm() {
        byte[] format = join(u16(0x31), u16(1), u32(8000), u32(1625), u16(65), u16(0), u16(2), u16(320));
        return WavBytes.riff("RIFF", chunk("fmt ", format), chunk("data", new byte[65 * 200 - 33]));
    }

    private static short[] mix() {
        short[] mix = new short[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            mix[i] = (short) (CALL[0][i] + CALL[1][i]);
        }
        return mix;
    }

    private static short[] loud(short[] samples) {
        short[] loud = new short[samples.length];
        for (int i = 0; i < loud.length; i++) {
            loud[i] = (short) Math.max(-32768, Math.min(32767, samples[i] * 12));
        }
        return loud;
    }

    private static byte[] random() {
        byte[] bytes = new byte[50_000];
        new Random(1).nextBytes(bytes);
        return join(ascii("?"), bytes);
    }
}
