package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import java.util.Map;
import java.util.Optional;

/**
 * An earlier measurement that a new one is held against.
 *
 * <p>Instances are immutable.
 *
 * @param name what messages call it: the file it was read from
 * @param conditions how it was made
 * @param format the formats of its transcripts, with {@code +} between them; empty if that is not known
 * @param counts what was counted
 * @param groups what was counted of each group of utterances, if there were groups
 */
public record Baseline(
        String name, Conditions conditions, String format, ErrorCounts counts, Map<Group, ErrorCounts> groups) {

    public Baseline {
        requireNonNull(name);
        requireNonNull(conditions);
        requireNonNull(format);
        requireNonNull(counts);
        groups = Map.copyOf(groups);
    }

    /** Creates a measurement of transcripts whose formats are not known. */
    public Baseline(String name, Conditions conditions, ErrorCounts counts, Map<Group, ErrorCounts> groups) {
        this(name, conditions, "", counts, groups);
    }

    /** Returns what was counted of a group, if there was such a group. */
    public Optional<ErrorCounts> group(Group group) {
        return Optional.ofNullable(groups.get(group));
    }
}
