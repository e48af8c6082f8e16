package io.github.asreval.score;

import io.github.asreval.text.Words;
import java.util.List;

/**
 * A line, and the numbers of its written words in a {@link SpellingList}.
 *
 * @param text the line as it was written
 * @param words what stands between its white space
 * @param numbers their numbers
 */
record SpelledLine(String text, List<String> words, int[] numbers) {

    static SpelledLine of(String text, SpellingList spellings) {
        List<String> words = Words.split(text);
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = spellings.number(words.get(i));
        }
        return new SpelledLine(text, words, numbers);
    }

    /** Returns how many words were written. */
    int size() {
        return numbers.length;
    }

    /** Returns where in the text each word begins. */
    int[] starts() {
        int[] starts = new int[words.size()];
        int end = 0;
        for (int i = 0; i < starts.length; i++) {
            // Nothing but white space stands before it, so the next such text is the word itself.
            starts[i] = text.indexOf(words.get(i), end);
            end = starts[i] + words.get(i).length();
        }
        return starts;
    }
}
