package io.github.asreval.audio;

import java.util.Optional;

/**
 * The header of a block of FLAC, which the format calls a frame (RFC 9639, section 9.1).
 *
 * @param isNumbered whether the number is that of the block; of its first sample otherwise
 * @param number the coded number
 * @param samples how many samples of every channel are in the block
 * @param rate in Hz; 0 if it is that of STREAMINFO
 * @param channels the number of channels
 * @param bits bits a sample; 0 if they are those of STREAMINFO
 */
record FlacFrame(boolean isNumbered, long number, int samples, int rate, int channels, int bits) {

    /** The longest header: four bytes, seven of the number, two of the size, two of the rate, one of the check sum. */
    static final int LONGEST = 16;

    private static final int[] RATES = {0, 88200, 176400, 192000, 8000, 16000, 22050, 24000, 32000, 44100, 48000, 96000
    };
    private static final int[] BITS = {0, 8, 12, 0, 16, 20, 24, 32};

    /** Reads the header that begins at a place in an array; empty if none does, or its check sum is wrong. */
    static Optional<FlacFrame> at(byte[] bytes, int at, int end) {
        if (end - at < 6 || bytes[at] != (byte) 0xff || (bytes[at + 1] & 0xfe) != 0xf8) {
            return Optional.empty();
        }
        int sizeCode = bytes[at + 2] >> 4 & 15;
        int rateCode = bytes[at + 2] & 15;
        int assignment = bytes[at + 3] >> 4 & 15;
        int bitsCode = bytes[at + 3] >> 1 & 7;
        int numberLength = numberLength(bytes[at + 4]);
        boolean isValid = sizeCode != 0 && rateCode != 15 && assignment <= 10 && bitsCode != 3 && numberLength > 0;
        int sizeLength = sizeCode == 6 ? 1 : sizeCode == 7 ? 2 : 0;
        int rateLength = rateCode == 12 ? 1 : rateCode > 12 ? 2 : 0;
        int sizeAt = at + 4 + numberLength;
        int checkAt = sizeAt + sizeLength + rateLength;
        if (!isValid || checkAt >= end || check(bytes, at, checkAt) != (bytes[checkAt] & 0xff)) {
            return Optional.empty();
        }
        int samples = sizeLength > 0
                ? number(bytes, sizeAt, sizeLength) + 1
                : sizeCode == 1 ? 192 : sizeCode < 6 ? 576 << (sizeCode - 2) : 256 << (sizeCode - 8);
        int said = number(bytes, sizeAt + sizeLength, rateLength);
        int rate = rateCode < 12 ? RATES[rateCode] : rateCode == 12 ? said * 1000 : rateCode == 13 ? said : said * 10;
        return Optional.of(new FlacFrame(
                (bytes[at + 1] & 1) == 0,
                codedNumber(bytes, at + 4, numberLength),
                samples,
                rate,
                assignment < 8 ? assignment + 1 : 2,
                BITS[bitsCode]));
    }

    /** Returns the sample behind the last of the block, in a stream whose blocks have so many. */
    long end(int blockSize) {
        return (isNumbered ? number * blockSize : number) + samples;
    }

    /** The number is coded like UTF-8, with up to seven bytes; 0 if that is no beginning of one. */
    private static int numberLength(byte first) {
        int ones = Integer.numberOfLeadingZeros(~(first << 24));
        return ones == 0 ? 1 : ones == 1 || ones == 8 ? 0 : ones;
    }

    private static long codedNumber(byte[] bytes, int at, int length) {
        long number = length == 1 ? bytes[at] : bytes[at] & ((1 << (7 - length)) - 1);
        for (int i = 1; i < length; i++) {
            number = number << 6 | (bytes[at + i] & 0x3f);
        }
        return number;
    }

    private static int number(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | (bytes[at + i] & 0xff);
        }
        return number;
    }

    /** The check sum of a header: eight bits, polynomial x^8 + x^2 + x + 1. */
    private static int check(byte[] bytes, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum ^= bytes[i] & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                sum = ((sum << 1) ^ ((sum & 0x80) == 0 ? 0 : 0x107)) & 0xff;
            }
        }
        return sum;
    }

    /** Returns the check sum of a block after one more byte: 16 bits, x^16 + x^15 + x^2 + 1; 0 behind a whole block. */
    static int blockCheck(int sum, byte next) {
        int changed = sum ^ ((next & 0xff) << 8);
        for (int bit = 0; bit < 8; bit++) {
            changed = ((changed << 1) ^ ((changed & 0x8000) == 0 ? 0 : 0x18005)) & 0xffff;
        }
        return changed;
    }
}
