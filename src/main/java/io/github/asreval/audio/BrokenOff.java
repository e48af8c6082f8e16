package io.github.asreval.audio;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Tells from the first bytes of MP3 and MP4 that their last are missing, which no header that is read otherwise shows:
 * a file that was cut off still declares its full length.
 */
final class BrokenOff {

    private static final int MAX_BOXES = 10_000;

    private BrokenOff() {}

    /** Returns what is missing; empty if nothing is, or another format does not tell. */
    static List<AudioFinding> findings(FileBytes bytes, AudioContainer container) throws IOException {
        return switch (container) {
            case MP3 -> mp3(bytes);
            case MP4 -> mp4(bytes);
            default -> List.of();
        };
    }

    /**
     * The first frame may say how many bytes follow, under the name of Xing, or of Info where all frames are alike;
     * behind the side information, whose length depends on the version and on the channels.
     */
    private static List<AudioFinding> mp3(FileBytes bytes) throws IOException {
        long start = FormatMagic.tagLength(bytes);
        Optional<MpegFrame> frame = MpegFrame.at(bytes, start);
        if (frame.isEmpty()) {
            return List.of();
        }
        boolean isFirstVersion = frame.get().rate() >= 32_000;
        int side = frame.get().channels() == 2 ? (isFirstVersion ? 32 : 17) : isFirstVersion ? 17 : 9;
        long at = start + 4 + side;
        boolean isNamed = bytes.isAt(at, "Xing") || bytes.isAt(at, "Info");
        int flags = isNamed ? (int) bytes.u32Big(at + 4) : 0;
        if ((flags & 2) == 0) {
            return List.of();
        }
        long declared = bytes.u32Big(at + 8 + ((flags & 1) == 0 ? 0 : 4));
        long present = bytes.size() - start;
        return declared <= present ? List.of() : List.of(truncated(declared, present));
    }

    private static List<AudioFinding> mp4(FileBytes bytes) throws IOException {
        long at = 0;
        boolean hasIndex = false;
        for (int count = 0; count < MAX_BOXES && bytes.has(at, 8); count++) {
            hasIndex |= bytes.isAt(at + 4, "moov");
            long size = bytes.u32Big(at);
            if (size == 1) {
                size = bytes.u32Big(at + 8) << 32 | bytes.u32Big(at + 12);
            }
            if (size == 0) {
                // It reaches to the end of the file.
                at = bytes.size();
                break;
            }
            if (size < 8) {
                break;
            }
            if (!bytes.has(at, size)) {
                return List.of(
                        hasIndex
                                ? truncated(size, bytes.size() - at)
                                : AudioFinding.of(
                                        AudioRule.HEADER_UNREADABLE,
                                        "the file ends before its index, the box \"moov\", without which it cannot be"
                                                + " played"));
            }
            at += size;
        }
        return hasIndex || at < bytes.size()
                ? List.of()
                : List.of(AudioFinding.of(
                        AudioRule.HEADER_UNREADABLE,
                        "the file has no index, the box \"moov\", without which it cannot be played"));
    }

    private static AudioFinding truncated(long declared, long present) {
        return AudioFinding.of(
                AudioRule.TRUNCATED, "the file declares " + declared + " bytes of sound, and holds " + present);
    }
}
