package io.github.asreval.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleDecoderTest {

    /** The JDK's own decoder is the oracle; it goes by way of floating point, and so rounds where this one cuts. */
    @ParameterizedTest(name = "{1} decodes like the JDK")
    @CsvSource({
        "ULAW, MU_LAW, 1, 0",
        "ALAW, A_LAW, 1, 0",
        "PCM_UNSIGNED, PCM_8, 1, 256",
        "PCM_SIGNED, PCM_24, 3, 1",
        "PCM_SIGNED, PCM_32, 4, 1"
    })
    void decodesLikeTheJdk(String name, SampleEncoding encoding, int bytes, int tolerance) throws IOException {
        byte[] raw = new byte[256 * bytes];
        new Random(1).nextBytes(raw);
        for (int i = 0; i < 256; i++) {
            raw[i * bytes + bytes - 1] = (byte) i;
        }
        AudioFormat from = new AudioFormat(new AudioFormat.Encoding(name), 8000, 8 * bytes, 1, bytes, 8000, false);
        AudioFormat to = new AudioFormat(8000, 16, 1, true, false);
        try (AudioInputStream decoded =
                AudioSystem.getAudioInputStream(to, new AudioInputStream(new ByteArrayInputStream(raw), from, 256))) {
            byte[] expected = decoded.readAllBytes();
            int[][] samples = new int[1][256];
            SampleDecoder.decode(raw, encoding, 256, samples);
            for (int i = 0; i < 256; i++) {
                int sample = (short) ((expected[2 * i] & 0xff) | expected[2 * i + 1] << 8);
                assertEquals(sample, samples[0][i], tolerance, encoding + " " + i);
            }
        }
    }

    @ParameterizedTest(name = "tag {0} with {1} bits")
    @CsvSource({
        "1, 8, PCM_8, 255",
        "1, 16, PCM_16, 0",
        "1, 24, PCM_24, 0",
        "1, 32, PCM_32, 0",
        "3, 32, FLOAT_32, 0",
        "3, 64, FLOAT_64, 0",
        "6, 8, A_LAW, 512",
        "7, 8, MU_LAW, 644"
    })
    void readsWhatWasWrittenOnEveryChannel(int tag, int bits, SampleEncoding encoding, int tolerance) {
        short[][] channels = new short[3][500];
        Random random = new Random(2);
        for (short[] channel : channels) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = (short) random.nextInt();
            }
        }
        int[][] decoded = new int[3][500];
        SampleDecoder.decode(WavBytes.samples(tag, bits, channels), encoding, 500, decoded);
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < 500; i++) {
                assertEquals(channels[c][i], decoded[c][i], tolerance);
            }
        }
    }

    @Test
    void floatingPointBeyondOneIsCutOffAndWhatIsNoNumberIsSilence() {
        float[] values = {1, -1, 7, -7, Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY};
        ByteBuffer bytes = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        int[][] decoded = new int[1][7];
        SampleDecoder.decode(bytes.array(), SampleEncoding.FLOAT_32, 7, decoded);
        assertArrayEquals(new int[] {32767, -32768, 32767, -32768, 0, 32767, -32768}, decoded[0]);
    }
}
