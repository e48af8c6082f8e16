package io.github.asreval.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes calls as WAV files at 8,000 Hz: on two channels that take turns of a second, or on one. */
public final class CallFile {

    private static final int RATE = 8_000;
    private static final int HEADER = 44;

    private CallFile() {}

    /** Returns the file, whose noise comes from the seed. */
    public static Path write(Path file, int channels, int seconds, long seed) throws IOException {
        int frames = seconds * RATE;
        int bytes = frames * channels * 2;
        ByteBuffer wav = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - 8 + bytes);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1).putShort((short) channels).putInt(RATE).putInt(RATE * channels * 2);
        wav.putShort((short) (channels * 2)).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        Random random = new Random(seed);
        double smooth = 0;
        for (int i = 0; i < frames; i++) {
            smooth += 0.4 * (random.nextGaussian() - smooth);
            double syllable = Math.abs(Math.sin(Math.PI * 5 * i / RATE));
            for (int channel = 0; channel < channels; channel++) {
                boolean speaks = i / RATE % channels == channel;
                wav.putShort((short) (random.nextGaussian() * 10 + (speaks ? 6000 * smooth * syllable : 0)));
            }
        }
        return Files.write(file, wav.array());
    }
}
