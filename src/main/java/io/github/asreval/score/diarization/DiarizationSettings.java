package io.github.asreval.score.diarization;

import static java.util.Objects.requireNonNull;

import io.github.asreval.transcript.EvaluationMap;
import java.util.Optional;

/**
 * Which time is scored.
 *
 * <pre>{@code
 * DiarizationSettings.standard().withCollar(0.25)
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param collar how close to a begin or an end of a turn of the reference nothing is scored, in seconds to either side
 * @param regions which stretches are scored, by how many speak
 * @param map which stretches of which recordings are scored; nothing for all that one of the sides speaks in
 */
public record DiarizationSettings(double collar, SpeechRegions regions, Optional<EvaluationMap> map) {

    /** Longer than a day; what is meant is no collar. */
    private static final double MOST = 100_000;

    private static final DiarizationSettings STANDARD = new DiarizationSettings(0, SpeechRegions.ALL, Optional.empty());

    public DiarizationSettings {
        if (!(collar >= 0 && collar <= MOST)) {
            throw new IllegalArgumentException("a collar of " + collar + " s is none");
        }
        requireNonNull(regions);
        requireNonNull(map);
    }

    /** Returns the settings that score everything: no collar, all regions, no map. */
    public static DiarizationSettings standard() {
        return STANDARD;
    }

    /** Returns these settings with another collar, in seconds. */
    public DiarizationSettings withCollar(double seconds) {
        return new DiarizationSettings(seconds, regions, map);
    }

    /** Returns these settings with other regions. */
    public DiarizationSettings withRegions(SpeechRegions other) {
        return new DiarizationSettings(collar, other, map);
    }

    /** Returns these settings with a map of what is scored. */
    public DiarizationSettings withMap(EvaluationMap scored) {
        return new DiarizationSettings(collar, regions, Optional.of(scored));
    }
}
