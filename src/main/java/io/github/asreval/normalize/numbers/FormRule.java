package io.github.asreval.normalize.numbers;

import java.util.Optional;
import java.util.Set;

/** Finds one kind of form in a line whose number words are digits already: a percentage, a time of day. */
interface FormRule {

    /** Returns the form that begins with a word of the line, or nothing if none does. */
    Optional<Form> at(FormLine line, int token);

    /** Returns the words without digits, in folded case, by which a line may hold such a form. */
    default Set<String> spokenWords() {
        return Set.of();
    }

    /**
     * A form in a line.
     *
     * @param words how many words it has
     * @param text how it is written on both sides
     * @param periods how many characters of the punctuation behind it are a part of it
     */
    record Form(int words, String text, int periods) {

        static Optional<Form> of(int words, String text) {
            return Optional.of(new Form(words, text, 0));
        }
    }
}
