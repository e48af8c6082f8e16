package io.github.asreval.score.diarization;

import io.github.asreval.transcript.EvaluationMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A recording in stretches of time in which the same people speak all along, and which are scored all along or not at all.
 */
final class Timeline {

    private enum Kind {
        REFERENCE,
        HYPOTHESIS,
        COLLAR,
        MARK,
        MAP
    }

    private record Event(long time, Kind kind, int speaker, int change) {}

    private final List<Event> events = new ArrayList<>();
    private final int references;
    private final int hypotheses;
    private final boolean mapped;

    /**
     * Cuts a recording.
     *
     * @param collar how close to a boundary of the reference nothing is scored, in nanoseconds
     * @param marked what the reference wants not to be scored
     * @param map what is scored; nothing for everything
     */
    Timeline(
            List<Voice> reference,
            List<Voice> hypothesis,
            long collar,
            List<EvaluationMap.Region> marked,
            Optional<List<EvaluationMap.Region>> map) {
        this.references = reference.size();
        this.hypotheses = hypothesis.size();
        this.mapped = map.isPresent();
        add(reference, Kind.REFERENCE);
        add(hypothesis, Kind.HYPOTHESIS);
        if (collar > 0) {
            for (Voice voice : reference) {
                for (long boundary : voice.times()) {
                    add(boundary - collar, boundary + collar, Kind.COLLAR, 0);
                }
            }
        }
        addRegions(marked, Kind.MARK);
        addRegions(map.orElse(List.of()), Kind.MAP);
        events.sort(Comparator.comparingLong(Event::time));
    }

    private void add(List<Voice> voices, Kind kind) {
        for (int speaker = 0; speaker < voices.size(); speaker++) {
            long[] times = voices.get(speaker).times();
            for (int i = 0; i < times.length; i += 2) {
                add(times[i], times[i + 1], kind, speaker);
            }
        }
    }

    private void addRegions(List<EvaluationMap.Region> regions, Kind kind) {
        for (EvaluationMap.Region region : regions) {
            add(SpeakerTime.nanoseconds(region.begin()), SpeakerTime.nanoseconds(region.end()), kind, 0);
        }
    }

    private void add(long begin, long end, Kind kind, int speaker) {
        events.add(new Event(begin, kind, speaker, 1));
        events.add(new Event(end, kind, speaker, -1));
    }

    /** What holds in a stretch of time. The same instance is used for the next one. */
    static final class Stretch {

        private final int[] reference;
        private final int[] hypothesis;
        private int collars;
        private int marks;
        private int regions;
        private long begin;
        private long end;

        private Stretch(int references, int hypotheses) {
            reference = new int[references];
            hypothesis = new int[hypotheses];
        }

        long begin() {
            return begin;
        }

        long end() {
            return end;
        }

        long length() {
            return end - begin;
        }

        /** A speaker who overlaps himself speaks once. */
        boolean speaksInReference(int speaker) {
            return reference[speaker] > 0;
        }

        boolean speaksInHypothesis(int speaker) {
            return hypothesis[speaker] > 0;
        }

        boolean isInCollar() {
            return collars > 0;
        }

        /** Returns whether it is marked as not to be scored, by the reference itself. */
        boolean isMarked() {
            return marks > 0;
        }

        boolean isInMap() {
            return regions > 0;
        }

        /** Returns whether speakers are mapped by it, whether it is scored or not. */
        boolean isMapped() {
            return isInMap() && !isMarked();
        }

        /** Returns whether it counts: in the map, not marked, in no collar and, unless those are scored, in no overlap. */
        boolean isScored(boolean overlapScored) {
            return isMapped() && !isInCollar() && (overlapScored || referenceSpeakers() <= 1);
        }

        int referenceSpeakers() {
            return count(reference);
        }

        int hypothesisSpeakers() {
            return count(hypothesis);
        }

        private static int count(int[] turns) {
            int speakers = 0;
            for (int open : turns) {
                speakers += open > 0 ? 1 : 0;
            }
            return speakers;
        }

        private void apply(Event event) {
            switch (event.kind()) {
                case REFERENCE -> reference[event.speaker()] += event.change();
                case HYPOTHESIS -> hypothesis[event.speaker()] += event.change();
                case COLLAR -> collars += event.change();
                case MARK -> marks += event.change();
                case MAP -> regions += event.change();
            }
        }
    }

    /** Takes one stretch after the other. */
    interface Visitor {

        void visit(Stretch stretch);
    }

    /** Shows a visitor all stretches, those too in which nobody speaks. */
    void sweep(Visitor visitor) {
        Stretch stretch = new Stretch(references, hypotheses);
        stretch.regions = mapped ? 0 : 1;
        for (int i = 0; i < events.size(); i++) {
            stretch.apply(events.get(i));
            stretch.begin = events.get(i).time();
            stretch.end = i + 1 < events.size() ? events.get(i + 1).time() : stretch.begin;
            if (stretch.length() > 0) {
                visitor.visit(stretch);
            }
        }
    }
}
