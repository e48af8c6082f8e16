package io.github.asreval.languagemodel;

import io.github.asreval.transcript.MalformedTranscriptException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a test set, in which it is looked up whether words of another text stand there, too.
 *
 * <p>Every run of {@link #length} words within an utterance is found by a hash of 64 bits and then compared word by word
 * (shingles; Broder, 1997). Shorter utterances are found as a whole only. Instances hold the text; for one thread.
 */
final class TestText {

    private final int length;
    private final List<String> words = new ArrayList<>();
    private final List<Utterance> utterances = new ArrayList<>();
    /** For each word the number of its utterance. */
    private final List<Integer> utteranceOf = new ArrayList<>();

    /** For the hash of a run one more than the place of its last beginning, and for each place the one before, or -1. */
    private final LongTable runs = new LongTable();

    private int[] before = new int[1 << 10];
    private final LongTable seenWhole = new LongTable();

    private final BitSet covered = new BitSet();
    private final Map<Integer, TextPlace> found = new HashMap<>();
    private final Map<List<String>, Integer> shortUtterances = new HashMap<>();
    private final Set<List<String>> shortFound = new HashSet<>();
    private long shortCount;

    private record Utterance(TextPlace place, int start, int end) {}

    /**
     * Creates an empty text.
     *
     * @param length how many words make a run
     */
    TestText(int length) {
        this.length = length;
    }

    int length() {
        return length;
    }

    /**
     * Checks that there is something to look for: an empty test set would be found nowhere, and look like a clean one.
     *
     * @throws MalformedTranscriptException if there is no word
     */
    void requireWords(List<TextSource> sources) {
        if (words.isEmpty() && !sources.isEmpty()) {
            throw new MalformedTranscriptException(
                    sources.get(0).name(), 0, "the test set has no words; name its references with --test");
        }
    }

    void add(List<String> said, TextPlace place) {
        if (said.isEmpty()) {
            return;
        }
        int start = words.size();
        words.addAll(said);
        said.forEach(word -> utteranceOf.add(utterances.size()));
        utterances.add(new Utterance(place, start, words.size()));
        if (said.size() < length) {
            shortUtterances.merge(List.copyOf(said), 1, Integer::sum);
            shortCount++;
            return;
        }
        before = Arrays.copyOf(before, Math.max(before.length, Integer.highestOneBit(words.size()) * 2));
        long[] hashes = said.stream().mapToLong(TextHash::of).toArray();
        for (int i = 0; i + length <= hashes.length; i++) {
            long key = run(hashes, i, length);
            int last = runs.get(key);
            before[start + i] = last - 1;
            runs.add(key, start + i + 1 - last);
        }
    }

    /** Returns the hash of a run of words, of which the hashes stand in an array that may begin anew at its end. */
    static long run(long[] hashes, int start, int length) {
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = TextHash.joined(hash, hashes[(start + i) % hashes.length]);
        }
        return hash;
    }

    /**
     * Looks a run of words up, and remembers where it is found.
     *
     * @param hash what {@link #run} makes of it
     * @param run the words
     * @param place where they stand in the other text
     * @return whether the run is in the test set
     */
    boolean find(long hash, List<String> run, TextPlace place) {
        int at = runs.get(hash) - 1;
        if (at < 0) {
            return false;
        }
        boolean known = seenWhole.contains(hash);
        boolean any = false;
        boolean all = true;
        for (; at >= 0; at = before[at]) {
            boolean same = words.subList(at, at + length).equals(run);
            if (same) {
                any = true;
                covered.set(at, at + length);
                found.putIfAbsent(utteranceOf.get(at), place);
            }
            all &= same;
            if (known) {
                break;
            }
        }
        if (any && all && !known) {
            seenWhole.add(hash, 1);
        }
        return any;
    }

    /** Looks an utterance up that is too short to have a run. */
    void findShort(List<String> said) {
        if (said.size() < length && shortUtterances.containsKey(said)) {
            shortFound.add(List.copyOf(said));
        }
    }

    /** Returns what was found so far. */
    Overlap overlap(long dropped) {
        long longCount = 0;
        List<OverlapPlace> whole = new ArrayList<>();
        List<OverlapPlace> parts = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            Utterance utterance = utterances.get(i);
            longCount += utterance.end() - utterance.start() >= length ? 1 : 0;
            Optional<TextPlace> place = Optional.ofNullable(found.get(i));
            if (place.isPresent()) {
                boolean all = covered.nextClearBit(utterance.start()) >= utterance.end();
                int first = covered.nextSetBit(utterance.start());
                int end = Math.min(utterance.end(), covered.nextClearBit(first));
                (all ? whole : parts)
                        .add(new OverlapPlace(
                                utterance.place(), place.get(), all, String.join(" ", words.subList(first, end))));
            }
        }
        long shortSeen = 0;
        for (List<String> said : shortFound) {
            shortSeen += shortUtterances.getOrDefault(said, 0);
        }
        List<OverlapPlace> places = new ArrayList<>(whole);
        places.addAll(parts);
        return new Overlap(
                length,
                words.size(),
                covered.cardinality(),
                longCount,
                whole.size(),
                parts.size(),
                shortCount,
                shortSeen,
                dropped,
                places.subList(0, Math.min(places.size(), Overlap.MOST_PLACES)));
    }
}
