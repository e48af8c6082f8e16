package io.github.asreval.score;

import static java.util.Objects.requireNonNull;

/**
 * The total of a group of utterances.
 *
 * @param by what the groups are made by
 * @param name the name of the group, {@link GroupKey#UNKNOWN} for utterances of which it is not known
 * @param total their counts
 */
public record GroupTotal(GroupKey by, String name, CorpusTotal total) {

    public GroupTotal {
        requireNonNull(by);
        requireNonNull(name);
        requireNonNull(total);
    }
}
