package io.github.asreval.audio;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The chunk {@code fmt } of a WAV file.
 *
 * @param tag the number of the encoding, that of the sub-format where the header is an extensible one
 * @param isRegistered whether an extensible header's sub-format is one of the numbers at all
 * @param channels the channels
 * @param rate frames a second
 * @param byteRate bytes a second
 * @param blockBytes bytes of a frame, or of a block of frames
 * @param bits bits a sample
 * @param validBits how many of those bits are used; 0 if not said
 * @param blockFrames frames of a block of ADPCM; 0 if not said
 */
record WavFormat(
        int tag,
        boolean isRegistered,
        int channels,
        long rate,
        long byteRate,
        int blockBytes,
        int bits,
        int validBits,
        int blockFrames) {

    private static final int EXTENSIBLE = 0xfffe;
    private static final int MS_ADPCM = 2;
    private static final int IMA_ADPCM = 0x11;
    private static final int GSM = 0x31;

    /** What follows the number in a sub-format that is one: bytes 2 to 7 and 8 to 15, the least first. */
    private static final long GUID_LOW = 0x0010_0000_0000L;

    private static final long GUID_HIGH = 0x719b_3800_aa00_0080L;

    /** Reads the chunk that begins, behind its name and size, at a position; it has 16 bytes at least. */
    static WavFormat read(FileBytes bytes, long at, long size) throws IOException {
        int tag = bytes.u16(at);
        boolean registered = true;
        int validBits = 0;
        if (tag == EXTENSIBLE && size >= 40) {
            validBits = bytes.u16(at + 18);
            tag = bytes.u16(at + 24);
            registered = bytes.i64(at + 24) >>> 16 == GUID_LOW && bytes.i64(at + 32) == GUID_HIGH;
        }
        return new WavFormat(
                tag,
                registered,
                bytes.u16(at + 2),
                bytes.u32(at + 4),
                bytes.u32(at + 8),
                bytes.u16(at + 12),
                bytes.u16(at + 14),
                validBits,
                size >= 20 && tag != EXTENSIBLE ? bytes.u16(at + 18) : 0);
    }

    /** Returns whether it has a rate and channels. */
    boolean isSound() {
        return rate > 0 && rate <= Integer.MAX_VALUE && channels > 0;
    }

    /** Returns whether it is PCM or floating point with samples of no size, so that nothing tells them apart. */
    boolean hasNoBits() {
        return isRegistered && (tag == 1 || tag == 3) && bits == 0 && encoding().isEmpty();
    }

    /** Returns how samples are kept; empty if that is no encoding that is decoded here. */
    Optional<SampleEncoding> encoding() {
        if (!isRegistered) {
            return Optional.empty();
        }
        return switch (tag) {
            case 1 ->
                switch (sampleBytes()) {
                    case 1 -> Optional.of(SampleEncoding.PCM_8);
                    case 2 -> Optional.of(SampleEncoding.PCM_16);
                    case 3 -> Optional.of(SampleEncoding.PCM_24);
                    case 4 -> Optional.of(SampleEncoding.PCM_32);
                    default -> Optional.empty();
                };
            case 3 ->
                switch (sampleBytes()) {
                    case 4 -> Optional.of(SampleEncoding.FLOAT_32);
                    case 8 -> Optional.of(SampleEncoding.FLOAT_64);
                    default -> Optional.empty();
                };
            case 6 -> Optional.of(SampleEncoding.A_LAW);
            case 7 -> Optional.of(SampleEncoding.MU_LAW);
            default -> Optional.empty();
        };
    }

    /** Returns the bytes of a sample: by the size of a frame where that can be, else by the bits. */
    private int sampleBytes() {
        int byBits = (bits + 7) / 8;
        boolean fits = blockBytes % channels == 0 && blockBytes / channels >= byBits && blockBytes / channels <= 8;
        return fits && blockBytes * rate == byteRate ? blockBytes / channels : byBits;
    }

    /** Returns the name of the encoding. */
    String encodingName() {
        return encoding().map(SampleEncoding::id).orElseGet(() -> switch (isRegistered ? tag : -1) {
            case 1 -> "pcm-" + bits;
            case MS_ADPCM -> "ms-adpcm";
            case 3 -> "float-" + bits;
            case IMA_ADPCM -> "ima-adpcm";
            case GSM -> "gsm";
            case 0x50 -> "mp2";
            case 0x55 -> "mp3";
            case 0xff -> "aac";
            case -1 -> "unknown";
            default -> String.format("wav-0x%04x", tag);
        });
    }

    /** Returns the frames of so many bytes of samples; -1 if the encoding has no fixed number. */
    long frames(long byteCount) {
        Optional<SampleEncoding> known = encoding();
        if (known.isPresent()) {
            return byteCount / ((long) known.get().bytes() * channels);
        }
        boolean blocks = tag == MS_ADPCM || tag == IMA_ADPCM || tag == GSM;
        return isRegistered && blocks && blockBytes > 0 && blockFrames > 0
                ? byteCount / blockBytes * blockFrames + rest(byteCount % blockBytes)
                : -1;
    }

    /** Returns the frames of a last block that is shorter, for IMA: a header of four bytes, then two frames a byte. */
    private long rest(long byteCount) {
        long header = 4L * channels;
        return tag == IMA_ADPCM && byteCount >= header ? 1 + (byteCount - header) * 2 / channels : 0;
    }

    /** Says what the chunk says twice, and not alike. */
    void check(Consumer<String> inconsistency) {
        Optional<SampleEncoding> known = encoding();
        if (known.isEmpty()) {
            return;
        }
        int bytes = known.get().bytes();
        if (bits != bytes * 8) {
            inconsistency.accept("samples have " + bytes * 8 + " bits, and the header says " + bits);
        }
        if (validBits > bits || (validBits > 0 && validBits <= bits - 8 && bits != 32)) {
            inconsistency.accept(validBits + " of " + bits + " bits are said to be used");
        }
        if (blockBytes != bytes * channels) {
            inconsistency.accept("a frame has " + bytes * channels + " bytes, and the header says " + blockBytes);
        }
        if (byteRate != rate * bytes * channels) {
            inconsistency.accept("a second has " + rate * bytes * channels + " bytes, and the header says " + byteRate);
        }
    }
}
