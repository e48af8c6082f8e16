package io.github.asreval;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages files: bits turned, pieces lost, doubled or put in. */
public final class Damage {

    private static final byte[][] PIECES = {
        {0},
        {'\t'},
        {'\n'},
        {'\r'},
        {'-'},
        {'.'},
        {'\''},
        {' ', ' '},
        {','},
        {(byte) 0xFF, (byte) 0xFE},
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {0x3D, (byte) 0xD8},
        "\u200D".getBytes(StandardCharsets.UTF_8),
        "\u2028".getBytes(StandardCharsets.UTF_8),
        "\u00A0".getBytes(StandardCharsets.UTF_8),
        "e\u0301".getBytes(StandardCharsets.UTF_8),
        "42".getBytes(StandardCharsets.UTF_8),
        "CLI".getBytes(StandardCharsets.UTF_8),
        "\uD83D\uDE00".getBytes(StandardCharsets.UTF_8),
    };

    private Damage() {}

    /** Returns the bytes with one to four damages. */
    public static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes;
        for (int i = random.nextInt(4); i >= 0; i--) {
            damaged = mutated(damaged, random);
        }
        return damaged;
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return PIECES[random.nextInt(PIECES.length)];
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(12));
        switch (random.nextInt(6)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                return flipped;
            }
            case 1 -> {
                return joined(bytes, 0, at, new byte[0], to);
            }
            case 2 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 3 -> {
                return joined(bytes, 0, at, Arrays.copyOfRange(bytes, at, to), at);
            }
            default -> {
                return joined(bytes, 0, at, PIECES[random.nextInt(PIECES.length)], at);
            }
        }
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] middle, int rest) {
        byte[] joined =
                Arrays.copyOf(Arrays.copyOfRange(bytes, from, to), to - from + middle.length + bytes.length - rest);
        System.arraycopy(middle, 0, joined, to - from, middle.length);
        System.arraycopy(bytes, rest, joined, to - from + middle.length, bytes.length - rest);
        return joined;
    }
}
