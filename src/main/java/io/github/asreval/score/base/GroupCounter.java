package io.github.asreval.score.base;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.CorpusTally;
import io.github.asreval.score.GroupKey;
import io.github.asreval.score.GroupTotal;
import io.github.asreval.text.base.CodePoints;
import io.github.asreval.transcript.UtterancePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Adds up utterances by speaker, channel, label or file.
 *
 * <pre>{@code
 * GroupCounter counter = new GroupCounter(GroupKey.SPEAKER);
 * scorer.score(pairs, counter);
 * counter.totals()     // Agent 3 errors of 60 words, Customer 10 of 72
 * }</pre>
 *
 * <p>Not safe for use by several threads: give each its own, and {@linkplain #add(GroupCounter) add} them up.
 */
public final class GroupCounter implements Consumer<AlignedWords> {

    private final GroupKey key;
    private final Map<String, CorpusTally> tallies = new TreeMap<>(CodePoints.ORDER);
    private long ignoredSpeakers;

    /** Creates a counter that has seen nothing yet. */
    public GroupCounter(GroupKey key) {
        this.key = requireNonNull(key);
    }

    /** Adds an utterance to its groups. */
    @Override
    public void accept(AlignedWords utterance) {
        UtterancePair pair = utterance.pair();
        for (String name : key.names(pair)) {
            tally(name).add(utterance);
        }
        ignoredSpeakers += key.ignoresSpeaker(pair) ? 1 : 0;
    }

    /** Adds all that another counter has counted. */
    public void add(GroupCounter other) {
        other.tallies.forEach((name, tally) -> tally(name).add(tally));
        ignoredSpeakers += other.ignoredSpeakers;
    }

    /** Returns in how many utterances the hypothesis names a speaker who says nothing, since the reference names one, too. */
    public long ignoredSpeakers() {
        return ignoredSpeakers;
    }

    /** Returns the totals by code points of the groups' names; an empty list if nothing was counted. */
    public List<GroupTotal> totals() {
        List<GroupTotal> totals = new ArrayList<>();
        tallies.forEach((name, tally) -> totals.add(new GroupTotal(key, name, tally.total())));
        return totals;
    }

    private CorpusTally tally(String name) {
        return tallies.computeIfAbsent(name, unknown -> new CorpusTally());
    }
}
