package io.github.asreval.score.speakers;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far each stream has been used up behind some of the segments, what that has cost, and where it came from. */
final class SearchState {

    /** What an error costs. */
    static final long ERROR = 1L << 32;

    private final int[] positions;
    private final long cost;
    private final @Nullable SearchState parent;
    private final int stream;

    /**
     * Creates a state.
     *
     * @param positions by stream: how many of its words are used up; not changed afterwards
     * @param cost errors, each weighing more than all hits, less the hits
     * @param parent the state before the last segment; nothing before the first
     * @param stream the stream that the last segment went to
     */
    SearchState(int[] positions, long cost, @Nullable SearchState parent, int stream) {
        this.positions = positions;
        this.cost = cost;
        this.parent = parent;
        this.stream = stream;
    }

    int[] positions() {
        return positions;
    }

    long cost() {
        return cost;
    }

    /** Returns the errors in a cost. */
    static long errors(long cost) {
        return (cost + ERROR - 1) >> 32;
    }

    /** Returns the hits in a cost. */
    static long hits(long cost) {
        return errors(cost) * ERROR - cost;
    }

    /** Returns how many words of all streams are used up. */
    int used() {
        int used = 0;
        for (int position : positions) {
            used += position;
        }
        return used;
    }

    /**
     * Returns whether whatever follows this state can follow the other as well, at no more cost.
     *
     * <p>Words that the other has used up less can be inserted there; of those that it has used up more, each costs one
     * error and perhaps one hit. So it is enough that it is cheaper by as many errors as the two are apart.
     */
    boolean isDominatedBy(SearchState other) {
        long errors = errors(cost) - errors(other.cost);
        if (errors < 0) {
            return false;
        }
        int apart = 0;
        int ahead = 0;
        for (int i = 0; i < positions.length; i++) {
            int difference = other.positions[i] - positions[i];
            apart += Math.abs(difference);
            ahead += Math.max(0, difference);
            if (apart > errors) {
                return false;
            }
        }
        return apart < errors || hits(cost) <= hits(other.cost) - ahead;
    }

    /** Returns the streams that the segments so far went to. */
    int[] streams(int segments) {
        int[] streams = new int[segments];
        SearchState state = this;
        for (int i = segments - 1; i >= 0; i--) {
            streams[i] = state.stream;
            state = requireNonNull(state.parent);
        }
        return streams;
    }

    /** A key by which equal positions are found. */
    static final class PositionKey {

        private final int[] positions;

        PositionKey(int[] positions) {
            this.positions = positions;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PositionKey key && Arrays.equals(positions, key.positions);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(positions);
        }
    }
}
