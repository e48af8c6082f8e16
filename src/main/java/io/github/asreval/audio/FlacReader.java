package io.github.asreval.audio;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the first block of FLAC, STREAMINFO (RFC 9639, section 8.2); its samples are not decoded. */
final class FlacReader {

    private static final int STREAMINFO = 34;

    private FlacReader() {}

    /** Reads the header. */
    static HeaderReading read(FileBytes bytes) throws IOException {
        long at = FormatMagic.tagLength(bytes) + 4;
        if (!bytes.has(at, 4 + STREAMINFO)
                || (bytes.u8(at) & 0x7f) != 0
                || (bytes.u32Big(at) & 0xff_ffff) != STREAMINFO) {
            return HeaderReading.failed(
                    AudioRule.HEADER_UNREADABLE, "the file has no block STREAMINFO, which says how samples are kept");
        }
        long info = at + 4;
        long packed = bytes.u32Big(info + 10) << 32 | bytes.u32Big(info + 14);
        int rate = (int) (packed >>> 44);
        int channels = (int) (packed >>> 41 & 7) + 1;
        int bits = (int) (packed >>> 36 & 31) + 1;
        long frames = packed & 0xf_ffff_ffffL;
        if (rate == 0 || bits < 4) {
            return HeaderReading.failed(
                    AudioRule.HEADER_UNREADABLE, "the header says " + bits + " bits at " + rate + " Hz");
        }
        AudioHeader header = new AudioHeader(
                AudioContainer.FLAC,
                "flac",
                rate,
                channels,
                bits,
                frames == 0 ? OptionalLong.empty() : OptionalLong.of(frames),
                OptionalLong.empty(),
                false);
        return new HeaderReading(Optional.of(header), Optional.empty(), List.of());
    }
}
