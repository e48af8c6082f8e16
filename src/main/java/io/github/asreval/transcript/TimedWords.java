package io.github.asreval.transcript;

import static java.util.Objects.requireNonNull;

import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The times of the words of a recognised utterance, and how sure the recogniser was of each.
 *
 * <p>Instances are immutable.
 *
 * @param confident whether the transcript has confidences; if it has not, those of the words mean nothing
 * @param words the words in the order of the text, those too of alternatives that were not taken
 */
public record TimedWords(boolean confident, List<Word> words) {

    public TimedWords {
        words = List.copyOf(words);
    }

    /**
     * A word.
     *
     * @param text how it is written in the transcript
     * @param begin in seconds from the start of the recording; not a number where that is not told
     * @param end likewise
     * @param confidence how sure the recogniser was, from 0 to 1; 0 where it does not say
     */
    public record Word(String text, double begin, double end, double confidence) {

        public Word {
            requireNonNull(text);
        }

        /** Returns whether it is told when the word begins and when it ends. */
        public boolean isTimed() {
            return !Double.isNaN(begin) && !Double.isNaN(end);
        }
    }

    /**
     * Returns when the words of an utterance were recognised: what its transcript tells of each, or, of an utterance of one
     * word, when that begins and ends; nothing if that is not told.
     */
    public static Optional<TimedWords> of(Utterance utterance) {
        UtteranceDetails details = utterance.details();
        if (details.words().isPresent()
                || details.begin().isEmpty()
                || details.end().isEmpty()) {
            return details.words();
        }
        List<String> words = Words.split(utterance.text());
        return words.size() != 1
                ? Optional.empty()
                : Optional.of(new TimedWords(
                        false,
                        List.of(new Word(
                                words.get(0),
                                details.begin().getAsDouble(),
                                details.end().getAsDouble(),
                                0))));
    }

    /**
     * Returns these words for those of a wording that was taken of them, or nothing if there are words in it that are none
     * of these: as many words are these, fewer are looked for one behind the other.
     *
     * @param wording the words as they are written
     */
    public Optional<List<Word>> of(List<String> wording) {
        if (wording.size() == words.size()) {
            return Optional.of(words);
        }
        List<Word> taken = new ArrayList<>();
        int next = 0;
        for (String text : wording) {
            while (next < words.size() && !isWritten(words.get(next), text)) {
                next++;
            }
            if (next == words.size()) {
                return Optional.empty();
            }
            taken.add(words.get(next++));
        }
        return Optional.of(taken);
    }

    private static boolean isWritten(Word word, String text) {
        return WordAttributes.without(word.text()).equals(text);
    }
}
