package io.github.asreval.score.diarization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Adds up the errors of one recording, stretch by stretch, under a map of its speakers. */
final class RecordingTally implements Timeline.Visitor {

    private final boolean overlapScored;
    private final SpeakerPairs pairs;
    private final long[] scored;
    private final long[] missed;
    private final long[] confusion;
    private final long[] falseAlarm;
    /** How long each of the reference was taken for each of the hypothesis. */
    private final long[][] confused;

    /** Where the reference begins and ends; the other way round if it says nothing. */
    private final long begin;

    private final long end;

    private LeftOutTime byCollar = LeftOutTime.NONE;
    private LeftOutTime byOverlap = LeftOutTime.NONE;
    private LeftOutTime byMark = LeftOutTime.NONE;
    private LeftOutTime byMap = LeftOutTime.NONE;
    private long beyond;

    /**
     * Creates an empty tally.
     *
     * @param overlapScored whether stretches are scored in which several speak in the reference
     * @param pairs who is heard as whom
     * @param reference the speakers of the reference
     */
    RecordingTally(boolean overlapScored, SpeakerPairs pairs, List<Voice> reference) {
        this.overlapScored = overlapScored;
        this.pairs = pairs;
        this.scored = new long[pairs.references()];
        this.missed = new long[pairs.references()];
        this.confusion = new long[pairs.references()];
        this.falseAlarm = new long[pairs.hypotheses()];
        this.confused = new long[pairs.references()][pairs.hypotheses()];
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Voice voice : reference) {
            for (long time : voice.times()) {
                first = Math.min(first, time);
                last = Math.max(last, time);
            }
        }
        this.begin = first;
        this.end = last;
    }

    @Override
    public void visit(Timeline.Stretch stretch) {
        int references = stretch.referenceSpeakers();
        int hypotheses = stretch.hypothesisSpeakers();
        LeftOutTime all = new LeftOutTime(stretch.length() * references, stretch.length() * hypotheses);
        if (!stretch.isInMap()) {
            byMap = byMap.plus(all);
        } else if (stretch.isMarked()) {
            byMark = byMark.plus(all);
        } else if (stretch.isInCollar()) {
            byCollar = byCollar.plus(all);
        } else if (references > 1 && !overlapScored) {
            byOverlap = byOverlap.plus(all);
        } else {
            score(stretch, references, hypotheses);
        }
    }

    private void score(Timeline.Stretch stretch, int references, int hypotheses) {
        int matched = pairs.matched(stretch);
        int confused = Math.min(references, hypotheses) - matched;
        int unmatched = references - matched;
        int place = 0;
        for (int r = 0; r < scored.length; r++) {
            if (stretch.speaksInReference(r)) {
                scored[r] += stretch.length();
                if (!pairs.isMatchedReference(stretch, r)) {
                    long share = share(stretch.length() * confused, place++, unmatched);
                    confusion[r] += share;
                    confuse(stretch, r, share, hypotheses - matched);
                    missed[r] += stretch.length() - share;
                }
            }
        }
        int invented = Math.max(0, hypotheses - references);
        beyond += stretch.end() <= begin || stretch.begin() >= end ? stretch.length() * invented : 0;
        place = 0;
        for (int h = 0; h < falseAlarm.length; h++) {
            if (stretch.speaksInHypothesis(h) && !pairs.isMatchedHypothesis(stretch, h)) {
                falseAlarm[h] += share(stretch.length() * invented, place++, hypotheses - matched);
            }
        }
    }

    /** Shares a time of a speaker among all of the hypothesis whom he may have been taken for. */
    private void confuse(Timeline.Stretch stretch, int r, long time, int others) {
        int place = 0;
        for (int h = 0; h < falseAlarm.length && time > 0; h++) {
            if (stretch.speaksInHypothesis(h) && !pairs.isMatchedHypothesis(stretch, h)) {
                confused[r][h] += share(time, place++, others);
            }
        }
    }

    private List<ConfusedTime> confusions(List<Voice> reference, List<Voice> hypothesis) {
        List<ConfusedTime> confusions = new ArrayList<>();
        for (int r = 0; r < scored.length; r++) {
            for (int h = 0; h < falseAlarm.length; h++) {
                if (confused[r][h] > 0) {
                    confusions.add(new ConfusedTime(
                            reference.get(r).name(), hypothesis.get(h).name(), confused[r][h]));
                }
            }
        }
        confusions.sort(Comparator.comparingLong(ConfusedTime::time).reversed());
        return confusions;
    }

    /** Returns what one of several gets of a time; what all get is that time, to the nanosecond. */
    private static long share(long time, int place, int sharers) {
        long each = time / sharers;
        return each + (place < time % sharers ? 1 : 0);
    }

    /** Returns what was added up. */
    DiarizedRecording result(
            RecordingTurns turns, List<Voice> reference, List<Voice> hypothesis, CommonTime times, boolean mapped) {
        List<SpeakerScore> speakers = new ArrayList<>();
        for (int r = 0; r < scored.length; r++) {
            int h = pairs.heardAs(r);
            speakers.add(new SpeakerScore(
                    Optional.of(reference.get(r).name()),
                    h < 0 ? Optional.empty() : Optional.of(hypothesis.get(h).name()),
                    new SpeakerTime(scored[r], missed[r], h < 0 ? 0 : falseAlarm[h], confusion[r]),
                    h < 0 ? 0 : times.common(r, h)));
        }
        for (int h = 0; h < falseAlarm.length; h++) {
            if (pairs.heardOf(h) < 0) {
                speakers.add(new SpeakerScore(
                        Optional.empty(),
                        Optional.of(hypothesis.get(h).name()),
                        new SpeakerTime(0, 0, falseAlarm[h], 0),
                        0));
            }
        }
        return new DiarizedRecording(
                turns.recording(),
                turns.channel(),
                speakers,
                confusions(reference, hypothesis),
                times.jaccard(),
                byCollar,
                byOverlap,
                byMark,
                byMap,
                mapped ? 0 : beyond);
    }
}
