package io.github.asreval.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The first utterances of a corpus with their texts: enough to try on them what would make their two sides alike, and
 * of most corpora all there is.
 *
 * <p>It ends behind {@value #MOST} utterances, or before the one with which it would have more than {@value
 * #MOST_CHARACTERS} characters. Which utterances those are does not depend on who has seen which: several threads may
 * each have a sample of their own, as long as each adds its utterances in their order, and all are put together in the
 * end.
 */
final class UtteranceSample {

    /** How many utterances it has at most. */
    static final int MOST = 1000;

    /** How many characters both sides may have together. */
    static final int MOST_CHARACTERS = 100_000;

    /** No text that decodes from more bytes has so few characters. */
    private static final int MOST_BYTES = 4 * MOST_CHARACTERS;

    /**
     * An utterance.
     *
     * @param number the place of the utterance among all, 1 being the first
     * @param reference what was said
     * @param hypothesis what was recognised
     * @param errors how many errors the measurement has found in it
     * @param characters how long both texts are, also where they were too long to be kept
     */
    record Line(long number, String reference, String hypothesis, int errors, long characters)
            implements Comparable<Line> {

        @Override
        public int compareTo(Line other) {
            return Long.compare(number, other.number);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private long characters;

    /** Returns whether an utterance of such a number may be part of it. */
    static boolean mayHold(long number) {
        return number <= MOST;
    }

    /** Returns whether texts of so many bytes are too long to be part of it, so that they need not be decoded. */
    static boolean isTooLong(long bytes) {
        return bytes > MOST_BYTES;
    }

    /** Adds an utterance, unless it is clear that it is no part of the sample. */
    void add(long number, String reference, String hypothesis, int errors) {
        long length = (long) reference.length() + hypothesis.length();
        if (length > MOST_CHARACTERS) {
            addTooLong(number, errors);
        } else if (mayHold(number) && characters <= MOST_CHARACTERS) {
            lines.add(new Line(number, reference, hypothesis, errors, length));
            characters += length;
        }
    }

    /** Adds an utterance before which the sample ends. */
    void addTooLong(long number, int errors) {
        if (mayHold(number) && characters <= MOST_CHARACTERS) {
            lines.add(new Line(number, "", "", errors, MOST_CHARACTERS + 1L));
            characters += MOST_CHARACTERS + 1L;
        }
    }

    /** Adds what another thread has seen. */
    void add(UtteranceSample other) {
        lines.addAll(other.lines);
    }

    /** Returns the utterances in their order. */
    List<Line> lines() {
        List<Line> sorted = new ArrayList<>(lines);
        Collections.sort(sorted);
        long sum = 0;
        int size = 0;
        while (size < sorted.size() && size < MOST) {
            sum += sorted.get(size).characters();
            if (sum > MOST_CHARACTERS) {
                break;
            }
            size++;
        }
        return sorted.subList(0, size);
    }
}
