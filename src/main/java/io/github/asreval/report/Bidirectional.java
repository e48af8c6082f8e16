package io.github.asreval.report;

/** The controls that keep words written from right to left in their columns on a terminal. */
final class Bidirectional {

    static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private Bidirectional() {}

    static String isolate(String word) {
        return FIRST_STRONG_ISOLATE + word + POP_ISOLATE;
    }

    static boolean isRightToLeft(String word) {
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
