package io.github.asreval.score.speakers;

import io.github.asreval.align.TimedAligner;
import io.github.asreval.align.TimedAligner.TimedTokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each of some segments to one of some streams, so that there are the fewest errors, and of those ways the most hits:
 * utterances of the reference to streams of the hypothesis, or segments of the hypothesis to speakers of the reference.
 *
 * <p>The segments are taken in their order. Behind each, a state says how many words of every stream are used up (Sperber
 * et al. 2003, von Neumann et al. 2023); of states only those are kept that may yet lead to the best end. Those are few
 * where the sides are alike: a state is left out if another one is cheaper by as many errors as the two are apart, and if
 * it cannot lead to fewer errors than are known to be enough. For the latter, no segment has fewer errors than against the
 * best stretch of any stream (Sellers 1980), and no rest fewer than its sides differ in length.
 *
 * <p>First a few states are followed only, for such a number of errors. Then all are; where that is too much work, and the
 * whole table is too large as well, the first answer stands and is not known to be the best.
 */
final class StreamSearch {

    /** How many states are followed at first, and how many if each segment is a word. */
    private static final int NARROW = 6;

    private static final int NARROW_WORDS = 60;
    /** In seconds. */
    private static final double GUIDING_COLLAR = 1;
    /** How much work a search may be. */
    private static final Budget USUAL = new Budget(40_000_000, 2_000);
    /** A state that is added takes as long as so many cells, or as two for each stream. */
    private static final int CELLS_PER_STATE = 50;

    private static final int CELLS_PER_STREAM = 2;

    /** With more streams than this, the work grows by their square, and fewer states are followed at first. */
    private static final int MANY_STREAMS = 32;

    /** With so many streams, and more places of segments in states than this, none is followed at first. */
    private static final long MOST_PLACES = 50_000_000;
    /** So many of the cheapest states are asked whether they make another one needless. */
    private static final int DOMINATING = 64;

    /** Of sides of so many words together, multiplied, all of a stream is looked into at first, too. */
    private static final int SHORT = 1_000_000;
    /**
     * An amount of work.
     *
     * @param cells how many cells of tables may be filled
     * @param states how many states may be followed at once
     */
    private record Budget(long cells, int states) {}

    /** If more segments went elsewhere, it is not asked of each whether that pays. */
    private static final int MOST_MOVED = 2_000;

    /** How far beyond a segment's length a stream is looked into at first, if all of it would be too much. */
    private static final int LOOK_AHEAD = 32;

    private static final Comparator<SearchState> CHEAPEST_FIRST =
            Comparator.comparingLong(SearchState::cost).thenComparing(SearchState::positions, Arrays::compare);

    private final List<TimedTokens> segments;
    private final List<TimedTokens> streams;
    private final StreamWindows windows;
    private final SegmentBounds bounds;
    private final Optional<StreamSearch> guide;
    private long cells;

    /** The streams that segments were given to, and whether no other way has fewer errors. */
    static final class Given {

        private final int[] streams;
        private final boolean exact;

        private Given(int[] streams, boolean exact) {
            this.streams = streams;
            this.exact = exact;
        }

        /** Returns the stream of each segment. */
        int[] streams() {
            return streams;
        }

        boolean exact() {
            return exact;
        }
    }

    StreamSearch(List<TimedTokens> segments, List<TimedTokens> streams) {
        this(segments, streams, Optional.empty());
    }

    private StreamSearch(List<TimedTokens> segments, List<TimedTokens> streams, Optional<StreamSearch> guide) {
        this.guide = guide;
        this.segments = segments;
        this.streams = streams;
        this.windows = new StreamWindows(segments, streams);
        this.bounds = new SegmentBounds(segments, streams);
    }

    /**
     * Returns the search for the streams that the segments of a side go to. Where the times of all words are known, that is
     * begun with the best way in which words keep to them within a second: that is found fast, and nearly always good. Whole
     * segments that keep to their times need no such help.
     */
    static StreamSearch of(SpeechSide segments, SpeechSide streams) {
        List<TimedTokens> parts =
                segments.segments().stream().map(SpeechSegment::tokens).toList();
        boolean isLong = segments.words() * (long) streams.words() > SHORT;
        boolean byWord = segments.words() < 2 * parts.size();
        boolean isFree = parts.stream().allMatch(part -> part.size() == 0 || Double.isInfinite(part.begins()[0]));
        Optional<StreamSearch> guide = isLong && (isFree || byWord) && segments.isTimed() && streams.isTimed()
                ? Optional.of(new StreamSearch(
                        segments.segments().stream()
                                .map(segment -> segment.timed().widened(GUIDING_COLLAR))
                                .toList(),
                        streams.timed()))
                : Optional.empty();
        return new StreamSearch(parts, streams.tokens(), guide);
    }

    /**
     * Returns the best way, or one no worse than another.
     *
     * @param start a way that is known
     */
    Given best(int[] start, TimedAligner aligner) {
        if (streams.size() < 2 || segments.isEmpty()) {
            return new Given(start, true);
        }
        int[] best = start;
        if (guide.isPresent()) {
            best = better(best, guide.get().best(start, aligner).streams(), aligner);
        }
        int width = narrowWidth();
        if (width > 0) {
            best = better(best, search(width, errors(best, aligner), new Budget(Long.MAX_VALUE, width)), aligner);
        }
        long known = errors(best, aligner);
        int[] exact = search(Integer.MAX_VALUE, known, USUAL);
        if (exact.length == 0 && StreamTable.isSmall(segments, streams)) {
            exact = StreamTable.best(segments, streams);
        }
        return exact.length > 0 ? new Given(exact, true) : new Given(best, false);
    }

    /** Returns how many states are followed at first; 0 if following one would take too long. */
    private int narrowWidth() {
        int usual = Math.max(NARROW, NARROW_WORDS * segments.size() / Math.max(1, bounds.words(0)));
        if (streams.size() <= MANY_STREAMS) {
            return usual;
        }
        long square = (long) streams.size() * streams.size();
        return segments.size() * square > MOST_PLACES
                ? 0
                : (int) Math.max(1, (long) usual * MANY_STREAMS * MANY_STREAMS / square);
    }

    private int[] better(int[] one, int[] other, TimedAligner aligner) {
        return other.length > 0 && errors(other, aligner) <= errors(one, aligner) ? other : one;
    }

    /**
     * Returns a way with as few errors as the {@link #best} one in which fewer segments go elsewhere than in one that is
     * known: those only that it pays to give elsewhere.
     */
    Given bestNear(int[] start, TimedAligner aligner) {
        Given best = best(start, aligner);
        int[] near = best.streams().clone();
        int moved = 0;
        for (int i = 0; i < near.length; i++) {
            moved += near[i] == start[i] ? 0 : 1;
        }
        if (moved > MOST_MOVED) {
            return best;
        }
        for (int i = 0; i < near.length; i++) {
            int elsewhere = near[i];
            if (elsewhere != start[i]) {
                long before = errors(near, elsewhere, aligner) + errors(near, start[i], aligner);
                near[i] = start[i];
                if (errors(near, elsewhere, aligner) + errors(near, start[i], aligner) > before) {
                    near[i] = elsewhere;
                }
            }
        }
        return new Given(near, best.exact());
    }

    private long errors(int[] given, TimedAligner aligner) {
        long errors = 0;
        for (int stream = 0; stream < streams.size(); stream++) {
            errors += errors(given, stream, aligner);
        }
        return errors;
    }

    private long errors(int[] given, int stream, TimedAligner aligner) {
        List<TimedTokens> own = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            if (given[i] == stream) {
                own.add(segments.get(i));
            }
        }
        return aligner.distance(SpeechSegment.joined(own), streams.get(stream));
    }

    /** Returns the best way of no more than the errors known, or nothing if there was too much to do. */
    private int[] search(int width, long known, Budget most) {
        cells = 0;
        boolean narrow = width < Integer.MAX_VALUE && bounds.words(0) * (long) bounds.streamWords() > SHORT;
        List<SearchState> states = List.of(new SearchState(new int[streams.size()], 0, null, 0));
        for (int segment = 0; segment < segments.size(); segment++) {
            Map<SearchState.PositionKey, SearchState> next = new HashMap<>();
            for (SearchState state : states) {
                for (int stream = 0; stream < streams.size(); stream++) {
                    follow(state, segment, stream, known, narrow, next);
                }
                if (cells > most.cells()) {
                    return new int[0];
                }
            }
            states = kept(next, segment, width);
            if (states.size() > most.states()) {
                return new int[0];
            }
        }
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
    private void follow(
            SearchState state,
            int segment,
            int stream,
            long known,
            boolean narrow,
            Map<SearchState.PositionKey, SearchState> next) {
        TimedTokens words = segments.get(segment);
        TimedTokens heard = streams.get(stream);
        int position = state.positions()[stream];
        int floor = Math.max(0, windows.floor(stream, segment) - position);
        int columns = Math.max(floor, columns(state, segment, stream, known, narrow));
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
                add(state, segment, stream, position + column, row[column], known, next);
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
    private int columns(SearchState state, int segment, int stream, long known, boolean narrow) {
        int position = state.positions()[stream];
        int words = segments.get(segment).size();
        long slack = known - SearchState.errors(state.cost());
        long surplus = bounds.words(segment + 1) - (bounds.streamWords() - (long) state.used());
        long most =
                Math.min(words + slack - bounds.fewest(segment + 1), Math.max(-surplus, (slack + words - surplus) / 2));
        most = Math.min(most, windows.ceiling(stream, segment) - (long) position);
        if (narrow) {
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
            long known,
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
    private List<SearchState> kept(Map<SearchState.PositionKey, SearchState> found, int segment, int width) {
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
