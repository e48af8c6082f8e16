package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.GroupKey;
import io.github.asreval.score.GroupTotal;

/**
 * A group of utterances whose rate is judged by itself.
 *
 * @param by what groups are made by
 * @param name the name of this one, {@link GroupKey#UNKNOWN} where it is not known
 */
public record Group(GroupKey by, String name) {

    public Group {
        requireNonNull(by);
        requireNonNull(name);
    }

    /** Returns the group of a total. */
    static Group of(GroupTotal total) {
        return new Group(total.by(), total.name());
    }

    /** Returns the group for people: {@code speaker Agent}, {@code speaker (none)}. */
    @Override
    public String toString() {
        return by.id() + " " + (name.equals(GroupKey.UNKNOWN) ? "(none)" : name);
    }
}
