package io.github.asreval.report.values;

import static java.util.Objects.requireNonNull;

import io.github.asreval.compare.DiarizationVerdict;
import io.github.asreval.score.diarization.DiarizationResult;
import io.github.asreval.score.diarization.DiarizationSettings;
import io.github.asreval.transcript.SpokenTurns;
import java.util.Optional;

/**
 * What a report on who spoke when is told.
 *
 * <p>Instances are immutable.
 *
 * @param reference the turns of the reference, and the name of its file
 * @param hypothesis those of the hypothesis
 * @param settings which time was scored
 * @param result what was found
 * @param gate what a gate says, if there is one
 */
public record DiarizationReport(
        SpokenTurns reference,
        SpokenTurns hypothesis,
        DiarizationSettings settings,
        DiarizationResult result,
        Optional<DiarizationVerdict> gate) {

    public DiarizationReport {
        requireNonNull(reference);
        requireNonNull(hypothesis);
        requireNonNull(settings);
        requireNonNull(result);
        requireNonNull(gate);
    }
}
