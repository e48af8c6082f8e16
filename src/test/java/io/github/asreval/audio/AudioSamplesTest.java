package io.github.asreval.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Makes the recordings of testdata/audio, of whole numbers only, so that they are the same everywhere; {@code
 * -Dgolden.update=true} writes them.
 */
class AudioSamplesTest {

    private static final Path FOLDER = Path.of("testdata/audio");
    private static final int RATE = 8000;

    enum Sample {
        /** Two tones in turns, each on its channel, which overlap for 50 ms. */
        CALL("call.wav"),
        /** The same call, mixed, on both channels. */
        DUAL_MONO("dual-mono.wav"),
        /** The same call, of which the end is missing. */
        TRUNCATED("truncated.wav"),
        /** Twenty frames of silence. */
        VOICEMAIL("voicemail.mp3");

        private final String name;

        Sample(String name) {
            this.name = name;
        }

        byte[] bytes() {
            short[] agent = line(1);
            short[] customer = line(2);
            tone(agent, 18, 800, 3600);
            tone(customer, 28, 3200, 7200);
            return switch (this) {
                case CALL -> WavBytes.pcm16(RATE, agent, customer);
                case DUAL_MONO -> muLaw(mix(agent, customer), mix(agent, customer));
                case TRUNCATED -> Arrays.copyOf(muLaw(agent, customer), 9_000);
                case VOICEMAIL -> mp3();
            };
        }
    }

    @ParameterizedTest(name = "{0} is what its file holds")
    @EnumSource
    void samplesAreMade(Sample sample) throws IOException {
        Path file = FOLDER.resolve(sample.name);
        if (Boolean.getBoolean("golden.update")) {
            Files.write(file, sample.bytes());
        }
        assertArrayEquals(Files.readAllBytes(file), sample.bytes());
    }

    /** One second of a line with a little noise. */
    private static short[] line(int seed) {
        short[] samples = new short[RATE];
        int state = seed;
        for (int i = 0; i < samples.length; i++) {
            state = state * 1_103_515_245 + 12_345;
            samples[i] = (short) ((state >>> 16) % 17 - 8);
        }
        return samples;
    }

    /** Adds a triangle, half as high every fourth period, as syllables are. */
    private static void tone(short[] samples, int period, int from, int to) {
        for (int i = from; i < to; i++) {
            int phase = i % period;
            int height = Math.abs(2 * phase - period) * 16_000 / period - 8_000;
            samples[i] += (short) ((i / period) % 4 == 0 ? height / 2 : height);
        }
    }

    private static short[] mix(short[] first, short[] second) {
        short[] mixed = new short[first.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (short) (first[i] + second[i]);
        }
        return mixed;
    }

    /** Returns a file of mu-law, by ITU-T G.711. */
    private static byte[] muLaw(short[] first, short[] second) {
        byte[] samples = new byte[2 * first.length];
        for (int i = 0; i < first.length; i++) {
            samples[2 * i] = muLaw(first[i]);
            samples[2 * i + 1] = muLaw(second[i]);
        }
        return WavBytes.file(WavBytes.format(7, 2, RATE, 8), samples);
    }

    private static byte muLaw(short sample) {
        int magnitude = Math.min(32_635, Math.abs(sample)) + 132;
        int exponent = 24 - Integer.numberOfLeadingZeros(magnitude);
        int mantissa = (magnitude >> (exponent + 3)) & 0x0f;
        return (byte) ~((sample < 0 ? 0x80 : 0) | exponent << 4 | mantissa);
    }

    /** Returns frames of MPEG 2.5 audio, layer III, 8,000 Hz, 16 kbit/s, one channel, whose granules are empty. */
    private static byte[] mp3() {
        byte[] header = {(byte) 0xff, (byte) 0xe3, 0x28, (byte) 0xc0};
        byte[] frames = new byte[20 * 144];
        for (int at = 0; at < frames.length; at += 144) {
            System.arraycopy(header, 0, frames, at, header.length);
        }
        return frames;
    }
}
