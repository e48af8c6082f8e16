package io.github.asreval.audio;

import java.io.IOException;
import java.util.Optional;

/**
 * The header of a frame of MPEG audio, layer II or III (ISO 11172-3, 13818-3).
 *
 * @param layer 2 or 3
 * @param rate in Hz
 * @param channels 1 or 2
 * @param length how many bytes the frame has
 */
record MpegFrame(int layer, int rate, int channels, int length) {

    private static final int[] LAYER_3 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] LAYER_2 = {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384};
    private static final int[] HALF_RATE = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES = {44100, 48000, 32000};

    /** Returns the frame at a position if another one like it follows, or the file ends; empty if none does. */
    static Optional<MpegFrame> at(FileBytes bytes, long position) throws IOException {
        Optional<MpegFrame> first = header(bytes, position);
        if (first.isEmpty() || !bytes.has(position + first.get().length, 4)) {
            return first.filter(frame -> position == 0 || bytes.has(position, frame.length));
        }
        Optional<MpegFrame> second = header(bytes, position + first.get().length);
        return first.filter(frame -> second.isPresent() && second.get().rate == frame.rate);
    }

    private static Optional<MpegFrame> header(FileBytes bytes, long position) throws IOException {
        int bits = (int) bytes.u32Big(position);
        int version = bits >>> 19 & 3;
        int layer = 4 - (bits >>> 17 & 3);
        int kilobits = bits >>> 12 & 15;
        int rateIndex = bits >>> 10 & 3;
        boolean isFrame = bits >>> 21 == 0x7ff && version != 1 && (layer == 2 || layer == 3);
        if (!isFrame || kilobits == 0 || kilobits == 15 || rateIndex == 3 || !bytes.has(position, 4)) {
            return Optional.empty();
        }
        // Version 3 is MPEG-1, 2 is MPEG-2 with half the rates, 0 is MPEG-2.5 with a quarter.
        int rate = RATES[rateIndex] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
        int[] table = version != 3 ? HALF_RATE : layer == 3 ? LAYER_3 : LAYER_2;
        int samples = layer == 3 && version != 3 ? 576 : 1152;
        int length = samples / 8 * table[kilobits] * 1000 / rate + (bits >>> 9 & 1);
        return Optional.of(new MpegFrame(layer, rate, (bits >>> 6 & 3) == 3 ? 1 : 2, length));
    }
}
