package io.github.asreval.score.speakers;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** The times of the words of an utterance, in seconds; not a number where they are not known. */
final class WordIntervals {

    private final double[] begins;
    private final double[] ends;

    WordIntervals(double[] begins, double[] ends) {
        this.begins = begins;
        this.ends = ends;
    }

    /** Returns when each word begins; not to be changed. */
    double[] begins() {
        return begins;
    }

    /** Returns when each word ends. */
    double[] ends() {
        return ends;
    }

    /** Returns what is known of words that have no times. */
    static WordIntervals unknown(int words) {
        double[] none = new double[words];
        Arrays.fill(none, Double.NaN);
        return new WordIntervals(none, none);
    }

    /** Returns whether all words have times. */
    boolean areKnown() {
        for (int i = 0; i < begins.length; i++) {
            if (Double.isNaN(begins[i]) || Double.isNaN(ends[i])) {
                return false;
            }
        }
        return true;
    }

    /** Returns when a word begins. */
    OptionalDouble begin(int word) {
        return known(begins[word]);
    }

    /** Returns when a word ends. */
    OptionalDouble end(int word) {
        return known(ends[word]);
    }

    private static OptionalDouble known(double time) {
        return Double.isNaN(time) ? OptionalDouble.empty() : OptionalDouble.of(time);
    }

    /** Returns the middle of a word. */
    double middle(int word) {
        return (begins[word] + ends[word]) / 2;
    }

    /** Returns the times of a single word. */
    WordIntervals word(int word) {
        return new WordIntervals(new double[] {begins[word]}, new double[] {ends[word]});
    }

    /** Returns the middles of the words, as begins and ends. */
    WordIntervals points() {
        double[] middles = new double[begins.length];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = middle(i);
        }
        return new WordIntervals(middles, middles);
    }

    /** Divides a stretch of time among words. */
    static WordIntervals of(double begin, double end, List<String> words, WordTimes how, boolean points) {
        int size = words.size();
        double[] begins = new double[size];
        double[] ends = new double[size];
        double length = end - begin;
        long all = 0;
        for (String word : words) {
            all += share(word, how);
        }
        long before = 0;
        for (int i = 0; i < size; i++) {
            long share = share(words.get(i), how);
            if (how == WordTimes.SEGMENT) {
                begins[i] = begin;
                ends[i] = end;
            } else if (points) {
                begins[i] = size == 1 ? (begin + end) / 2 : begin + length * (before + share / 2.0) / all;
                ends[i] = begins[i];
            } else {
                begins[i] = begin + length * before / all;
                ends[i] = i == size - 1 ? end : begin + length * (before + share) / all;
            }
            before += share;
        }
        return new WordIntervals(begins, ends);
    }

    /** Returns how much of the time is a word's; a word of no characters has the least. */
    private static long share(String word, WordTimes how) {
        boolean equal = how == WordTimes.EQUAL || how == WordTimes.EQUAL_INTERVALS;
        return equal ? 1 : Math.max(1, word.codePointCount(0, word.length()));
    }
}
