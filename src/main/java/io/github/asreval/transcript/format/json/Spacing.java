package io.github.asreval.transcript.format.json;

import io.github.asreval.text.Words;

/**
 * Knows what stands between two words of a list, by looking where they stand in the whole text: Japanese and Thai have
 * nothing there. Where the list leaves the text, words get a space before them and punctuation marks get none.
 */
final class Spacing {

    private final String text;
    private int position;
    private boolean lost;

    Spacing(String text) {
        this.text = text;
    }

    /** Returns whether the word stands next in the text, so that {@link #before} does not leave it. */
    boolean comesNext(String word) {
        return !lost && text.startsWith(word, next());
    }

    /** Returns whether all of the text has been gone through. */
    boolean isAtEnd() {
        return !lost && next() == text.length();
    }

    private int next() {
        int start = position;
        while (start < text.length() && Words.isWhiteSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Returns what stands before the next word of the list. */
    String before(String word, boolean punctuation) {
        if (word.isEmpty()) {
            return "";
        }
        if (!lost) {
            int start = next();
            if (text.startsWith(word, start)) {
                boolean apart = start > position;
                position = start + word.length();
                return apart ? " " : "";
            }
            lost = true;
        }
        return punctuation ? "" : " ";
    }
}
