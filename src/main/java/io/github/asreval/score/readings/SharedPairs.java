package io.github.asreval.score.readings;

import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pairs of one hypothesis, less those that others lack, or with those that others have. */
final class SharedPairs implements UtterancePairs {

    private final UtterancePairs pairs;
    private final SharedUtterances shared;
    private final Map<String, SharedUtterances.Met> met;
    private final String hypothesis;
    /** What not all hypotheses have, kept until the end, at which all have it in the same order. */
    private final Map<String, UtterancePair> held = new HashMap<>();

    private final Deque<UtterancePair> rest = new ArrayDeque<>();
    private boolean atEnd;
    private long leftOut;
    private long added;

    SharedPairs(
            UtterancePairs pairs, SharedUtterances shared, Map<String, SharedUtterances.Met> met, String hypothesis) {
        this.pairs = pairs;
        this.shared = shared;
        this.met = met;
        this.hypothesis = hypothesis;
    }

    @Override
    public Optional<UtterancePair> next() throws IOException {
        while (!atEnd) {
            Optional<UtterancePair> next = pairs.next();
            if (next.isEmpty()) {
                atEnd = true;
                addRest();
            } else if (isShared(next.get())) {
                return next;
            } else if (shared.policy() == MissingPolicy.COUNT) {
                held.put(SharedUtterances.key(next.get()), next.get());
            } else {
                leftOut++;
            }
        }
        return Optional.ofNullable(rest.poll());
    }

    private boolean isShared(UtterancePair pair) {
        return SharedUtterances.find(pair, met).map(shared::isShared).orElse(false);
    }

    private void addRest() {
        if (shared.policy() != MissingPolicy.COUNT) {
            return;
        }
        met.forEach((key, utterance) -> {
            if (!shared.isShared(utterance)) {
                Utterance silent = utterance.said();
                added += held.containsKey(key) ? 0 : 1;
                rest.add(held.getOrDefault(key, new UtterancePair(silent, silent)));
            }
        });
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(pairs.notes());
        if (leftOut > 0) {
            notes.add(hypothesis + ": " + counted(leftOut) + " left out, which other hypotheses lack");
        }
        if (added > 0) {
            notes.add(hypothesis + ": " + counted(added)
                    + " counted as right, without words, which only other hypotheses have");
        }
        return notes;
    }

    private static String counted(long utterances) {
        return utterances + (utterances == 1 ? " utterance" : " utterances");
    }

    @Override
    public long notRecognised() {
        return pairs.notRecognised();
    }

    @Override
    public void close() throws IOException {
        pairs.close();
    }
}
