package io.github.asreval.transcript;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Who speaks when, as one file says.
 *
 * <p>Instances are immutable.
 *
 * @param name what messages call the file
 * @param turns the turns, in the order of the file; there may be none, and a speaker's turns may overlap
 * @param unscored stretches of recordings that the file wants not to be scored; mostly none
 * @param notes what a user should know about how the file was read, as what was left out of it
 */
public record SpokenTurns(
        String name, List<SpokenTurn> turns, List<EvaluationMap.Region> unscored, List<String> notes) {

    public SpokenTurns {
        requireNonNull(name);
        turns = List.copyOf(turns);
        unscored = List.copyOf(unscored);
        notes = List.copyOf(notes);
    }

    /** Creates turns of a file that wants all to be scored. */
    public SpokenTurns(String name, List<SpokenTurn> turns, List<String> notes) {
        this(name, turns, List.of(), notes);
    }
}
