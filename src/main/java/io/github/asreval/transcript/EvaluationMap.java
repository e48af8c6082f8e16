package io.github.asreval.transcript;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Which stretches of which recordings are scored: NIST's un-partitioned evaluation map, UEM for short.
 *
 * <pre>{@code
 * EvaluationMap map = new EvaluationMap("all.uem", List.of(new EvaluationMap.Region("call-7", "1", 0, 16)));
 * map.contains("call-7", 15.9)   // true
 * map.contains("call-8", 15.9)   // false: what the map does not name is not scored
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param name what messages call the file
 * @param regions the stretches that are scored, in the order of the file; they may overlap
 */
public record EvaluationMap(String name, List<Region> regions) {

    public EvaluationMap {
        requireNonNull(name);
        regions = List.copyOf(regions);
    }

    /**
     * A stretch of a recording that is scored.
     *
     * @param recording the recording
     * @param channel its channel, as the file writes it
     * @param begin in seconds from the start of the recording
     * @param end likewise, not before the begin
     */
    public record Region(String recording, String channel, double begin, double end) {

        public Region {
            requireNonNull(recording);
            requireNonNull(channel);
            if (!(begin <= end)) {
                throw new IllegalArgumentException("a region cannot last from " + begin + " s to " + end + " s");
            }
        }
    }

    /**
     * Returns the regions of a recording, whatever their channel; none if the map does not name it. A recording without a
     * name is the one of a map that has but one.
     */
    public List<Region> of(String recording) {
        boolean single = recording.isEmpty()
                && regions.stream().map(Region::recording).distinct().count() == 1;
        return regions.stream()
                .filter(region -> single || region.recording().equals(recording))
                .toList();
    }

    /** Returns whether an instant of a recording is scored, on whatever channel: as a word is by its middle. */
    public boolean contains(String recording, double seconds) {
        return of(recording).stream().anyMatch(region -> region.begin() <= seconds && seconds <= region.end());
    }
}
