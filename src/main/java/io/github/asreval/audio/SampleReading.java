package io.github.asreval.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Reads the samples of a recording once, and measures them.
 *
 * <p>Memory is that of one buffer, of levels that get coarser where a recording is longer than five hours, and of a few
 * dozen stretches of 240 ms; it depends on the rate and on the channels, both of which are bounded.
 */
final class SampleReading {

    /** What is measured: beyond these, rates and channels are no longer those of recordings. */
    static final int MIN_RATE = 1_000;

    static final int MAX_RATE = 384_000;
    static final int MAX_CHANNELS = 8;

    private static final int BUFFER = 1 << 16;

    private SampleReading() {}

    /** Returns the measures; empty if the encoding is not decoded here, or there is nothing to measure. */
    static Optional<AudioMeasures> measure(FileBytes bytes, HeaderReading reading) throws IOException {
        Optional<SampleLayout> samples = reading.samples()
                .filter(layout -> layout.frames() > 0
                        && layout.rate() >= MIN_RATE
                        && layout.rate() <= MAX_RATE
                        && layout.channels() <= MAX_CHANNELS);
        return samples.isEmpty() ? Optional.empty() : Optional.of(measure(bytes, samples.get()));
    }

    private static AudioMeasures measure(FileBytes bytes, SampleLayout layout) throws IOException {
        SampleMeter meter = new SampleMeter(
                layout.rate(), layout.channels(), layout.encoding().fullScale());
        int frames = BUFFER / layout.frameBytes();
        ByteBuffer buffer = ByteBuffer.allocate(frames * layout.frameBytes());
        int[][] decoded = new int[layout.channels()][frames];
        long position = layout.start();
        long left = layout.frames();
        while (left > 0) {
            buffer.clear().limit((int) Math.min(frames, left) * layout.frameBytes());
            int count = bytes.read(buffer, position) / layout.frameBytes();
            if (count == 0) {
                // The file has become shorter since its size was asked for.
                break;
            }
            SampleDecoder.decode(buffer.array(), layout.encoding(), count, decoded);
            meter.accept(decoded, count);
            position += (long) count * layout.frameBytes();
            left -= count;
        }
        return meter.measures();
    }
}
