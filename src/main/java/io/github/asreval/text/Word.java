package io.github.asreval.text;

import static java.util.Objects.requireNonNull;

/**
 * A word as it was written, and the form in which it is compared.
 *
 * <p>Two words are equal when their compared forms are: under the step {@code fold}, {@code Agent} equals
 * {@code agent}. Reports show what was written. Instances are immutable.
 *
 * @param written the word as it stands in the transcript
 * @param compared the normalised word
 */
public record Word(String written, String compared) {

    public Word {
        requireNonNull(written);
        requireNonNull(compared);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word && compared.equals(word.compared);
    }

    @Override
    public int hashCode() {
        return compared.hashCode();
    }

    /** Returns the word as it was written. */
    @Override
    public String toString() {
        return written;
    }
}
