package io.github.asreval.audio;

import static io.github.asreval.audio.AudioRule.HEADER_INCONSISTENT;
import static io.github.asreval.audio.AudioRule.HEADER_UNREADABLE;
import static io.github.asreval.audio.AudioRule.TRUNCATED;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the first block of metadata of FLAC, STREAMINFO (RFC 9639, section 8.2); its samples are not decoded. */
final class FlacReader {

    private static final int STREAMINFO = 34;
    private static final int MAX_BLOCKS = 10_000;

    private FlacReader() {}

    /** Reads the header, and compares it with the first block of samples and with the last. */
    static HeaderReading read(FileBytes bytes) throws IOException {
        long info = FormatMagic.tagLength(bytes) + 8;
        if (!bytes.has(info, STREAMINFO)
                || (bytes.u8(info - 4) & 0x7f) != 0
                || (bytes.u32Big(info - 4) & 0xff_ffff) != STREAMINFO) {
            return HeaderReading.failed(
                    HEADER_UNREADABLE, "the file has no block STREAMINFO, which says how samples are kept");
        }
        long packed = bytes.u32Big(info + 10) << 32 | bytes.u32Big(info + 14);
        int rate = (int) (packed >>> 44);
        int channels = (int) (packed >>> 41 & 7) + 1;
        int bits = (int) (packed >>> 36 & 31) + 1;
        long declared = packed & 0xf_ffff_ffffL;
        if (rate == 0 || bits < 4) {
            return HeaderReading.failed(HEADER_UNREADABLE, "the header says " + bits + " bits at " + rate + " Hz");
        }
        long start = firstBlock(bytes, info - 4);
        int largest = (int) (bytes.u32Big(info + 6) & 0xff_ffff);
        int blockSize = (int) (bytes.u32Big(info) & 0xffff);
        OptionalLong present = FlacEnd.samples(bytes, start, largest, blockSize, channels);
        AudioHeader header = new AudioHeader(
                AudioContainer.FLAC,
                "flac",
                rate,
                channels,
                bits,
                declared == 0 ? OptionalLong.empty() : OptionalLong.of(declared),
                present,
                false);
        List<AudioFinding> findings = new ArrayList<>(compareLengths(header));
        findings.addAll(compareFirst(bytes, start, header));
        return new HeaderReading(Optional.of(header), Optional.empty(), findings);
    }

    /** Returns where the samples begin, behind all metadata; beyond the end of a file that has no more. */
    private static long firstBlock(FileBytes bytes, long firstMetadata) throws IOException {
        long at = firstMetadata;
        boolean isLast = false;
        for (int count = 0; !isLast && count < MAX_BLOCKS && bytes.has(at, 4); count++) {
            isLast = (bytes.u8(at) & 0x80) != 0;
            at += 4 + (bytes.u32Big(at) & 0xff_ffff);
        }
        return at;
    }

    private static List<AudioFinding> compareLengths(AudioHeader header) {
        if (header.declaredFrames().isEmpty()) {
            return List.of(AudioFinding.of(
                    AudioRule.LENGTH_UNDECLARED,
                    "the header does not say how long it is; by its last block it is "
                            + Lengths.seconds(header.presentLength())));
        }
        if (header.presentFrames().isEmpty()) {
            return List.of(AudioFinding.of(HEADER_INCONSISTENT, "the file does not end with a block of samples"));
        }
        long declared = header.declaredFrames().getAsLong();
        long present = header.presentFrames().getAsLong();
        String message = "the header says " + Lengths.seconds(header.declaredLength()) + ", the file holds "
                + Lengths.seconds(header.presentLength());
        return present == declared
                ? List.of()
                : List.of(AudioFinding.of(present < declared ? TRUNCATED : HEADER_INCONSISTENT, message));
    }

    private static List<AudioFinding> compareFirst(FileBytes bytes, long start, AudioHeader header) throws IOException {
        if (!bytes.has(start, 1)) {
            return List.of();
        }
        ByteBuffer buffer = ByteBuffer.allocate(FlacFrame.LONGEST);
        int length = bytes.read(buffer, start);
        Optional<FlacFrame> first = FlacFrame.at(buffer.array(), 0, length);
        if (first.isEmpty()) {
            return List.of(AudioFinding.of(HEADER_INCONSISTENT, "no samples stand behind the header"));
        }
        FlacFrame frame = first.get();
        boolean agrees = (frame.rate() == 0 || frame.rate() == header.rate())
                && frame.channels() == header.channels()
                && (frame.bits() == 0 || frame.bits() == header.bits());
        return agrees
                ? List.of()
                : List.of(AudioFinding.of(
                        HEADER_INCONSISTENT, "the header and the first samples differ in rate, channels or bits"));
    }
}
