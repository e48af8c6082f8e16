package io.github.asreval.score.speakers;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well recordings of several speakers were recognised.
 *
 * <p>Instances are immutable.
 *
 * @param metric how speakers were brought together
 * @param collar the seconds by which the times of words may be off; nothing if times made no difference
 * @param exact whether no other way to bring them together has fewer errors; else there are at most so many
 * @param counts the errors of all rows
 * @param rows by recording and speaker of the reference, then what belongs to none, each in the order of the files
 * @param recordings how many recordings were scored
 * @param speakers how many speakers the references have
 * @param missed how many speakers more the references have than the hypotheses, counted by recording
 * @param falseAlarms how many more the hypotheses have
 * @param bill what the errors are due to; of {@link SpeakerMetric#CP} only
 * @param curve the errors by collar; of {@link SpeakerMetric#CP} with a collar only
 * @param notes what a reader of the rate should know
 */
public record SpeakerResult(
        SpeakerMetric metric,
        OptionalDouble collar,
        boolean exact,
        ErrorCounts counts,
        List<SpeakerRow> rows,
        int recordings,
        int speakers,
        int missed,
        int falseAlarms,
        Optional<SpeakerBill> bill,
        Optional<CollarCurve> curve,
        List<String> notes) {

    public SpeakerResult {
        requireNonNull(metric);
        requireNonNull(collar);
        requireNonNull(counts);
        rows = List.copyOf(rows);
        requireNonNull(bill);
        requireNonNull(curve);
        notes = List.copyOf(notes);
    }

    /** Returns what the rate is called, such as {@code tcpWER}. */
    public String rateName() {
        return metric.rateName(collar.isPresent());
    }

    /** Returns what is divided: the errors, or, for {@link SpeakerMetric#WDER}, words given to the wrong speaker. */
    public long errors() {
        return metric == SpeakerMetric.WDER
                ? rows.stream().mapToLong(SpeakerRow::givenAway).sum()
                : counts.errors();
    }

    /** Returns by what it is divided: the reference's words, or, for {@link SpeakerMetric#WDER}, those recognised. */
    public long words() {
        return metric == SpeakerMetric.WDER ? counts.hits() + counts.substitutions() : counts.referenceWords();
    }

    /** Returns the rate, as a fraction; empty if there is no word to divide by. */
    public OptionalDouble rate() {
        return words() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) errors() / words());
    }
}
