package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A word or phrase that matters more than others, such as a name: {@code Golconda Fort}, a place.
 *
 * <p>Instances are immutable.
 *
 * @param text how it is written
 * @param type what it is, such as {@code place}; empty if nobody says
 * @param weight how much an error in one of its words counts, where words of no term count 1; not negative
 * @param line the line of the file that it stands on, 1 being the first; 0 if it is from no file
 */
public record Term(String text, String type, double weight, int line) implements Serializable {

    /** What a word of no term counts, and one of a term of which nothing else is said. */
    public static final double USUAL_WEIGHT = 1;

    /** The largest weight; what is beyond cannot be added up exactly. */
    public static final double MOST_WEIGHT = 1_000_000;

    private static final double MILLIONTHS = 1e6;

    static final long USUAL_MILLIONTHS = Math.round(USUAL_WEIGHT * MILLIONTHS);

    /** Checks the weight. */
    public Term {
        requireNonNull(text);
        requireNonNull(type);
        if (!(weight >= 0 && weight <= MOST_WEIGHT)) {
            throw new IllegalArgumentException("a weight is a number from 0 to 1000000, and " + weight + " is none");
        }
    }

    /** Returns a term of no type and of the usual weight. */
    public static Term of(String text) {
        return new Term(text, "", USUAL_WEIGHT, 0);
    }

    /** Returns millionths as what they are. */
    static double weight(long millionths) {
        return millionths / MILLIONTHS;
    }

    /** Returns the weight in millionths, which add up to the same in any order. */
    long millionths() {
        return Math.round(weight * MILLIONTHS);
    }
}
