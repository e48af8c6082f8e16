package io.github.asreval.improve;

/**
 * The labels of speakers at the start of a line, told from what was said: {@code Agent :}, {@code Agent:} or {@code
 * Caller 2 :}. Labels are written by machines, so that no vocabulary makes them better.
 */
final class Labels {

    /** How many words a label may have. */
    private static final int LONGEST = 3;

    private Labels() {}

    /** Returns how many words at the start of a line are its label; 0 if it has none. */
    static int length(Token[] line) {
        for (int i = 0; i < Math.min(line.length, LONGEST + 1); i++) {
            Token token = line[i];
            if (token.isPunctuation() && isColon(token.lead())) {
                return i == 0 ? 0 : i + 1;
            }
            if (isColon(token.lead())) {
                return i;
            }
            if (isColon(token.tail()) && i < LONGEST) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isColon(String punctuation) {
        return punctuation.equals(":") || punctuation.equals("\uFF1A");
    }
}
