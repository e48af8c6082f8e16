package io.github.asreval.text.base;

/**
 * The width of a text in columns of a terminal.
 *
 * <pre>{@code
 * DisplayWidth.of("fox")     // 3
 * DisplayWidth.of("日本語")   // 6
 * DisplayWidth.of("हिन्दी")   // 4: two clusters of two columns
 * }</pre>
 *
 * <p>A grapheme cluster takes the sum of its code points' widths, at most 2. Nonspacing marks, format and control
 * characters and the vowels and finals of a Hangul syllable take none, East Asian wide characters two, all others one;
 * a cluster with the emoji variation selector takes two. Terminals differ on Indic scripts, which is why a report
 * never relies on columns alone.
 */
public final class DisplayWidth {

    private static final int EMOJI_VARIATION = 0xFE0F;
    private static final int WIDEST_CLUSTER = 2;

    private DisplayWidth() {}

    /** Returns the columns that a text takes; 0 for empty text. */
    public static int of(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                return ofClusters(text);
            }
        }
        return length;
    }

    /**
     * Returns the columns that a text takes at most: on a terminal that adds up code points and knows no clusters.
     *
     * <p>What must fit into a line is measured by this, what stands under each other by {@link #of}.
     */
    public static int atMost(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            width += codePoint >= ' ' && codePoint < 0x7F ? 1 : CharacterTable.width(codePoint);
            i += Character.charCount(codePoint);
        }
        return Math.max(width, of(text));
    }

    private static int ofClusters(String text) {
        int width = 0;
        for (int start = 0; start < text.length(); ) {
            int end = Graphemes.next(text, start);
            width += ofCluster(text, start, end);
            start = end;
        }
        return width;
    }

    private static int ofCluster(String text, int start, int end) {
        int width = 0;
        for (int i = start; i < end; ) {
            int codePoint = text.codePointAt(i);
            width += codePoint == EMOJI_VARIATION ? WIDEST_CLUSTER : CharacterTable.width(codePoint);
            i += Character.charCount(codePoint);
        }
        return Math.min(WIDEST_CLUSTER, width);
    }
}
