package io.github.asreval.report.values;

import static java.util.Objects.requireNonNull;

import io.github.asreval.compare.Verdict;
import io.github.asreval.score.speakers.SpeakerResult;
import io.github.asreval.score.speakers.SpeakerSettings;
import java.util.List;

/**
 * What a report on who said what is told.
 *
 * <p>Instances are immutable.
 *
 * @param format the formats of the transcripts, with {@code +} between them
 * @param settings how words were compared
 * @param speakers how speakers were brought together
 * @param result what was found
 * @param gates what the gates say, if there are any
 */
public record SpeakerReport(
        String format, ReportSettings settings, SpeakerSettings speakers, SpeakerResult result, List<Verdict> gates) {

    public SpeakerReport {
        requireNonNull(format);
        requireNonNull(settings);
        requireNonNull(speakers);
        requireNonNull(result);
        gates = List.copyOf(gates);
    }
}
