package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import java.util.OptionalDouble;

/**
 * The errors on the words of one class.
 *
 * <p>Hits, substitutions and deletions count where the word said is of the class, insertions where the word heard is.
 * Instances are immutable.
 *
 * @param name what the class is called, such as {@code terms} or the name of a type
 * @param counts the hits and errors on its words
 * @param substitutes how many words of the class were heard for a word outside it
 */
public record WordClassRow(String name, ErrorCounts counts, long substitutes) {

    /** Checks that there is a name. */
    public WordClassRow {
        requireNonNull(name);
        requireNonNull(counts);
    }

    /** Returns how many words of the class were heard where none was said: inserted, or for a word outside it. */
    public long falseAlarms() {
        return counts.insertions() + substitutes;
    }

    /** Returns the share of the words said that are hits; empty if none was said. */
    public OptionalDouble recall() {
        return counts.recognitionRate();
    }

    /** Returns the share of hits among hits and false alarms; empty if there are neither. */
    public OptionalDouble precision() {
        return Share.of(counts.hits(), counts.hits() + falseAlarms());
    }

    /** Returns F1, the harmonic mean of recall and precision; empty if the class was neither said nor heard. */
    public OptionalDouble f1() {
        return Share.of(2 * counts.hits(), counts.hits() + counts.referenceWords() + falseAlarms());
    }
}
