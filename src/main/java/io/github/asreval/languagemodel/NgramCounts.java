package io.github.asreval.languagemodel;

import java.util.List;
import java.util.function.LongPredicate;

/**
 * The n-grams of a text, counted by hashes: words, pairs, and runs of three behind the contexts that will be asked for.
 *
 * <p>Every line has two beginnings before it and an end behind. A table that would outgrow the memory it may take is given
 * up, and with it the order; the counts are then those of shorter n-grams. Counts are of 32 bits, which is more than the
 * words of the largest text the service takes. For one thread.
 */
final class NgramCounts {

    static final long BEGIN = TextHash.of("<s>");
    static final long END = TextHash.of("</s>");

    private static final int HIGHEST_ORDER = 3;

    private final LongPredicate wanted;
    private final long memory;
    private int order = HIGHEST_ORDER;
    private long tokens;

    private final LongTable words = new LongTable();
    private Order pairs = new Order();
    private Order triples = new Order();

    /** The n-grams of one length: how often each is, how often its context, and how many different words follow that. */
    private static final class Order {
        final LongTable grams = new LongTable();
        final LongTable contexts = new LongTable();
        final LongTable followers = new LongTable();
    }

    /**
     * Creates empty counts.
     *
     * @param wanted tells which contexts are counted, by their hashes as {@link #context} makes them
     * @param memory how many bytes a table may take
     */
    NgramCounts(LongPredicate wanted, long memory) {
        this.wanted = wanted;
        this.memory = memory;
    }

    static long context(long word) {
        return TextHash.joined(1, word);
    }

    static long context(long first, long second) {
        return TextHash.joined(TextHash.joined(2, first), second);
    }

    void add(List<String> line) {
        long first = BEGIN;
        long second = BEGIN;
        for (String word : line) {
            long third = TextHash.of(word);
            add(first, second, third);
            first = second;
            second = third;
        }
        add(first, second, END);
    }

    private void add(long first, long second, long third) {
        tokens++;
        words.add(third, 1);
        if (order >= 2 && !count(pairs, context(second), third)) {
            order = 1;
            pairs = new Order();
            triples = new Order();
        }
        if (order >= HIGHEST_ORDER && !count(triples, context(first, second), third)) {
            order = 2;
            triples = new Order();
        }
    }

    private boolean count(Order counts, long context, long word) {
        if (!wanted.test(context)) {
            return true;
        }
        if (counts.grams.bytesToGrow() > memory) {
            return false;
        }
        if (counts.grams.add(TextHash.joined(context, word), 1) == 1) {
            counts.followers.add(context, 1);
        }
        counts.contexts.add(context, 1);
        return true;
    }

    /** Returns how many words the longest n-grams have that were counted to the end. */
    int order() {
        return order;
    }

    /** Returns the words of the text, and the ends of its lines. */
    long tokens() {
        return tokens;
    }

    /** Returns the different words, the end of a line among them. */
    LongTable words() {
        return words;
    }

    /**
     * Returns the probability of a word in a context of words of the text or others, interpolated by Witten and Bell's
     * method C (1991): what the longer context says weighs as the number of its occurrences, what the shorter one says as
     * the number of different words that followed. Below the words is the uniform distribution over them and one more,
     * which stands for all unknown ones.
     *
     * @param word the hash of a word; one that is not known has the probability of the unknown
     */
    double probability(long first, long second, long word) {
        int types = words.size();
        double uniform = 1.0 / (types + 1);
        double probability = tokens == 0 ? uniform : (words.get(word) + types * uniform) / ((double) tokens + types);
        if (order >= 2) {
            probability = interpolated(pairs, context(second), word, probability);
        }
        if (order >= HIGHEST_ORDER) {
            probability = interpolated(triples, context(first, second), word, probability);
        }
        return probability;
    }

    private static double interpolated(Order counts, long context, long word, double shorter) {
        int seen = counts.contexts.get(context);
        int followers = counts.followers.get(context);
        return seen == 0
                ? shorter
                : (counts.grams.get(TextHash.joined(context, word)) + followers * shorter)
                        / ((double) seen + followers);
    }
}
