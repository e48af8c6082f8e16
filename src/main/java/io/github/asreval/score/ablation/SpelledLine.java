package io.github.asreval.score.ablation;

import io.github.asreval.text.Words;
import java.util.List;

/** A line, and the numbers of its written words in a {@link SpellingList}. */
final class SpelledLine {

    private final String text;
    private final List<String> words;
    private final int[] numbers;

    SpelledLine(String text, SpellingList spellings) {
        this.text = text;
        this.words = Words.split(text);
        this.numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = spellings.number(words.get(i));
        }
    }

    /** Returns the line as it was written. */
    String text() {
        return text;
    }

    /** Returns how many words were written. */
    int size() {
        return numbers.length;
    }

    /** Returns a written word. */
    String word(int place) {
        return words.get(place);
    }

    /** Returns the number of a written word. */
    int number(int place) {
        return numbers[place];
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
