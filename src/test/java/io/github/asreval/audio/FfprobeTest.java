package io.github.asreval.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class FfprobeTest {

    @TempDir
    private Path folder;

    /** The script writes down its words, each on lines of its own between marks, and answers nothing that is of use. */
    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "-x",
                "-i",
                "--help",
                "a\nb.mp3",
                "concat:a|b",
                "http:example.mp3",
                "pipe:0",
                "file:x",
                "$(touch hacked)",
                "`touch hacked`",
                "a;touch hacked;.mp3",
                "%03d.mp3",
                " ",
                "\"'\\"
            })
    void aNameCannotAlterTheCall(String name) throws IOException {
        Path script = FakeFfprobe.script(
                folder, "for word; do printf '<%s>' \"$word\"; done > '" + folder + "/words'; echo '{}'\n");
        Path file = folder.resolve(name);
        Files.write(file, OtherBytes.mp3(3));
        AudioReport report = new AudioCheck(AudioSettings.standard().withFfprobe(script)).check(file);
        assertTrue(report.breaks(AudioRule.HEADER_UNREADABLE), report.toString());
        String words = Files.readString(folder.resolve("words"));
        assertTrue(words.contains("<-protocol_whitelist><file><-f><mp3>"), words);
        assertTrue(words.endsWith("<-i><file:" + file.toAbsolutePath() + ">"), words);
        assertFalse(Files.exists(folder.resolve("hacked")));
        assertFalse(Files.exists(Path.of("hacked")));
    }

    @Test
    void readsTheFirstStreamOfSound() throws IOException {
        HeaderReading reading = answer("""
                {"programs": [], "streams": [{"codec_name": "aac", "sample_rate": "44100", "channels": 2,
                "bits_per_raw_sample": "24", "duration": "1.500000"}, {"codec_name": "mp3", "sample_rate": "8000",
                "channels": 1}], "format": {"duration": "2.000000"}}
                """);
        AudioHeader expected = new AudioHeader(
                AudioContainer.MP4, "aac", 44_100, 2, 24, OptionalLong.of(66_150), OptionalLong.empty(), true);
        assertEquals(expected, reading.header().orElseThrow());
    }

    @Test
    void aStreamWithoutALengthHasThatOfTheFile() throws IOException {
        HeaderReading reading = answer("""
                {"streams": [{"codec_name": "opus", "sample_rate": "48000", "channels": 1}],
                "format": {"duration": "2.5"}}
                """);
        assertEquals(OptionalLong.of(120_000), reading.header().orElseThrow().declaredFrames());
    }

    @ParameterizedTest(name = "{0} s")
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-5"})
    void aLengthThatCannotBeIsNone(String seconds) throws IOException {
        HeaderReading reading =
                answer("{\"streams\": [{\"codec_name\": \"opus\", \"sample_rate\": \"8000\", \"channels\": 1,"
                        + " \"duration\": \"" + seconds + "\"}]}");
        assertEquals(OptionalLong.empty(), reading.header().orElseThrow().declaredFrames());
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[",
                "{\"streams\": [{\"sample_rate\": \"fast\"}]}",
                "{\"streams\": [{\"sample_rate\": \"99999999999\"}]}"
            })
    void anAnswerThatIsNoneLeavesTheFileUnknown(String answer) throws IOException {
        HeaderReading reading = answer(answer);
        assertEquals(List.of(AudioRule.HEADER_UNREAD), rules(reading));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{}",
                "{\"format\": {\"duration\": \"1e999999999\"}}",
                "{\"streams\": [], \"format\": {\"duration\": \"3.0\"}}",
                "{\"error\": {\"string\": \"Invalid data\\u001b[31m\"}}"
            })
    void aFileInWhichItFindsNoSoundIsUnreadable(String answer) throws IOException {
        HeaderReading reading = answer(answer);
        assertEquals(List.of(AudioRule.HEADER_UNREADABLE), rules(reading));
        assertFalse(reading.findings().get(0).message().contains("\u001b"));
    }

    @Test
    void aProgramThatDoesNotAnswerIsGivenUpAndStopped() throws IOException {
        Path script = FakeFfprobe.script(folder, "sleep 600\n");
        HeaderReading reading = new Ffprobe(script, 0).read(folder.resolve("x.mp3"), AudioContainer.MP3);
        assertEquals(List.of(AudioRule.HEADER_UNREAD), rules(reading));
    }

    @Test
    void aProgramThatIsNotThereLeavesTheFileUnknown() {
        Ffprobe missing = new Ffprobe(folder.resolve("missing"));
        HeaderReading reading = missing.read(folder.resolve("x.mp3"), AudioContainer.MP3);
        assertEquals(List.of(AudioRule.HEADER_UNREAD), rules(reading));
    }

    private HeaderReading answer(String json) throws IOException {
        Path answer = folder.resolve("answer.json");
        Files.writeString(answer, json);
        Path script = FakeFfprobe.script(folder, "cat '" + answer + "'\n");
        return new Ffprobe(script).read(folder.resolve("x.m4a"), AudioContainer.MP4);
    }

    private static List<AudioRule> rules(HeaderReading reading) {
        return reading.findings().stream().map(AudioFinding::rule).toList();
    }
}
