package io.github.asreval.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Decodes samples to 16 bits, each channel into an array of its own. */
final class SampleDecoder {

    private static final int[] MU_LAW = new int[256];
    private static final int[] A_LAW = new int[256];

    static {
        for (int code = 0; code < 256; code++) {
            MU_LAW[code] = muLaw(code);
            A_LAW[code] = aLaw(code);
        }
    }

    private SampleDecoder() {}

    /** Decodes so many frames from the beginning of an array. */
    static void decode(byte[] raw, SampleEncoding encoding, int frames, int[][] channels) {
        ByteBuffer bytes = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
        int step = encoding.bytes() * channels.length;
        for (int channel = 0; channel < channels.length; channel++) {
            decode(bytes, channel * encoding.bytes(), step, encoding, frames, channels[channel]);
        }
    }

    private static void decode(
            ByteBuffer bytes, int start, int step, SampleEncoding encoding, int frames, int[] samples) {
        int at = start;
        switch (encoding) {
            case PCM_8 -> {
                for (int i = 0; i < frames; i++, at += step) {
                    samples[i] = ((bytes.get(at) & 0xff) - 128) << 8;
                }
            }
            case PCM_16 -> {
                for (int i = 0; i < frames; i++, at += step) {
                    samples[i] = bytes.getShort(at);
                }
            }
            case PCM_24 -> {
                for (int i = 0; i < frames; i++, at += step) {
                    samples[i] = bytes.getShort(at + 1);
                }
            }
            case PCM_32 -> {
                for (int i = 0; i < frames; i++, at += step) {
                    samples[i] = bytes.getShort(at + 2);
                }
            }
            case FLOAT_32 -> {
                for (int i = 0; i < frames; i++, at += step) {
                    samples[i] = scaled(bytes.getFloat(at));
                }
            }
            case FLOAT_64 -> {
                for (int i = 0; i < frames; i++, at += step) {
                    samples[i] = scaled(bytes.getDouble(at));
                }
            }
            case MU_LAW -> decode(bytes, start, step, MU_LAW, frames, samples);
            case A_LAW -> decode(bytes, start, step, A_LAW, frames, samples);
        }
    }

    private static void decode(ByteBuffer bytes, int start, int step, int[] table, int frames, int[] samples) {
        int at = start;
        for (int i = 0; i < frames; i++, at += step) {
            samples[i] = table[bytes.get(at) & 0xff];
        }
    }

    /** Cuts off what is beyond 1; what is no number is silence. */
    private static int scaled(double sample) {
        return (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(sample * 32768)));
    }

    /** ITU-T G.711, table 2: sign, three bits of exponent, four of mantissa, all of them upside down. */
    private static int muLaw(int code) {
        int bits = ~code & 0xff;
        int size = ((((bits & 15) << 3) + 132) << (bits >> 4 & 7)) - 132;
        return (bits & 128) == 0 ? size : -size;
    }

    /** ITU-T G.711, table 1: every second bit upside down. */
    private static int aLaw(int code) {
        int bits = code ^ 0x55;
        int exponent = bits >> 4 & 7;
        int mantissa = ((bits & 15) << 4) + 8;
        int size = exponent == 0 ? mantissa : (mantissa + 256) << (exponent - 1);
        return (bits & 128) == 0 ? -size : size;
    }
}
