package io.github.asreval.score.readings;

import static java.util.Objects.requireNonNull;

import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The utterances on which several hypotheses of one reference are compared, where some of them lack some: all hypotheses
 * are read once to find out, and then scored on the same utterances, in the same order.
 *
 * <pre>{@code
 * SharedUtterances shared = new SharedUtterances(MissingPolicy.SKIP);
 * PairFiles files = new PairFiles(settings, scorer, notes, Optional.of(shared));
 * // open and read the pairs of each hypothesis, close them and say
 * shared.hypothesisRead();
 * // then
 * shared.complete();
 * // and open them again to score them
 * }</pre>
 *
 * <p>With {@link MissingPolicy#SKIP} an utterance that one hypothesis lacks is left out for all. With
 * {@link MissingPolicy#COUNT} it has no words for that one; what only a hypothesis has comes behind the reference, and is
 * an utterance without words for the others. Ids are held in memory. One hypothesis is read at a time.
 */
public final class SharedUtterances {

    private final MissingPolicy policy;
    private final Map<String, Map<String, Met>> references = new HashMap<>();
    private int hypotheses;
    private boolean complete;

    /** An utterance, and how many hypotheses have it beside the reference, or instead of it. */
    static final class Met {

        private final Utterance said;
        private int hypotheses;

        private Met(Utterance said) {
            this.said = said;
        }

        /** Returns the side of the reference. */
        Utterance said() {
            return said;
        }
    }

    /**
     * Creates what knows of no utterances yet.
     *
     * @throws IllegalArgumentException if a missing utterance is an error, so that there is nothing to find out
     */
    public SharedUtterances(MissingPolicy policy) {
        this.policy = requireNonNull(policy);
        if (policy == MissingPolicy.ERROR) {
            throw new IllegalArgumentException("where a missing utterance is an error, all hypotheses have the same");
        }
    }

    /** Says that all pairs of a hypothesis have been read. */
    public void hypothesisRead() {
        hypotheses++;
    }

    /** Says that all hypotheses have been read, so that pairs which are opened from now on are the shared ones. */
    public void complete() {
        complete = true;
    }

    /** Returns the pairs of a hypothesis as they are, noting their ids, or the shared ones once these are known. */
    UtterancePairs of(UtterancePairs pairs, String reference, String hypothesis) {
        Map<String, Met> met = references.computeIfAbsent(reference, unknown -> new LinkedHashMap<>());
        return complete
                ? new SharedPairs(pairs, this, met, hypothesis)
                : pairs.map(pair -> {
                    met.computeIfAbsent(key(pair), unknown -> new Met(pair.reference())).hypotheses++;
                    return pair;
                });
    }

    MissingPolicy policy() {
        return policy;
    }

    /** Returns whether all hypotheses have an utterance. */
    boolean isShared(Met met) {
        return met.hypotheses == hypotheses;
    }

    /** Returns an utterance that was met; nothing if the files have changed meanwhile. */
    static Optional<Met> find(UtterancePair pair, Map<String, Met> met) {
        return Optional.ofNullable(met.get(key(pair)));
    }

    /** Returns the id; segments that words with times fall into have none, but a line, and words without one a channel. */
    static String key(UtterancePair pair) {
        Utterance said = pair.reference();
        if (pair.hypothesis().details().words().isEmpty()) {
            return said.id();
        }
        String channel = said.details().recording() + "\n" + said.details().channel();
        return said.details().begin().isEmpty() ? channel : channel + "\n" + said.line();
    }
}
