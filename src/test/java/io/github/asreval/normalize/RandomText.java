package io.github.asreval.normalize;

import java.util.Random;

/** Lines of random characters from all scripts, with the signs that normalisation is about more often than others. */
public final class RandomText {

    private static final int[] POOLS = {
        0x21, 0x41, 0x61, 0xA0, 0xC0, 0x180, 0x300, 0x370, 0x400, 0x531, 0x591, 0x5D0, 0x621, 0x64B, 0x6A9, 0x901,
        0x915, 0x93C, 0x958, 0x981, 0x9DC, 0xA01, 0xA81, 0xB01, 0xB82, 0xC01, 0xC82, 0xD01, 0xD82, 0xE01, 0xE81, 0xF40,
        0x1000, 0x1100, 0x1161, 0x1200, 0x1780, 0x1E00, 0x1F00, 0x2010, 0x20A0, 0x2150, 0x3041, 0x30A1, 0x3131, 0x4E00,
        0xAC00, 0xFB00, 0xFB20, 0xFE80, 0xFF01, 0xFF66, 0x10400, 0x1F600
    };
    private static final String SIGNS =
            "\u200C\u200D\u093C\u094D\u0901\u0902\u0964|:-'’\".,()[]<>%0123456789\u00AD\uFEFF";

    private RandomText() {}

    /** Returns a line of one to five words. */
    public static String line(Random random) {
        StringBuilder line = new StringBuilder();
        for (int words = random.nextInt(5); words >= 0; words--) {
            // A word is of one script mostly, so that the rules of that script have something to do.
            int pool = POOLS[random.nextInt(POOLS.length)];
            for (int length = random.nextInt(6); length >= 0; length--) {
                int kind = random.nextInt(8);
                if (kind == 0) {
                    line.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
                } else {
                    line.appendCodePoint(
                            (kind == 1 ? POOLS[random.nextInt(POOLS.length)] : pool) + random.nextInt(0x40));
                }
            }
            line.append(words > 0 ? " " : "");
        }
        return line.toString();
    }
}
