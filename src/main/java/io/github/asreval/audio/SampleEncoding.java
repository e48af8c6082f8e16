package io.github.asreval.audio;

import java.util.Locale;

/** How a sample is kept, of those kinds that are decoded here; the least byte comes first. */
enum SampleEncoding {
    /** Eight bits, unsigned, 128 for silence. */
    PCM_8(1, 127 << 8),
    PCM_16(2, Short.MAX_VALUE),
    PCM_24(3, Short.MAX_VALUE),
    PCM_32(4, Short.MAX_VALUE),
    /** From -1 to 1; beyond that it is taken as cut off. */
    FLOAT_32(4, Short.MAX_VALUE),
    FLOAT_64(8, Short.MAX_VALUE),
    /** ITU-T G.711: eight bits for fourteen. */
    MU_LAW(1, 32124),
    /** ITU-T G.711: eight bits for thirteen. */
    A_LAW(1, 32256);

    private final int bytes;
    private final int fullScale;

    SampleEncoding(int bytes, int fullScale) {
        this.bytes = bytes;
        this.fullScale = fullScale;
    }

    /** Returns how many bytes a sample has. */
    int bytes() {
        return bytes;
    }

    /** Returns the largest sample there is, scaled to 16 bits. */
    int fullScale() {
        return fullScale;
    }

    /** Returns the name used in reports: {@code pcm-16}, {@code mu-law} and so on. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
