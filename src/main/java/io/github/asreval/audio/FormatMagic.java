package io.github.asreval.audio;

import java.io.IOException;
import java.util.Optional;

/** Tells the container of a recording from its first bytes. */
final class FormatMagic {

    private static final long EBML = 0x1a45dfa3L;
    private static final long W64 = 0x2e91cf11L;
    private static final long ASF = 0x3026b275L;

    private FormatMagic() {}

    /** Returns the container; empty if the bytes are those of none that is known. */
    static Optional<AudioContainer> of(FileBytes bytes) throws IOException {
        if (bytes.isAt(8, "WAVE") && (bytes.isAt(0, "RIFF") || bytes.isAt(0, "RF64") || bytes.isAt(0, "BW64"))) {
            return Optional.of(
                    bytes.isAt(0, "RIFF")
                            ? AudioContainer.WAV
                            : bytes.isAt(0, "RF64") ? AudioContainer.RF64 : AudioContainer.BW64);
        }
        long tag = tagLength(bytes);
        if (bytes.isAt(tag, "fLaC")) {
            return Optional.of(AudioContainer.FLAC);
        }
        if (bytes.isAt(4, "ftyp") || bytes.isAt(4, "moov")) {
            return Optional.of(AudioContainer.MP4);
        }
        if (bytes.isAt(0, "OggS")) {
            return Optional.of(AudioContainer.OGG);
        }
        if (bytes.has(0, 4) && bytes.u32Big(0) == EBML) {
            return Optional.of(isWebm(bytes) ? AudioContainer.WEBM : AudioContainer.MATROSKA);
        }
        if (bytes.isAt(0, "#!AMR\n") || bytes.isAt(0, "#!AMR-WB\n")) {
            return Optional.of(AudioContainer.AMR);
        }
        return unsupported(bytes).or(() -> tag > 0 ? Optional.of(AudioContainer.MP3) : Optional.empty());
    }

    private static Optional<AudioContainer> unsupported(FileBytes bytes) throws IOException {
        if (bytes.isAt(0, "FORM") && (bytes.isAt(8, "AIFF") || bytes.isAt(8, "AIFC"))) {
            return Optional.of(AudioContainer.AIFF);
        }
        if (bytes.isAt(0, "riff") && bytes.u32Big(4) == W64) {
            return Optional.of(AudioContainer.W64);
        }
        if (bytes.isAt(0, "caff")) {
            return Optional.of(AudioContainer.CAF);
        }
        if (bytes.isAt(0, ".snd")) {
            return Optional.of(AudioContainer.AU);
        }
        if (bytes.has(0, 4) && bytes.u32Big(0) == ASF) {
            return Optional.of(AudioContainer.ASF);
        }
        if (bytes.has(0, 7) && (bytes.u8(0) << 8 | (bytes.u8(1) & 0xf6)) == 0xfff0) {
            return Optional.of(AudioContainer.ADTS);
        }
        return MpegFrame.at(bytes, 0).map(frame -> AudioContainer.MP3);
    }

    /** Returns how long the ID3 tag at the beginning is, with which MP3 and some FLAC begin; 0 if there is none. */
    static long tagLength(FileBytes bytes) throws IOException {
        if (!bytes.isAt(0, "ID3") || !bytes.has(0, 10)) {
            return 0;
        }
        long length = 10;
        for (int i = 0; i < 4; i++) {
            length += (long) (bytes.u8(6 + i) & 0x7f) << (7 * (3 - i));
        }
        return length;
    }

    /** The name of the kind stands, after its id of 42 82, within the first bytes. */
    private static boolean isWebm(FileBytes bytes) throws IOException {
        for (int at = 4; at < 64; at++) {
            if (bytes.isAt(at, "webm")) {
                return true;
            }
        }
        return false;
    }
}
