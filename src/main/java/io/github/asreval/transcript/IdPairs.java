package io.github.asreval.transcript;

import io.github.asreval.text.base.AsciiCase;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs each utterance of the reference with the one of the hypothesis that has its id.
 *
 * <p>The hypothesis is held in memory, and so are the ids of the reference; the reference itself is read as it is asked
 * for, and its order is that of the pairs.
 */
final class IdPairs extends TranscriptPairs {

    private final MissingPolicy policy;
    private final boolean ignoringCase;
    /** The utterances of the hypothesis that the reference has not asked for yet. */
    private final Map<String, Utterance> waiting = new LinkedHashMap<>();
    /** The lines of the ids that the reference has had. */
    private final Map<String, Long> met = new HashMap<>();

    private final MissingIds notRecognised = new MissingIds();
    private final MissingIds notSaid = new MissingIds();
    private boolean loaded;
    private boolean referenceRead;

    IdPairs(TranscriptReader reference, TranscriptReader hypothesis, MissingPolicy policy, boolean ignoringCase) {
        super(reference, hypothesis);
        this.ignoringCase = ignoringCase;
        this.policy = policy;
    }

    @Override
    public Optional<UtterancePair> next() throws IOException {
        if (!loaded) {
            load();
        }
        if (!referenceRead) {
            Optional<UtterancePair> pair = nextOfReference();
            if (pair.isPresent()) {
                return pair;
            }
            referenceRead = true;
            waiting.values().forEach(notSaid::add);
            if (policy == MissingPolicy.ERROR && (notSaid.count() > 0 || notRecognised.count() > 0)) {
                throw unpaired();
            }
        }
        return policy == MissingPolicy.COUNT ? nextOfHypothesis() : Optional.empty();
    }

    private void load() throws IOException {
        for (Optional<Utterance> next = hypothesis().next();
                next.isPresent();
                next = hypothesis().next()) {
            Utterance utterance = next.get();
            Utterance earlier = waiting.putIfAbsent(key(utterance), utterance);
            if (earlier != null) {
                throw MalformedTranscriptException.idTwice(hypothesis().name(), utterance, earlier.line());
            }
        }
        loaded = true;
    }

    private String key(Utterance utterance) {
        return ignoringCase ? AsciiCase.lower(utterance.id()) : utterance.id();
    }

    private Optional<UtterancePair> nextOfReference() throws IOException {
        for (Optional<Utterance> next = reference().next();
                next.isPresent();
                next = reference().next()) {
            Utterance said = next.get();
            Long earlier = met.putIfAbsent(key(said), said.line());
            if (earlier != null) {
                throw MalformedTranscriptException.idTwice(reference().name(), said, earlier);
            }
            Utterance recognised = waiting.remove(key(said));
            if (recognised == null) {
                notRecognised.add(said);
                if (policy == MissingPolicy.COUNT) {
                    return Optional.of(new UtterancePair(said, silent(said)));
                }
            } else if (policy != MissingPolicy.ERROR || notRecognised.count() == 0) {
                // Once one is missing, the rest of the reference is read only to say how many are.
                return Optional.of(new UtterancePair(said, recognised));
            }
        }
        return Optional.empty();
    }

    private Optional<UtterancePair> nextOfHypothesis() {
        Iterator<Utterance> rest = waiting.values().iterator();
        if (!rest.hasNext()) {
            return Optional.empty();
        }
        Utterance recognised = rest.next();
        rest.remove();
        return Optional.of(new UtterancePair(silent(recognised), recognised));
    }

    /** What stands for the utterance that a side lacks: the same but without words, so that it counts in the same group. */
    private static Utterance silent(Utterance other) {
        return new Utterance(other.id(), other.line(), "", other.details());
    }

    private UnpairedUtterancesException unpaired() {
        // Of the reference everything has been met; what the hypothesis had is what was met and found, and what waits.
        long found = met.size() - notRecognised.count();
        return UnpairedUtterancesException.byId(
                reference().name(), met.size(), notRecognised, hypothesis().name(), found + notSaid.count(), notSaid);
    }

    @Override
    public List<String> notes() {
        List<String> notes = super.notes();
        addNote(notes, reference().name(), notRecognised, hypothesis().name(), "deletions");
        addNote(notes, hypothesis().name(), notSaid, reference().name(), "insertions");
        return notes;
    }

    @Override
    public long notRecognised() {
        return notRecognised.count();
    }

    private void addNote(List<String> notes, String in, MissingIds missing, String notIn, String operation) {
        if (missing.count() > 0) {
            String fate = policy == MissingPolicy.COUNT ? "their words count as " + operation : "left out";
            notes.add(in + ": " + missing.counted() + " not in " + notIn + ", " + fate + ": " + missing.names());
        }
    }
}
