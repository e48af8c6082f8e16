package io.github.asreval.text.base;

import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;

/**
 * Extended grapheme clusters: what a reader takes for one character.
 *
 * <pre>{@code
 * Graphemes.count("हिन्दी")   // 2
 * Graphemes.next("हिन्दी", 0) // 2, the end of हि
 * }</pre>
 *
 * <p>Unicode Standard Annex 29 walked over ICU's character properties, so that every JDK cuts alike. ICU's own break
 * iterator gives the same clusters, and a test holds them equal, but its rules take longer to load than a short run
 * takes altogether.
 */
public final class Graphemes {

    // The ordinals of ICU's IndicConjunctBreak, which is not loaded for them.
    static final int CONSONANT = 1;
    static final int EXTEND = 2;
    static final int LINKER = 3;

    private Graphemes() {}

    /** Returns how many clusters the text has; 0 for empty text. */
    public static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i = next(text, i)) {
            count++;
        }
        return count;
    }

    /**
     * Returns where the cluster that starts at an index ends.
     *
     * @param text the text
     * @param start the index of the first {@code char} of a cluster, less than the text's length
     * @return the index behind the cluster's last {@code char}
     */
    public static int next(String text, int start) {
        Cluster cluster = new Cluster(text.codePointAt(start));
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (!cluster.takes(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /** The state of the rules after the code points taken so far. */
    private static final class Cluster {
        private int previous;
        private int indicators;
        private boolean pictograph;
        private boolean joinedPictograph;
        private boolean linked;
        private boolean conjunct;

        Cluster(int codePoint) {
            previous = CharacterTable.clusterBreak(codePoint);
            remember(codePoint, previous);
        }

        boolean takes(int codePoint) {
            int current = CharacterTable.clusterBreak(codePoint);
            if (!joins(codePoint, current)) {
                return false;
            }
            remember(codePoint, current);
            previous = current;
            return true;
        }

        /** Rules GB3 to GB999, in their order. */
        private boolean joins(int codePoint, int current) {
            if (previous == GraphemeClusterBreak.CR) {
                return current == GraphemeClusterBreak.LF;
            }
            if (isControl(previous) || isControl(current)) {
                return false;
            }
            if (joinsHangul(current)
                    || current == GraphemeClusterBreak.EXTEND
                    || current == GraphemeClusterBreak.ZWJ
                    || current == GraphemeClusterBreak.SPACING_MARK
                    || previous == GraphemeClusterBreak.PREPEND) {
                return true;
            }
            if (linked && CharacterTable.conjunctBreak(codePoint) == CONSONANT) {
                return true;
            }
            if (joinedPictograph && CharacterTable.isPictographic(codePoint)) {
                return true;
            }
            return current == GraphemeClusterBreak.REGIONAL_INDICATOR && previous == current && indicators == 1;
        }

        private boolean joinsHangul(int current) {
            return switch (previous) {
                case GraphemeClusterBreak.L ->
                    current == GraphemeClusterBreak.L
                            || current == GraphemeClusterBreak.V
                            || current == GraphemeClusterBreak.LV
                            || current == GraphemeClusterBreak.LVT;
                case GraphemeClusterBreak.LV, GraphemeClusterBreak.V ->
                    current == GraphemeClusterBreak.V || current == GraphemeClusterBreak.T;
                case GraphemeClusterBreak.LVT, GraphemeClusterBreak.T -> current == GraphemeClusterBreak.T;
                default -> false;
            };
        }

        private void remember(int codePoint, int current) {
            if (current == GraphemeClusterBreak.REGIONAL_INDICATOR) {
                indicators++;
            }
            joinedPictograph = pictograph && current == GraphemeClusterBreak.ZWJ;
            pictograph =
                    CharacterTable.isPictographic(codePoint) || (pictograph && current == GraphemeClusterBreak.EXTEND);
            int indic = CharacterTable.conjunctBreak(codePoint);
            conjunct = indic == CONSONANT || indic == LINKER || (conjunct && indic == EXTEND);
            linked = indic == LINKER || (linked && conjunct && indic == EXTEND);
        }

        private static boolean isControl(int property) {
            return property == GraphemeClusterBreak.CONTROL
                    || property == GraphemeClusterBreak.CR
                    || property == GraphemeClusterBreak.LF;
        }
    }
}
