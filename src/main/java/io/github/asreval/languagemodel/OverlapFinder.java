package io.github.asreval.languagemodel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Holds a text that passes by against a test set. Items, such as sentences, are handed on in their order once it is known
 * whether they share words with it; runs of words go on from one item to the next. For one thread.
 *
 * @param <T> what the words belong to
 */
final class OverlapFinder<T> {

    private final TestText test;
    private final BiConsumer<? super T, Boolean> consumer;
    private final ArrayDeque<Waiting<T>> waiting = new ArrayDeque<>();

    /** The last words and their hashes, in a ring. */
    private final List<String> last = new ArrayList<>();

    private final long[] hashes;
    private long position;

    private static final class Waiting<T> {
        final T item;
        final TextPlace place;
        final long start;
        final long end;
        boolean shared;

        Waiting(T item, TextPlace place, long start, long end) {
            this.item = item;
            this.place = place;
            this.start = start;
            this.end = end;
        }
    }

    /**
     * Creates what looks for a test set.
     *
     * @param consumer gets every item, and whether a run of its words is in the test set
     */
    OverlapFinder(TestText test, BiConsumer<? super T, Boolean> consumer) {
        this.test = test;
        this.consumer = consumer;
        this.hashes = new long[test.length()];
    }

    void add(T item, List<String> words, TextPlace place) {
        test.findShort(words);
        waiting.add(new Waiting<>(item, place, position, position + words.size()));
        for (String word : words) {
            hashes[(int) (position % hashes.length)] = TextHash.of(word);
            if (last.size() == hashes.length) {
                last.remove(0);
            }
            last.add(word);
            position++;
            if (last.size() == hashes.length) {
                look();
            }
        }
        handOn(position - hashes.length + 1);
    }

    private void look() {
        long start = position - hashes.length;
        long hash = TestText.run(hashes, (int) (start % hashes.length), hashes.length);
        TextPlace place = waiting.getFirst().place;
        for (Waiting<T> item : waiting) {
            if (item.end > start) {
                place = item.place;
                break;
            }
        }
        if (test.find(hash, last, place)) {
            for (Waiting<T> item : waiting) {
                item.shared |= item.end > Math.max(start, item.start) && item.start < position;
            }
        }
    }

    /** Hands on the items that end where no further run begins. */
    private void handOn(long safe) {
        while (!waiting.isEmpty() && waiting.getFirst().end <= safe) {
            Waiting<T> item = waiting.removeFirst();
            consumer.accept(item.item, item.shared);
        }
    }

    /** Ends a text: the words to come do not go on from those before. */
    void end() {
        handOn(Long.MAX_VALUE);
        last.clear();
        position = 0;
    }
}
