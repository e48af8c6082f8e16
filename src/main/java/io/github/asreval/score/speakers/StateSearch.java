package io.github.asreval.score.speakers;

import io.github.asreval.align.TimedAligner.TimedTokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One search for the streams of segments that are taken in their order. Behind each, a state says how many words of every
 * stream are used up (Sperber et al. 2003, von Neumann et al. 2023); of states only those are kept that may yet lead to the
 * best end. Those are few where the sides are alike: a state is left out if another one is cheaper by as many errors as the
 * two are apart, and if it cannot lead to fewer errors than are known to be enough. For the latter, no segment has fewer
 * errors than against the best stretch of any stream (Sellers 1980), and no rest fewer than its sides differ in length.
 *
 * <p>For one use.
 */
final class StateSearch {

    /** How many cells of tables may be filled, and how many states be followed at once, where all are. */
    private static final long USUAL_CELLS = 40_000_000;

    private static final int USUAL_STATES = 2_000;

    /** A state that is added takes as long as so many cells, or as two for each stream. */
    private static final int CELLS_PER_STATE = 50;

    private static final int CELLS_PER_STREAM = 2;

    /** So many of the cheapest states are asked whether they make another one needless. */
    private static final int DOMINATING = 64;

    /** How far beyond a segment's length a stream is looked into, if all of it would be too much. */
    private static final int LOOK_AHEAD = 32;

    private static final Comparator<SearchState> CHEAPEST_FIRST =
            Comparator.comparingLong(SearchState::cost).thenComparing(SearchState::positions, Arrays::compare);

    private final List<TimedTokens> segments;
    private final List<TimedTokens> streams;
    private final StreamWindows windows;
    private final SegmentBounds bounds;
    private long known;
    private int width = Integer.MAX_VALUE;
    private boolean looksAheadOnly;
    private long cells;

    StateSearch(List<TimedTokens> segments, List<TimedTokens> streams, StreamWindows windows, SegmentBounds bounds) {
        this.segments = segments;
        this.streams = streams;
        this.windows = windows;
        this.bounds = bounds;
    }

    /**
     * Returns a way of no more than the errors known to be enough, found by following the most promising states; nothing if
     * they lead to none.
     *
     * @param looksAheadOnly whether a segment is looked for in the next words of a stream only
     */
    int[] narrow(int width, long known, boolean looksAheadOnly) {
        this.width = width;
        this.looksAheadOnly = looksAheadOnly;
        return search(known, Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** Returns the best way of no more than the errors known to be enough; nothing if there was too much to do. */
    int[] whole(long known) {
        return search(known, USUAL_CELLS, USUAL_STATES);
    }

    private int[] search(long known, long mostCells, int mostStates) {
        this.known = known;
        List<SearchState> states = List.of(new SearchState(new int[streams.size()], 0, null, 0));
        for (int segment = 0; segment < segments.size(); segment++) {
            Map<SearchState.PositionKey, SearchState> next = new HashMap<>();
            for (SearchState state : states) {
                for (int stream = 0; stream < streams.size(); stream++) {
                    follow(state, segment, stream, next);
                }
                if (cells > mostCells) {
                    return new int[0];
                }
            }
            states = kept(next, segment);
            if (states.size() > mostStates) {
                return new int[0];
            }
        }
        return cheapest(states);
    }

    /** Returns the way to the best of the states behind all segments, what is left of the streams being insertions. */
    private int[] cheapest(List<SearchState> states) {
        SearchState best = null;
        long least = Long.MAX_VALUE;
        for (SearchState state : states) {
            long cost = state.cost() + SearchState.ERROR * (bounds.streamWords() - state.used());
            if (cost < least) {
                least = cost;
                best = state;
            }
        }
        return best == null ? new int[0] : best.streams(segments.size());
    }

    /** Gives a segment to a stream and adds the states to which that leads. */
    private void follow(SearchState state, int segment, int stream, Map<SearchState.PositionKey, SearchState> next) {
        TimedTokens words = segments.get(segment);
        TimedTokens heard = streams.get(stream);
        int position = state.positions()[stream];
        int floor = Math.max(0, windows.floor(stream, segment) - position);
        int columns = Math.max(floor, columns(state, segment, stream));
        long[] row = new long[columns + 1];
        for (int column = 0; column <= columns; column++) {
            row[column] = state.cost() + column * SearchState.ERROR;
        }
        for (int word = 0; word < words.size(); word++) {
            step(words, word, heard, position, row);
        }
        cells += (long) (words.size() + 1) * (columns + 1);
        for (int column = floor; column <= columns; column++) {
            if (!isNeedless(row, column, floor)) {
                add(state, segment, stream, position + column, row[column], next);
            }
        }
    }

    /** Takes one word more into account. */
    private static void step(TimedTokens words, int word, TimedTokens heard, int position, long[] row) {
        int id = words.ids()[word];
        long diagonal = row[0];
        row[0] += SearchState.ERROR;
        for (int column = 1; column < row.length; column++) {
            long above = row[column];
            long best = Math.min(above, row[column - 1]) + SearchState.ERROR;
            int other = position + column - 1;
            boolean hit = heard.ids()[other] == id;
            long pair = hit ? diagonal - 1 : diagonal + SearchState.ERROR;
            row[column] = pair < best && words.meets(word, heard, other) ? pair : best;
            diagonal = above;
        }
    }

    /** Returns how many words of a stream a segment may use up, if there are to be no more errors than are known. */
    private int columns(SearchState state, int segment, int stream) {
        int position = state.positions()[stream];
        int words = segments.get(segment).size();
        long slack = known - SearchState.errors(state.cost());
        long surplus = bounds.words(segment + 1) - (bounds.streamWords() - (long) state.used());
        long most =
                Math.min(words + slack - bounds.fewest(segment + 1), Math.max(-surplus, (slack + words - surplus) / 2));
        most = Math.min(most, windows.ceiling(stream, segment) - (long) position);
        if (looksAheadOnly) {
            most = Math.min(most, LOOK_AHEAD + 2L * words);
        }
        return (int) Math.max(0, most);
    }

    /** Returns whether the state of a neighbouring column makes that of a column needless. */
    private static boolean isNeedless(long[] row, int column, int floor) {
        long errors = SearchState.errors(row[column]);
        if (column > floor) {
            long more = errors - SearchState.errors(row[column - 1]);
            if (more > 1 || (more == 1 && SearchState.hits(row[column]) <= SearchState.hits(row[column - 1]))) {
                return true;
            }
        }
        if (column + 1 < row.length) {
            long more = errors - SearchState.errors(row[column + 1]);
            return more > 1 || (more == 1 && SearchState.hits(row[column]) < SearchState.hits(row[column + 1]));
        }
        return false;
    }

    private void add(
            SearchState state,
            int segment,
            int stream,
            int position,
            long reached,
            Map<SearchState.PositionKey, SearchState> next) {
        int[] positions = state.positions().clone();
        positions[stream] = position;
        long cost = reached;
        for (int other = 0; other < positions.length; other++) {
            int floor = windows.floor(other, segment);
            if (positions[other] < floor) {
                cost += (floor - positions[other]) * SearchState.ERROR;
                positions[other] = floor;
            }
        }
        SearchState found = new SearchState(positions, cost, state, stream);
        if (least(found, segment) <= known) {
            cells += Math.max(CELLS_PER_STATE, CELLS_PER_STREAM * positions.length);
            next.merge(
                    new SearchState.PositionKey(positions),
                    found,
                    (one, another) -> another.cost() < one.cost() ? another : one);
        }
    }

    /** Returns how many errors there are at least if a state behind a segment is gone on from. */
    private long least(SearchState state, int segment) {
        long rest = bounds.words(segment + 1);
        long streamRest = bounds.streamWords() - (long) state.used();
        return SearchState.errors(state.cost()) + Math.max(Math.abs(rest - streamRest), bounds.fewest(segment + 1));
    }

    /** Returns the states that may lead to the best end, or the most promising ones of them. */
    private List<SearchState> kept(Map<SearchState.PositionKey, SearchState> found, int segment) {
        List<SearchState> sorted = new ArrayList<>(found.values());
        sorted.sort(CHEAPEST_FIRST);
        List<SearchState> kept = new ArrayList<>();
        for (SearchState state : sorted) {
            boolean needless = false;
            for (int i = 0; i < Math.min(DOMINATING, kept.size()) && !needless; i++) {
                needless = state.isDominatedBy(kept.get(i));
            }
            if (!needless) {
                kept.add(state);
            }
        }
        if (kept.size() <= width) {
            return kept;
        }
        kept.sort(Comparator.comparingLong((SearchState state) -> least(state, segment))
                .thenComparing(CHEAPEST_FIRST));
        return kept.subList(0, width);
    }
}
