package io.github.asreval.score.speakers;

/**
 * When the words of an utterance were said, for scores in which words have to keep to their times.
 *
 * <p>Of {@code a long word} from 0 s to 11 s, with 9 characters, {@link #CHARACTERS} has {@code long} from 1.22 s to 6.11 s
 * and {@link #EQUAL} from 3.67 s to 7.33 s. Of the hypothesis these are points, the middles, unless intervals are asked
 * for: a recogniser would otherwise do well to answer with one long segment.
 */
public enum WordTimes {
    /** Those that the transcript gives, if it gives one for each word; else those of {@link #CHARACTERS}. */
    AUTO("auto"),
    /** Those that the transcript gives; it is malformed if a word has none. */
    GIVEN("given"),
    /** The utterance is divided among its words by their numbers of code points. */
    CHARACTERS("characters"),
    /** The utterance is divided among its words evenly. */
    EQUAL("equal"),
    /** As {@link #CHARACTERS}, but of the hypothesis intervals, too. */
    CHARACTER_INTERVALS("character-intervals"),
    /** As {@link #EQUAL}, but of the hypothesis intervals, too. */
    EQUAL_INTERVALS("equal-intervals"),
    /** Each word may have been said at any time of the utterance. */
    SEGMENT("segment");

    private final String id;

    WordTimes(String id) {
        this.id = id;
    }

    /** Returns the stable name used in options and reports, such as {@code character-intervals}. */
    public String id() {
        return id;
    }

    /** Returns whether words of the hypothesis are points in time. */
    boolean arePoints() {
        return this == AUTO || this == GIVEN || this == CHARACTERS || this == EQUAL;
    }
}
