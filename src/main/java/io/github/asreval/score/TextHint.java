package io.github.asreval.score;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something about two transcripts that a reader of their error rate should know; it never changes the rate.
 *
 * <p>Instances are immutable.
 *
 * @param kind what was noticed
 * @param count how often: distinct words, or what the message counts
 * @param place where it is met first; empty for what concerns the whole
 * @param message what was noticed, for people: lower case, without a full stop
 */
public record TextHint(Kind kind, long count, Optional<Place> place, String message) {

    public TextHint {
        requireNonNull(kind);
        requireNonNull(place);
        requireNonNull(message);
    }

    /** What may be noticed, in the order in which it is told. */
    public enum Kind {
        /** Words are counted where none can be told apart, since there are no blanks between them. */
        NO_BLANKS,
        /** Many of the words are speaker labels, and only one side has them: they are the errors. */
        ONE_SIDED_LABELS,
        /** Many of the errors say nothing of the recogniser, and a chain of steps makes them go. */
        REMEDY,
        /** White space on which not every tool separates words. */
        NO_BREAK_SPACE,
        /** Characters that cannot be seen but make words differ. */
        INVISIBLE,
        /** Words that match only because canonically equal words do. */
        CANONICAL_MATCHES,
        /** A speaker label and the first word of the utterance without the blank that stands there elsewhere. */
        GLUED_LABEL,
        /** Many of the words are speaker labels, which are easy to get right where both sides have them. */
        LABELS,
        /** Letters of two scripts in one word. */
        MIXED_SCRIPTS,
        /** Burmese text that is not in Unicode's encoding. */
        ZAWGYI,
        /** The chain makes many words out of one. */
        SHATTERED_WORDS;

        /** Returns whether a hint of this kind says why there are so many errors, and with which options there are fewer. */
        public boolean explainsErrors() {
            return this == NO_BLANKS || this == ONE_SIDED_LABELS || this == REMEDY;
        }
    }

    /**
     * A line of one of the two transcripts.
     *
     * @param inReference whether it is the reference; else it is the hypothesis
     * @param line the line, 1 being the first
     */
    public record Place(boolean inReference, long line) {

        /** The order of lines; of the same line the reference comes first. */
        static final Comparator<Place> ORDER = (one, other) -> one.line != other.line
                ? Long.compare(one.line, other.line)
                : Boolean.compare(other.inReference, one.inReference);
    }
}
