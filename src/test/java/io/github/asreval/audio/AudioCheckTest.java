package io.github.asreval.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioCheckTest {

    private static final AudioCheck CHECK =
            new AudioCheck(AudioSettings.standard().withoutFfprobe());

    @TempDir
    private Path folder;

    @Test
    void passesACallOnTwoChannels() throws IOException {
        Path file = folder.resolve("call.wav");
        Files.write(file, WavBytes.pcm16(8000, Voices.turns(8000, 63_828, 1)));
        AudioReport report = CHECK.check(file);
        assertEquals(List.of(), report.findings());
        assertEquals(AudioVerdict.OK, report.verdict());
        AudioHeader header = report.header().orElseThrow();
        assertEquals(OptionalLong.of(63_828), header.presentFrames());
        assertEquals(OptionalLong.of(63_828), header.declaredFrames());
        TalkTimeline talk = report.measures().orElseThrow().talk();
        assertEquals(7978, talk.lengthMillis());
        assertEquals(0, talk.overlapMillis());
        assertEquals(2, talk.channels().get(0).size(), talk.toString());
        assertEquals(0.5, talk.talkShare(0).orElseThrow(), 0.02);
    }

    @Test
    void findsTheSameSoundOnBothChannels() throws IOException {
        Path file = folder.resolve("dual.wav");
        short[][] call = Voices.turns(8000, 63_828, 1);
        short[] mix = new short[call[0].length];
        for (int i = 0; i < mix.length; i++) {
            mix[i] = (short) (call[0][i] + call[1][i]);
        }
        Files.write(file, WavBytes.pcm16(8000, mix, mix));
        AudioReport report = CHECK.check(file);
        assertEquals(AudioVerdict.ERROR, report.verdict());
        assertEquals(AudioRule.DUAL_MONO, report.findings().get(0).rule());
        AudioSettings others = AudioSettings.standard().withProfile(AudioProfile.TRANSCRIBE);
        assertEquals(AudioVerdict.WARNING, new AudioCheck(others).check(file).verdict());
    }

    @Test
    void anEmptyFileIsAFindingAndAFolderIsNot() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.wav"));
        assertEquals(
                List.of(new AudioFinding(AudioRule.FILE_EMPTY, AudioSeverity.ERROR, "the file is empty")),
                CHECK.check(file).findings());
        assertThrows(IOException.class, () -> CHECK.check(folder));
        assertThrows(IOException.class, () -> CHECK.check(folder.resolve("missing.wav")));
    }

    /** A file of holes: four hours to read, a few bytes to store. */
    @Test
    void fourHoursPassAndOneFrameMoreDoesNot() throws IOException {
        long frames = 4 * 3600 * 8000L;
        Path file = folder.resolve("long.wav");
        byte[] header = WavBytes.pcm16(8000, new short[1], new short[1]);
        for (long more = 0; more < 2; more++) {
            long size = (frames + more) * 4;
            try (RandomAccessFile holes = new RandomAccessFile(file.toFile(), "rw")) {
                holes.write(WavBytes.withSizes(header, size + 36, size));
                holes.setLength(44 + size);
            }
            AudioReport report = new AudioCheck(AudioSettings.standard().withoutSamples()).check(file);
            assertEquals(
                    OptionalLong.of(frames + more),
                    report.header().orElseThrow().presentFrames());
            assertEquals(more == 1, report.breaks(AudioRule.TOO_LONG), report.toString());
            assertEquals(Optional.empty(), report.measures());
        }
    }
}
