package io.github.asreval.score;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Distinct words in which the same thing was noticed, and the first of them. */
final class OddWords {

    private final Set<String> words = new HashSet<>();
    private Optional<TextHint.Place> place = Optional.empty();
    private String first = "";

    /** Adds a word at the place where it is met first. */
    void add(String word, TextHint.Place where) {
        words.add(word);
        if (place.isEmpty() || TextHint.Place.ORDER.compare(where, place.get()) < 0) {
            place = Optional.of(where);
            first = word;
        }
    }

    /** Adds all words of another. */
    void add(OddWords other) {
        other.place.ifPresent(where -> add(other.first, where));
        words.addAll(other.words);
    }

    int size() {
        return words.size();
    }

    /** Returns the word that is met first; empty if there is none. */
    String first() {
        return first;
    }

    /** Returns a hint that counts these words and shows the place of the first. */
    TextHint hint(TextHint.Kind kind, String message) {
        return new TextHint(kind, size(), place, message);
    }

    /** Returns where it is met; empty if there is none. */
    Optional<TextHint.Place> place() {
        return place;
    }
}
