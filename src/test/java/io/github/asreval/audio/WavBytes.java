package io.github.asreval.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes WAV files as bytes, right ones and wrong ones. */
final class WavBytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private WavBytes() {}

    /** Returns a file of PCM with 16 bits. */
    static byte[] pcm16(int rate, short[]... channels) {
        return file(format(1, channels.length, rate, 16), samples16(channels));
    }

    /** Returns a file of a chunk {@code fmt } and samples. */
    static byte[] file(byte[] format, byte[] samples) {
        return riff("RIFF", chunk("fmt ", format), chunk("data", samples));
    }

    /** Returns a file of chunks. */
    static byte[] riff(String magic, byte[]... chunks) {
        byte[] body = join(chunks);
        return join(ascii(magic), u32(body.length + 4), ascii("WAVE"), body);
    }

    /** Returns a chunk, padded if it has an odd size. */
    static byte[] chunk(String name, byte[] content) {
        return join(ascii(name), u32(content.length), content, new byte[content.length & 1]);
    }

    /** Returns the sixteen bytes that say how samples are kept. */
    static byte[] format(int tag, int channels, int rate, int bits) {
        int block = channels * bits / 8;
        return join(u16(tag), u16(channels), u32(rate), u32((long) rate * block), u16(block), u16(bits));
    }

    /** Returns samples of 16 bits, interleaved. */
    static byte[] samples16(short[]... channels) {
        ByteBuffer bytes =
                ByteBuffer.allocate(channels[0].length * channels.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < channels[0].length; i++) {
            for (short[] channel : channels) {
                bytes.putShort(channel[i]);
            }
        }
        return bytes.array();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] u16(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8)};
    }

    static byte[] u32(long value) {
        return join(u16((int) value), u16((int) (value >> 16)));
    }

    static byte[] u64(long value) {
        return join(u32(value), u32(value >> 32));
    }

    static byte[] join(byte[]... parts) {
        WavBytes joined = new WavBytes();
        for (byte[] part : parts) {
            joined.out.writeBytes(part);
        }
        return joined.out.toByteArray();
    }
}
