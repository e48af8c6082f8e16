package io.github.asreval.report.base;

/** The controls that keep words written from right to left in their columns on a terminal. */
public final class Bidirectional {

    public static final String LEFT_TO_RIGHT_MARK = "\u200E";

    /** What stands before a word that is to be laid out by itself, whatever its direction. */
    static final String ISOLATE = "\u2068";

    /** The character behind an isolated word. */
    static final String POP = "\u2069";

    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private Bidirectional() {}

    public static String isolate(String word) {
        return ISOLATE + word + POP;
    }

    /** Returns whether some character has a direction of its own. */
    static boolean hasDirection(String word) {
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            switch (Character.getDirectionality(codePoint)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> i += Character.charCount(codePoint);
            }
        }
        return false;
    }

    public static boolean isRightToLeft(String word) {
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            if (codePoint >= FIRST_RIGHT_TO_LEFT) {
                byte direction = Character.getDirectionality(codePoint);
                if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                    return true;
                }
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }
}
