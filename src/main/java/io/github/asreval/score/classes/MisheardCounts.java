package io.github.asreval.score.classes;

import io.github.asreval.score.AlignedWords;
import io.github.asreval.text.base.CodePoints;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What was heard for a term, or what it was heard for, being counted. */
final class MisheardCounts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_PLACES = 3;

    /** Those without a number are in the order of their ids. */
    private static final Comparator<UtterancePlace> PLACES =
            Comparator.comparingLong(UtterancePlace::number).thenComparing(UtterancePlace::id, CodePoints.ORDER);

    private static final Comparator<Misheard> ORDER =
            Comparator.comparingLong(Misheard::count).reversed().thenComparing(Misheard::words, CodePoints.ORDER);

    private static final class Count implements Serializable {

        private static final long serialVersionUID = 1L;

        private long count;
        /** In their order. */
        private final ArrayList<UtterancePlace> places = new ArrayList<>(1);

        void add(UtterancePlace place) {
            int at = places.size();
            while (at > 0 && PLACES.compare(places.get(at - 1), place) > 0) {
                at--;
            }
            if (at == 0 || PLACES.compare(places.get(at - 1), place) != 0) {
                places.add(at, place);
            }
            if (places.size() > MOST_PLACES) {
                places.remove(MOST_PLACES);
            }
        }
    }

    private final HashMap<String, Count> counts = new HashMap<>();

    /** Counts once more; utterances come in their order. */
    void add(String words, AlignedWords utterance) {
        Count count = counts.computeIfAbsent(words, added -> new Count());
        count.count++;
        if (count.places.size() < MOST_PLACES) {
            count.add(UtterancePlace.of(utterance));
        }
    }

    void add(MisheardCounts other) {
        other.counts.forEach((words, theirs) -> {
            Count count = counts.computeIfAbsent(words, added -> new Count());
            count.count += theirs.count;
            theirs.places.forEach(count::add);
        });
    }

    /** Forgets the numbers of utterances, which are in the order of their ids. */
    void orderByIds() {
        counts.values().forEach(count -> count.places.replaceAll(place -> new UtterancePlace(0, place.id())));
    }

    /** Returns how often those of the words were counted for which something is true. */
    long countOf(Predicate<String> wanted) {
        long count = 0;
        for (Map.Entry<String, Count> words : counts.entrySet()) {
            count += wanted.test(words.getKey()) ? words.getValue().count : 0;
        }
        return count;
    }

    /** Returns the list, most frequent first. */
    List<Misheard> list() {
        List<Misheard> list = new ArrayList<>();
        counts.forEach((words, count) -> list.add(new Misheard(words, count.count, count.places)));
        list.sort(ORDER);
        return list;
    }
}
