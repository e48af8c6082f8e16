package io.github.asreval.audio;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers of which any byte is wrong: what comes of them is a finding or the right values, and nothing else. */
class HeaderFuzzTest {

    private static final int FRAMES = 1500;
    private static final short[][] CALL = Voices.turns(8000, FRAMES, 1);
    private static final int[] VALUES = {0, 1, 2, 3, 0x10, 0x20, 0x7f, 0x80, 0x81, 0xfe, 0xff};

    @TempDir
    private Path folder;

    @Test
    void anyByteOfAHeaderMayBeWrong() throws IOException {
        for (Map.Entry<String, byte[]> entry : files().entrySet()) {
            byte[] file = entry.getValue();
            AudioReport right = check(file);
            for (int at = 0; at < Math.min(100, file.length); at++) {
                for (int value : values(file[at])) {
                    byte[] wrong = file.clone();
                    wrong[at] = (byte) value;
                    String what = entry.getKey() + ": byte " + at + " is " + value;
                    assertFindingOrRight(right, check(wrong), what);
                }
            }
        }
    }

    /** Every bit by itself, and some values that stand for something. */
    private static Set<Integer> values(byte right) {
        Set<Integer> values = new TreeSet<>();
        for (int bit = 0; bit < 8; bit++) {
            values.add((right ^ (1 << bit)) & 0xff);
        }
        for (int value : VALUES) {
            values.add(value);
        }
        values.remove(right & 0xff);
        return values;
    }

    private static void assertFindingOrRight(AudioReport right, AudioReport report, String what) {
        boolean isRight = report.header().equals(right.header());
        boolean hasFinding = report.findings().stream().anyMatch(finding -> !right.breaks(finding.rule()));
        assertTrue(isRight || hasFinding || isOnlyAnotherEncoding(right, report), what + ": " + report);
        report.header().ifPresent(header -> {
            // Nothing is longer than the file, whatever it declares.
            long frames = header.presentFrames().orElse(0);
            assertTrue(frames <= report.bytes() * 8 * 64, what + ": " + header);
        });
    }

    /** Between encodings of the same width, nothing but one number decides: then it is what the header says. */
    private static boolean isOnlyAnotherEncoding(AudioReport right, AudioReport report) {
        AudioHeader said = report.header().orElseThrow();
        AudioHeader meant = right.header().orElseThrow();
        return said.bits() == 8
                && Set.of("mu-law", "a-law", "pcm-8").contains(said.encoding())
                && said.rate() == meant.rate()
                && said.channels() == meant.channels()
                && said.presentFrames().equals(meant.presentFrames());
    }

    @Test
    void anyTwoBytesOfAHeaderMayBeWrong() throws IOException {
        Random random = new Random(7);
        for (Map.Entry<String, byte[]> entry : files().entrySet()) {
            byte[] file = entry.getValue();
            for (int round = 0; round < 300; round++) {
                byte[] wrong = file.clone();
                for (int i = 0; i < 2 + random.nextInt(6); i++) {
                    wrong[random.nextInt(Math.min(file.length, 100))] = (byte) random.nextInt();
                }
                AudioReport report = check(wrong);
                assertNotNull(report.verdict(), entry.getKey());
            }
        }
    }

    @Test
    void aFileMayEndAnywhere() throws IOException {
        for (Map.Entry<String, byte[]> entry : files().entrySet()) {
            byte[] file = entry.getValue();
            for (int length = 0; length < Math.min(file.length, 200); length++) {
                AudioReport report = check(Arrays.copyOf(file, length));
                assertFalse(report.findings().isEmpty(), entry.getKey() + " " + length);
                assertFalse(report.verdict().passes(), entry.getKey() + " " + length + ": " + report);
            }
        }
    }

    /** Writes over what is there, which is fast, where the length stays; a new file has a name of its own. */
    private AudioReport check(byte[] file) throws IOException {
        Path path = folder.resolve("file-" + file.length);
        Files.write(path, file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new AudioCheck(AudioSettings.standard().withoutFfprobe()).check(path);
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("wav", WavBytes.pcm16(8000, CALL));
        files.put("mu-law", WavBytes.file(WavBytes.format(7, 2, 8000, 8), WavBytes.samples(7, 8, CALL)));
        files.put("extensible", WavBytes.file(WavBytes.extensible(1, 2, 8000, 24), WavBytes.samples(1, 24, CALL)));
        files.put("rf64", WavBytes.rf64("RF64", WavBytes.format(1, 2, 8000, 16), WavBytes.samples16(CALL)));
        files.put("flac", OtherBytes.flac(400, CALL));
        files.put("mp3", OtherBytes.mp3WithXing(5));
        files.put("m4a", OtherBytes.m4a(500));
        files.put("ogg", OtherBytes.ogg("OpusHead"));
        files.put("webm", OtherBytes.ebml("webm"));
        files.put("amr", OtherBytes.amr(5));
        return files;
    }
}
