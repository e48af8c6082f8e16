package io.github.asreval.score.diarization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers when each speaker of one recording speaks, and what became of it. */
final class LaneDrawing implements Timeline.Visitor {

    private final boolean overlapScored;
    private final SpeakerPairs pairs;
    private final List<List<SpokenStretch>> said = new ArrayList<>();
    private final List<List<SpokenStretch>> heard = new ArrayList<>();

    LaneDrawing(boolean overlapScored, SpeakerPairs pairs) {
        this.overlapScored = overlapScored;
        this.pairs = pairs;
        for (int r = 0; r < pairs.references(); r++) {
            said.add(new ArrayList<>());
        }
        for (int h = 0; h < pairs.hypotheses(); h++) {
            heard.add(new ArrayList<>());
        }
    }

    @Override
    public void visit(Timeline.Stretch stretch) {
        boolean scored = stretch.isScored(overlapScored);
        int references = stretch.referenceSpeakers();
        int hypotheses = stretch.hypothesisSpeakers();
        int matched = pairs.matched(stretch);
        int confused = Math.min(references, hypotheses) - matched;
        for (int r = 0; r < said.size(); r++) {
            if (stretch.speaksInReference(r)) {
                SpeechOutcome wrong = SpeechOutcome.of(confused, references - matched, SpeechOutcome.MISSED);
                add(said.get(r), stretch, scored, pairs.isMatchedReference(stretch, r) ? SpeechOutcome.RIGHT : wrong);
            }
        }
        for (int h = 0; h < heard.size(); h++) {
            if (stretch.speaksInHypothesis(h)) {
                SpeechOutcome wrong = SpeechOutcome.of(confused, hypotheses - matched, SpeechOutcome.FALSE_ALARM);
                add(heard.get(h), stretch, scored, pairs.isMatchedHypothesis(stretch, h) ? SpeechOutcome.RIGHT : wrong);
            }
        }
    }

    /** Adds a stretch, as the end of the last one if nothing changes there. */
    private static void add(
            List<SpokenStretch> stretches, Timeline.Stretch stretch, boolean scored, SpeechOutcome scoredAs) {
        SpeechOutcome outcome = scored ? scoredAs : SpeechOutcome.UNSCORED;
        int last = stretches.size() - 1;
        if (last >= 0
                && stretches.get(last).end() == stretch.begin()
                && stretches.get(last).outcome() == outcome) {
            stretches.set(last, new SpokenStretch(stretches.get(last).begin(), stretch.end(), outcome));
        } else {
            stretches.add(new SpokenStretch(stretch.begin(), stretch.end(), outcome));
        }
    }

    /** Returns the lanes, those of the hypothesis only behind the others. */
    List<SpeakerLane> lanes(List<Voice> reference, List<Voice> hypothesis) {
        List<SpeakerLane> lanes = new ArrayList<>();
        for (int r = 0; r < said.size(); r++) {
            int h = pairs.heardAs(r);
            lanes.add(new SpeakerLane(
                    Optional.of(reference.get(r).name()),
                    h < 0 ? Optional.empty() : Optional.of(hypothesis.get(h).name()),
                    said.get(r),
                    h < 0 ? List.of() : heard.get(h)));
        }
        for (int h = 0; h < heard.size(); h++) {
            if (pairs.heardOf(h) < 0) {
                lanes.add(new SpeakerLane(
                        Optional.empty(), Optional.of(hypothesis.get(h).name()), List.of(), heard.get(h)));
            }
        }
        return lanes;
    }
}
