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

    /** Returns samples of 8, 16, 24 or 32 bits, or of floating point, by their number in a header and their bits. */
    static byte[] samples(int tag, int bits, short[]... channels) {
        ByteBuffer bytes = ByteBuffer.allocate(channels[0].length * channels.length * bits / 8)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < channels[0].length; i++) {
            for (short[] channel : channels) {
                put(bytes, tag, bits, channel[i]);
            }
        }
        return bytes.array();
    }

    private static void put(ByteBuffer bytes, int tag, int bits, short sample) {
        switch (tag * 100 + bits) {
            case 108 -> bytes.put((byte) ((sample >> 8) + 128));
            case 116 -> bytes.putShort(sample);
            case 124 -> bytes.put((byte) 0).putShort(sample);
            case 132 -> bytes.putInt(sample << 16);
            case 332 -> bytes.putFloat(sample / 32768f);
            case 364 -> bytes.putDouble(sample / 32768d);
            case 608 -> bytes.put((byte) aLaw(sample));
            case 708 -> bytes.put((byte) muLaw(sample));
            default -> throw new IllegalArgumentException(tag + ", " + bits);
        }
    }

    /** Encodes a sample as mu-law: by its logarithm, looked up bit by bit (ITU-T G.711). */
    static int muLaw(short sample) {
        int size = Math.min(32635, Math.abs(sample)) + 132;
        int exponent = 31 - Integer.numberOfLeadingZeros(size) - 7;
        int code = exponent << 4 | ((size >> (exponent + 3)) & 15);
        return ~(sample < 0 ? code | 0x80 : code) & 0xff;
    }

    /** Encodes a sample as A-law. */
    static int aLaw(short sample) {
        int size = (sample < 0 ? -sample - 1 : sample) >> 4;
        int exponent = size < 16 ? 0 : 31 - Integer.numberOfLeadingZeros(size) - 3;
        int code = exponent == 0 ? size : exponent << 4 | ((size >> (exponent - 1)) & 15);
        return (sample < 0 ? code : code | 0x80) ^ 0x55;
    }

    /** Returns the forty bytes that say how samples are kept at more length. */
    static byte[] extensible(int tag, int channels, int rate, int bits) {
        byte[] plain = format(0xfffe, channels, rate, bits);
        return join(plain, u16(22), u16(bits), u32((1L << channels) - 1), u16(tag), new byte[] {
            0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xaa, 0, 0x38, (byte) 0x9b, 0x71
        });
    }

    /** Returns RF64 or BW64, which has its sizes in 64 bits in a chunk of its own. */
    static byte[] rf64(String magic, byte[] format, byte[] samples) {
        byte[] rest = join(chunk("fmt ", format), ascii("data"), u32(0xffff_ffffL), samples);
        byte[] sizes = join(u64(4 + 36 + rest.length), u64(samples.length), u64(0), u32(0));
        return join(ascii(magic), u32(0xffff_ffffL), ascii("WAVE"), chunk("ds64", sizes), rest);
    }

    /** Returns a file whose sizes, of the whole and of the samples, are something else. */
    static byte[] withSizes(byte[] file, long whole, long data) {
        byte[] changed = file.clone();
        System.arraycopy(u32(whole), 0, changed, 4, 4);
        System.arraycopy(u32(data), 0, changed, dataStart(file) - 4, 4);
        return changed;
    }

    /** Returns where the samples begin. */
    static int dataStart(byte[] file) {
        for (int i = 12; i < file.length - 4; i++) {
            if (file[i] == 'd' && file[i + 1] == 'a' && file[i + 2] == 't' && file[i + 3] == 'a') {
                return i + 8;
            }
        }
        throw new IllegalArgumentException("no data");
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
