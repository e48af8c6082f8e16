package io.github.asreval.score.diarization;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What was found in all recordings.
 *
 * <p>Instances are immutable.
 *
 * @param recordings the recordings by name, and their channels likewise
 * @param notes what a reader of the rate should know, as recordings that one side lacks
 */
public record DiarizationResult(List<DiarizedRecording> recordings, List<String> notes) {

    public DiarizationResult {
        recordings = List.copyOf(recordings);
        notes = List.copyOf(notes);
    }

    /** Returns the sum of all recordings. */
    public SpeakerTime total() {
        SpeakerTime sum = SpeakerTime.ZERO;
        for (DiarizedRecording recording : recordings) {
            sum = sum.plus(recording.total());
        }
        return sum;
    }

    /**
     * Returns the Jaccard error rate of Ryant et al. (2019, DIHARD II): the mean over the speakers of the reference, each as
     * heavy as the others, whatever they say; from 0 to 1. Empty if nobody speaks. Collars and overlaps are scored.
     */
    public OptionalDouble jaccardErrorRate() {
        List<Double> rates = new ArrayList<>();
        recordings.forEach(recording -> rates.addAll(recording.jaccard()));
        return rates.stream().sorted().mapToDouble(rate -> rate).average();
    }

    /** Returns what was left out close to begins and ends of turns of the reference. */
    public LeftOutTime byCollar() {
        return sum(DiarizedRecording::byCollar);
    }

    /** Returns what was left out where several speak in the reference. */
    public LeftOutTime byOverlap() {
        return sum(DiarizedRecording::byOverlap);
    }

    /** Returns what was left out since the reference marks it as not to be scored. */
    public LeftOutTime byMark() {
        return sum(DiarizedRecording::byMark);
    }

    /** Returns what was left out since the map does not name it. */
    public LeftOutTime byMap() {
        return sum(DiarizedRecording::byMap);
    }

    private LeftOutTime sum(Function<DiarizedRecording, LeftOutTime> part) {
        LeftOutTime sum = LeftOutTime.NONE;
        for (DiarizedRecording recording : recordings) {
            sum = sum.plus(part.apply(recording));
        }
        return sum;
    }

    /** Returns the false alarm, in nanoseconds, that {@code md-eval.pl} would not have scored without a map. */
    public long beyondReference() {
        return recordings.stream().mapToLong(DiarizedRecording::beyondReference).sum();
    }

    /** Returns how many speakers the reference has, those of each recording by themselves. */
    public long referenceSpeakers() {
        return speakers().stream()
                .filter(speaker -> speaker.reference().isPresent())
                .count();
    }

    /** Returns how many the hypothesis has. */
    public long hypothesisSpeakers() {
        return speakers().stream()
                .filter(speaker -> speaker.heardAs().isPresent())
                .count();
    }

    private List<SpeakerScore> speakers() {
        return recordings.stream()
                .flatMap(recording -> recording.speakers().stream())
                .toList();
    }
}
