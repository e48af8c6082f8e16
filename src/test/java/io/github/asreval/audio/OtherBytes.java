package io.github.asreval.audio;

import static io.github.asreval.audio.WavBytes.ascii;
import static io.github.asreval.audio.WavBytes.join;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Writes recordings in other containers than WAV: FLAC that is whole, and of the others what their headers need. */
final class OtherBytes {

    private OtherBytes() {}

    /**
     * Returns FLAC (RFC 9639) of 16 bits at 8,000 Hz whose samples are kept as they are, in blocks of so many frames.
     */
    static byte[] flac(int block, short[]... channels) {
        int frames = channels[0].length;
        int largest = 16 + channels.length * (1 + 2 * block);
        ByteBuffer info = ByteBuffer.allocate(34);
        info.putShort((short) block).putShort((short) block);
        info.put((byte) (largest >> 16))
                .putShort((short) largest)
                .put((byte) (largest >> 16))
                .putShort((short) largest);
        info.putLong(8000L << 44 | (channels.length - 1L) << 41 | 15L << 36 | frames);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(join(ascii("fLaC"), new byte[] {(byte) 0x80, 0, 0, 34}, info.array()));
        for (int number = 0; number * block < frames; number++) {
            out.writeBytes(flacFrame(number, number * block, Math.min(frames, (number + 1) * block), channels));
        }
        return out.toByteArray();
    }

    private static byte[] flacFrame(int number, int from, int to, short[]... channels) {
        byte[] coded = number < 128
                ? new byte[] {(byte) number}
                : new byte[] {(byte) (0xc0 | number >> 6), (byte) (0x80 | (number & 0x3f))};
        int size = to - from - 1;
        byte[] start = join(
                new byte[] {(byte) 0xff, (byte) 0xf8, 0x74, (byte) ((channels.length - 1) << 4 | 8)},
                coded,
                new byte[] {(byte) (size >> 8), (byte) size});
        byte[] header = join(start, new byte[] {(byte) crc(start, 8, 0x07)});
        ByteBuffer samples = ByteBuffer.allocate(channels.length * (1 + 2 * (to - from)));
        for (short[] channel : channels) {
            samples.put((byte) 2);
            for (int i = from; i < to; i++) {
                samples.putShort(channel[i]);
            }
        }
        byte[] frame = join(header, samples.array());
        int crc = crc(frame, 16, 0x8005);
        return join(frame, new byte[] {(byte) (crc >> 8), (byte) crc});
    }

    /** Returns a check sum, bit by bit. */
    static int crc(byte[] bytes, int width, int polynomial) {
        int crc = 0;
        for (byte value : bytes) {
            for (int bit = 7; bit >= 0; bit--) {
                int carry = (crc >> (width - 1) & 1) ^ (value >> bit & 1);
                crc = ((crc << 1) & ((1 << width) - 1)) ^ (carry * polynomial);
            }
        }
        return crc;
    }

    /** Returns so many frames of silence as MP3 at 8,000 Hz, stereo, 16 kbit/s: 72 ms and 144 bytes each. */
    static byte[] mp3(int frames) {
        byte[] frame = new byte[144];
        // MPEG-2.5, layer III, no check sum; 16 kbit/s, 8,000 Hz; stereo.
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xe3, 0x28, 0}, 0, frame, 0, 4);
        byte[][] all = new byte[frames][];
        Arrays.fill(all, frame);
        return join(all);
    }

    /** Returns MP3 that says in its first frame how many frames and bytes follow. */
    static byte[] mp3WithXing(int frames) {
        byte[] file = mp3(frames + 1);
        byte[] xing = join(ascii("Xing"), new byte[] {0, 0, 0, 3}, big32(frames), big32(file.length));
        System.arraycopy(xing, 0, file, 4 + 17, xing.length);
        return file;
    }

    /** Returns M4A of a type, an empty index and samples. */
    static byte[] m4a(int bytes) {
        return join(
                box("ftyp", ascii("M4A \0\0\0\0M4A isom")), box("moov", new byte[200]), box("mdat", new byte[bytes]));
    }

    /** Returns M4A as an encoder leaves it that was killed: without its index, and with samples that go on. */
    static byte[] m4aWithoutIndex(int bytes) {
        byte[] file = join(box("ftyp", ascii("M4A \0\0\0\0M4A isom")), box("mdat", new byte[bytes]));
        return Arrays.copyOf(file, file.length - bytes / 2);
    }

    static byte[] box(String name, byte[] content) {
        return join(big32(content.length + 8), ascii(name), content);
    }

    /** Returns the first page of Ogg with the header of an encoding. */
    static byte[] ogg(String header) {
        byte[] packet = join(ascii(header), new byte[19]);
        return join(ascii("OggS"), new byte[22], new byte[] {1, (byte) packet.length}, packet);
    }

    /** Returns the first element of Matroska of some kind. */
    static byte[] ebml(String kind) {
        byte[] type = join(new byte[] {0x42, (byte) 0x82, (byte) (0x80 | kind.length())}, ascii(kind));
        return join(
                new byte[] {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3, (byte) (0x80 | type.length)}, type, new byte[100]);
    }

    /** Returns so many frames of AMR at 12.2 kbit/s: 20 ms each. */
    static byte[] amr(int frames) {
        byte[] speech = new byte[32 * frames];
        for (int i = 0; i < frames; i++) {
            speech[32 * i] = 0x3c;
        }
        return join(ascii("#!AMR\n"), speech);
    }

    private static byte[] big32(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }
}
