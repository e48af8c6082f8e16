package io.github.asreval.transcript.format.line;

/** The ends of marks within a text, such as tags. */
final class Marks {

    /** No tag is longer; so a text full of opening brackets is not searched to its end for each of them. */
    private static final int LONGEST = 500;

    private Marks() {}

    /** Returns where a character stands at or soon after a place; −1 if it does not. */
    static int indexOf(String text, char wanted, int from) {
        int to = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
